import { iso31661, iso31663 } from 'iso-3166';

const NAMES = new Map([
  ...iso31663.flatMap(({ from }) => ('alpha2' in from ? [[from.alpha2, from.name] as const] : [])),
  // A code that is in use again names the country of today.
  ...iso31661.map(({ alpha2, name }) => [alpha2, name] as const),
]);

/** The codes of ISO 3166-1 alpha-2, and those of countries that are no more, to which people belonged. */
export function isCountryCode(code: string): boolean {
  return NAMES.has(code);
}

/** What a country is called in English; its code where that is none. */
export function countryName(code: string): string {
  return NAMES.get(code) ?? code;
}
