import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { ask } from '../api/ask.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import {
  type Conversion,
  DATA,
  datasetOf,
  fincen,
  followTheMoney as ftm,
  NOT_TESTED,
  OUTSIDE_DATA,
  recordsOfFincen,
} from './outside-data.js';
import { questionsAbout } from './questions.js';

/** Invented, so that the conversions are tested wherever tests run. */
const FIXTURE = 'tests/conversions/fixture';
const FTM_FIXTURE = 'docs/examples/ftm';
const OF_FIXTURE = [
  [ftm('harbor.ftm.jsonl'), FTM_FIXTURE],
  [fincen('transactions.csv', 'connections.csv'), FIXTURE],
] as const;

/** Questions about each dataset of outside data, and about each invented one; and what they follow from. */
const QUESTIONS = 200;
const FEWER_QUESTIONS = 48;
const SEED = 20_180_530;

const shareOfOther = (statements: readonly { readonly type: string }[]): number =>
  statements.filter(({ type }) => type === 'OTHER').length / statements.length;

function itAgrees(conversion: Conversion, folder: string, count: number): void {
  it(`${conversion.name}: both stores give one answer`, { timeout: 1_800_000 }, async () => {
    const dataset = await conversion.datasetIn(folder);
    await load(dataset, testNeo4j());
    const [memory, neo4j] = [memoryStore(dataset), await openNeo4jStore(testNeo4j())];
    try {
      let told = 0;
      for (const { query, variables } of questionsAbout(dataset, count, SEED)) {
        const expected = await ask(memory, query, variables);
        expect(expected.errors, JSON.stringify(variables)).toBeUndefined();
        expect(await ask(neo4j, query, variables), JSON.stringify({ query, variables })).toEqual(expected);
        if (/"(id|length)":/.test(JSON.stringify(expected.data))) told += 1;
      }
      // Most find something: agreement on nothing would show little.
      expect(told).toBeGreaterThan(count / 2);
    } finally {
      await neo4j.close();
    }
  });
}

describe('invented sheets like those of the FinCEN Files', () => {
  it('keep transfers and what reports are about', async () => {
    const records = await recordsOfFincen(FIXTURE, 'transactions.csv', 'connections.csv');
    const { relationships, attributes } = await datasetOf(records);
    const shown = relationships.map(({ subject, type, object, when, quantities, evidence }) =>
      [
        subject,
        type,
        object,
        when?.edtf ?? when?.words,
        quantities.map(({ min, unit }) => `${min} ${unit}`),
        evidence.length,
      ].join(' | '),
    );
    expect(shown.toSorted()).toEqual([
      'north-isle-bank | TRANSFERRED_TO | first-bank-of-merrow | 2014-03-05 | 200 USD | 1',
      'quay-bank-port-merrow | TRANSFERRED_TO | north-isle-bank | 2014-03-05/2014-09-25 | 15000 USD,3 transfers | 1',
      'quay-bank-port-merrow | TRANSFERRED_TO | north-isle-bank | Sep 1, 2015 to Aug 1, 2015 | 10 USD,1 transfers | 1',
      'sar-901 | ABOUT | north-isle-bank |  |  | 1',
      'sar-902 | ABOUT | south-isle-bank |  |  | 1',
    ]);
    expect(
      attributes
        .map(({ entity, value }) => [entity, value.kind === 'COUNTRY' && value.country].join(' '))
        .toSorted(),
    ).toEqual(['first-bank-of-merrow DE', 'north-isle-bank IS', 'quay-bank-port-merrow DE']);
    expect(Object.fromEntries(records.leftOut)).toEqual({
      'country without a code of ISO 3166-1': 1,
      'transfer of a bank to itself': 1,
    });
  });
});

describeNeo4j('invented data, converted', () => {
  for (const [conversion, folder] of OF_FIXTURE) itAgrees(conversion, folder, FEWER_QUESTIONS);
});

const folder = DATA;
if (folder === null) it.todo(NOT_TESTED);
else {
  describe('outside data, converted', () => {
    for (const conversion of OUTSIDE_DATA) {
      it(`${conversion.name}: hardly anything is OTHER`, { timeout: 120_000 }, async () => {
        const { relationships, attributes } = await conversion.datasetIn(folder);
        expect(shareOfOther(relationships)).toBeLessThan(0.05);
        expect(shareOfOther(attributes)).toBeLessThan(0.05);
      });
    }
  });
  describeNeo4j('outside data, converted', () => {
    for (const conversion of OUTSIDE_DATA) itAgrees(conversion, folder, QUESTIONS);
  });
}
