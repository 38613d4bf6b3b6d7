import type { Locale } from "./words";

/** How the screens look and move; kept in this browser, and nothing else is. */
export interface Settings {
  locale: Locale;
  /** Percent of the browser's own size. */
  text: number;
  spacing: "normal" | "wide";
  theme: "auto" | "light" | "dark" | "contrast";
  motion: "auto" | "reduced";
  calm: boolean;
}

const PLACE = "mentalia.settings";
export const TEXT_SIZES = [90, 100, 125, 150, 200] as const;

export function readSettings(): Settings {
  const chosen: Settings = {
    locale: navigator.language.toLowerCase().startsWith("en") ? "en" : "es",
    text: 100,
    spacing: "normal",
    theme: "auto",
    motion: "auto",
    calm: false,
  };
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? "{}") as Partial<Settings>;
    return { ...chosen, ...kept };
  } catch {
    return chosen; // storage is refused, or holds something else
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(settings));
  } catch {
    // The browser refuses storage: they last as long as the page.
  }
}

/** Put the settings on the document, where the style sheet reads them. */
export function wear(settings: Settings): void {
  const root = document.documentElement;
  root.lang = settings.locale;
  root.dataset["theme"] = settings.theme;
  root.dataset["spacing"] = settings.spacing;
  root.dataset["motion"] = settings.motion;
  root.dataset["calm"] = settings.calm ? "yes" : "no";
  // By the object model, not by a style attribute, which the page's policy forbids.
  root.style.setProperty("--text-scale", String(settings.text / 100));
}
