import { expect, test } from 'vitest';
import { ATTRIBUTE_TYPES } from '../../src/domain/attribute-types.js';
import { MEASURES, QUALIFIER_ROLES } from '../../src/domain/relationship.js';
import { RELATIONSHIP_TYPES } from '../../src/domain/vocabulary.js';
import { folderOf } from '../dataset/problems-in.js';
import { shell } from './attest.js';

test('attest types lists the dataset’s own types first, then all that a record may say', async () => {
  const folder = await folderOf({
    'dataset.yaml': `title: A test
types:
  - { name: COACHED, narrows: ADVISED, phrases: { verb: [coach, coaches, coached] } }
`,
    'all.yaml': 'entities: [{ id: ann, kind: Person, name: Ann }]\n',
  });
  const { status, stdout } = await shell(`unset NEO4J_URI; attest types --data ${folder}`);
  expect(status).toBe(0);
  const lines = stdout.split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Types of the dataset’s own:',
    'COACHED (narrows ADVISED, 0): coaches; is coached by',
    '',
    'Types of relationships:',
    'ADVOCATED_FOR: advocated for; was advocated for by',
  ]);
  expect(lines).toContain('MET: met');
  expect(lines).toContain('ABOUT (not walkable): is about; is the subject of');
  for (const name of [...RELATIONSHIP_TYPES, ...QUALIFIER_ROLES, ...MEASURES, ...ATTRIBUTE_TYPES])
    expect(
      lines.some((line) => line.startsWith(`${name}:`) || line.startsWith(`${name} (`)),
      name,
    ).toBe(true);
});
