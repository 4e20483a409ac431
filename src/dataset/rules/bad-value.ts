import { ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { isCountryCode } from '../../domain/country.js';
import { valueKinds } from '../records/attribute-value.js';
import type { WholeRule } from './rule.js';

/** The value of an attribute is one value, of a kind that its type can take, and says something that there is. */
export const badValue: WholeRule = ({ attributes }, report) => {
  for (const record of attributes) {
    const { type, value, when } = record.value;
    const problem = (path: readonly string[], message: string) => report(record, ['value', ...path], message);
    const kinds = valueKinds(record.value);
    if (kinds.length !== 1) {
      const found = kinds.length === 0 ? 'none' : kinds.join(' and ');
      const can = ATTRIBUTE_VOCABULARY[type].values.join(', ');
      problem([], `Expected one value of ${type} (it can be ${can}), but got ${found}; give one.`);
    }
    if (kinds.includes('DATE') && when !== null) {
      report(
        record,
        ['when'],
        'Expected no `when` beside a value that is a date, which says when; remove one.',
        'key',
      );
    }
    const { country, min, max, language, script } = value;
    if (country !== null && !isCountryCode(country)) {
      problem(
        ['country'],
        `Expected a country code of ISO 3166-1 with two capital letters, such as US, but got "${country}".`,
      );
    }
    if (min !== null && max !== null && min > max) {
      problem(['min'], `Expected \`min\` to be at most \`max\`, but ${min} is more than ${max}; swap them.`);
    }
    if (language !== null && !isLanguage(language)) {
      problem(
        ['language'],
        `Expected a language tag of BCP 47, such as en or zh-Hant, but got "${language}".`,
      );
    }
    if (script !== null && !/^[A-Z][a-z]{3}$/.test(script)) {
      problem(['script'], `Expected a script code of ISO 15924, such as Latn or Arab, but got "${script}".`);
    }
  }
};

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
