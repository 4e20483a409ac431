import { expect, test } from 'vitest';
import { documentHtml } from '../../src/explorer/export/document-html.js';
import { bareEntity, type Shown } from '../../src/explorer/view/shown.js';
import { entity, item, relationship } from './records.js';

const shown = (change: Partial<Shown>): Shown => ({
  title: 'Ada',
  entities: ['ada', 'bruno', 'carla'].map((id) => bareEntity(entity(id))),
  relationships: [],
  attributes: [],
  paths: [],
  dataset: { title: 'Test', revision: '0123456789abcdef' },
  notes: [],
  ...change,
});

/** The text of a document, without its head and tags. */
const textOf = (html: string) =>
  html
    .replace(/^.*<body>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('a document has each statement with numbers, and each number its evidence', async () => {
  const both = [item('e-1'), item('e-2', { stance: 'DISPUTES', says: 'It was not so.', locator: 'page 4' })];
  const html = await documentHtml(
    shown({
      relationships: [
        relationship('ada', 'bruno', { evidence: both }),
        relationship('ada', 'carla', { evidence: [item('e-3', { quote: 'They met.' })] }),
      ],
    }),
    'Cited so.',
  );
  const text = textOf(html);
  expect(text).toContain('Ada met Bruno. 1 , 2');
  expect(text).toContain('Ada met Carla. 3');
  expect(text).toContain('3 citations');
  expect(text).toMatch(/Disputes it: “Report”, The Post, .*page 4.* Our paraphrase: It was not so\./);
  expect(text).toContain('They met.');
  expect(text).toContain('Cited so.');
  const [, ...notes] = html.split('<ol class="notes">').at(-1)?.split('<li ') ?? [];
  expect(notes.map((note) => /^id="([^"]+)"/.exec(note)?.[1])).toEqual(['e-1', 'e-2', 'e-3']);
});

test('what a check finds comes before all statements', async () => {
  const weak = relationship('ada', 'bruno', {
    evidence: [item('e-1')],
    support: { ...relationship('ada', 'bruno').support, disputed: true },
  });
  const text = textOf(await documentHtml(shown({ relationships: [weak] }), ''));
  expect(text.indexOf('Disputed 1')).toBeGreaterThan(text.indexOf('To review first'));
  expect(text.indexOf('Disputed 1')).toBeLessThan(text.indexOf('Relationships'));
});

test('a connection is told path by path, each whole, and what stands beside the paths last', async () => {
  const [first, other, beside] = [
    relationship('ada', 'bruno'),
    relationship('bruno', 'carla'),
    relationship('ada', 'carla', { polarity: 'NEGATED', phrase: 'did not meet' }),
  ];
  const hop = (of: typeof first) => ({
    ...{ from: of.subject.id, relationship: of.id, others: [], to: of.object.id },
  });
  const html = await documentHtml(
    shown({
      relationships: [beside, first, other],
      paths: [{ hops: [hop(first), hop(other)] }, { hops: [hop(first)] }],
    }),
    '',
  );
  expect(textOf(html)).toMatch(
    /Path 1 .*Ada met Bruno.*Bruno met Carla.*Path 2 .*Ada met Bruno.*Beside the paths .*Ada did not meet Carla\. .*Said not to be so/,
  );
  expect(html.match(/id="ada-met-bruno"/g)).toHaveLength(1);
});

test('nothing that a source says is markup', async () => {
  const html = await documentHtml(
    shown({
      title: '</title><script>alert(1)</script>',
      relationships: [
        relationship('ada', 'bruno', { evidence: [item('e-1', { says: '<img src=x onerror=alert(1)>' })] }),
      ],
    }),
    '',
  );
  expect(html).not.toMatch(/<script|<img/);
  expect(html).not.toContain('&quot;Times');
});
