import { useLocale } from "../words";

const COUNTRIES = ["AR", "CL", "CO", "EC", "ES", "GB", "MX", "PE", "US", "UY", "VE"];

/** The country the browser speaks of, or the first guess for its language. */
export function likelyCountry(): string {
  const region = navigator.language.split("-")[1]?.toUpperCase() ?? "";
  if (COUNTRIES.includes(region)) return region;
  return navigator.language.toLowerCase().startsWith("en") ? "US" : "ES";
}

/** The countries whose help lines we know, in the language of the screen. */
export function Countries() {
  const names = new Intl.DisplayNames([useLocale()], { type: "region" });
  const named = COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code }));
  named.sort((one, other) => one.name.localeCompare(other.name));
  return named.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
