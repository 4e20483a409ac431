import { keyOf } from './read-names.mjs';
import { NOT_BY_LETTERS } from './rules.mjs';

/** @typedef {import('./main.mjs').Named} Named */
/** @typedef {import('./main.mjs').Query} Query */
/** @typedef {import('./main.mjs').Answer} Answer */

/**
 * A line of Markdown for each rule and each of those that answered. One of the same name but for its legal form is right as well: only the text was given.
 * @param {readonly Query[]} queries
 * @param {Readonly<Record<string, readonly Answer[]>>} answered
 * @param {readonly Named[]} names
 */
export function tableOf(queries, answered, names) {
  const nameOf = new Map(names.map(({ id, name }) => [id, keyOf(name)]));
  const lines = [
    '| queries | | who | recall@1 | recall@5 | wrong on top |',
    '| --- | ---: | --- | ---: | ---: | ---: |',
  ];
  const rules = [...new Set(queries.map(({ rule }) => rule))];
  const all = [
    ...rules.map((rule) => [rule]),
    rules.filter((rule) => rule !== NOT_BY_LETTERS && isOf(rule, true)),
    rules.filter((rule) => isOf(rule, false)),
  ];
  for (const some of all) {
    const places = queries.flatMap(({ rule }, i) => (some.includes(rule) ? [i] : []));
    const of = places.map((i) => /** @type {Query} */ (queries[i]));
    if (of.length === 0) continue;
    const isNegative = of[0]?.of === null;
    const title =
      some.length === 1
        ? some[0]
        : isNegative
          ? '**all that must not find anyone**'
          : '**all that must find**';
    for (const [who, answers] of Object.entries(answered)) {
      const given = places.map((i) => /** @type {Answer} */ (answers[i]));
      const keys = of.map((query) => (query.of === null ? null : keyOf(query.of.name)));
      const ranks = keys.map((key, i) => (given[i]?.ids ?? []).findIndex((id) => nameOf.get(id) === key));
      const wrong = given.filter(({ sure }, i) => sure && ranks[i] !== 0).length;
      const share = (/** @type {number} */ count) => (isNegative ? '' : (count / of.length).toFixed(3));
      const first = share(ranks.filter((rank) => rank === 0).length);
      const five = share(ranks.filter((rank) => rank >= 0).length);
      lines.push(`| ${title} | ${of.length} | ${who} | ${first} | ${five} | ${wrong} |`);
    }
  }
  return lines.join('\n');

  /**
   * @param {string} rule
   * @param {boolean} positive
   */
  function isOf(rule, positive) {
    return queries.some((query) => query.rule === rule && (query.of !== null) === positive);
  }
}
