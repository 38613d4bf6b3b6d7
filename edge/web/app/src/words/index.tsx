import { createContext, useContext } from "react";

import { en } from "./en";
import { es, type Words } from "./es";

export type Locale = "es" | "en";

export const words: Record<Locale, Words> = { es, en };

const Language = createContext<Locale>("es");

export const LanguageProvider = Language.Provider;

export const useLocale = (): Locale => useContext(Language);

/** The sentences in the language of the screen. */
export const useWords = (): Words => words[useLocale()];

/** A sentence whose key ends in a number of the contract, such as `tactic_3`. */
export function numbered(said: Words, kind: "bond" | "risk" | "tactic" | "channel", number: number): string {
  return said[`${kind}_${number}` as keyof Words] ?? "";
}
