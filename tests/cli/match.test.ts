import { expect, test } from 'vitest';
import { BASE, folderOf } from '../dataset/problems-in.js';
import { shell } from './attest.js';

const evidence = 'evidence: [{ source: paper, says: So. }]';
const folder = (csv: string) =>
  folderOf({
    ...BASE,
    'jane.yaml': `entities: [{ id: jane, kind: Person, name: Jane Doe }]
attributes: [{ entity: jane, type: BIRTH, value: 1955-05-30, ${evidence} }]
`,
    'names/list.csv': csv,
  });
const match = async (csv: string, more = '') => {
  const dir = await folder(csv);
  return shell(`unset NEO4J_URI; cd ${dir}; attest match names/list.csv --data . ${more}`);
};

const LIST = 'Name,birth,kind,colour,neighbours\n"Doe, Jane",1955-05-30,person,red,\nNobody Atall,,,,\n';

test('attest match says of each row who it is, and tells the columns that it does not know', async () => {
  expect(await match(LIST)).toEqual({
    status: 0,
    stdout: `2 SAME: Doe, Jane
  SAME Jane Doe (person, jane), likeness 1.00, compared 0.73
    name same: Doe, Jane | Jane Doe (+10)
    beginning of life same: 1955-05-30 (+12)
3 DIFFERENT: Nobody Atall
`,
    stderr: expect.stringMatching(
      /^attest: The column "colour" is not known, .*\nattest: The column "neighbours" is not known, and counts for nothing\. Did you mean "neighbors"\?\n$/,
    ),
  });
});

test('attest match compares with what was reported by a day', async () => {
  // The paper is later.
  const { stdout } = await match(LIST, '--known-on 2001');
  expect(stdout).toMatch(/^2 UNSURE: Doe, Jane\n {2}UNSURE Jane Doe .*\n {4}name same: .*\n3 /);
  expect((await match(LIST, '--known-on 2020')).stdout).toMatch(/^2 SAME/);
});

test('attest match prints a table, and JSON', async () => {
  const table = await match(LIST, '--format csv');
  expect(table.stdout.replace('\uFEFF', '').split('\r\n')).toEqual([
    'row,name,row verdict,entity,entity name,verdict,likeness,compared,reasons',
    '2,"Doe, Jane",SAME,jane,Jane Doe,SAME,1,0.733,"name same: Doe, Jane | Jane Doe (+10); beginning of life same: 1955-05-30 (+12)"',
    '3,Nobody Atall,DIFFERENT,,,,,,',
  ]);
  const { stdout } = await match(LIST, '--format json');
  expect(JSON.parse(stdout)).toMatchObject([
    { row: 2, verdict: 'SAME', matches: [{ entity: { id: 'jane' } }] },
    { row: 3, verdict: 'DIFFERENT', matches: [] },
  ]);
});

test.each([
  ['name,kind\nJane,robot\n', /Expected a kind in row 2, one of Person, .* but got robot/],
  ['name,birth\n,1955\n', /Expected a name in row 2/],
  ['name,registration\nAcme,12345\n', /Expected a registration in row 2 as register:number, but got 12345/],
  ['name,birth\nJane,May\n', /Expected an EDTF date/],
])('attest match refuses %j', async (csv, message) => {
  const { status, stderr } = await match(csv);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

test('attest match reads more rows than one request takes, in order', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => (i % 2 === 0 ? 'Jane Doe' : 'Nobody Atall'));
  const { stdout } = await match(`name\n${rows.join('\n')}\n`, '--format json');
  const answers: { row: number; verdict: string }[] = JSON.parse(stdout);
  expect(answers.map(({ row, verdict }) => `${row} ${verdict}`)).toEqual(
    rows.map((name, i) => `${i + 2} ${name === 'Jane Doe' ? 'UNSURE' : 'DIFFERENT'}`),
  );
});
