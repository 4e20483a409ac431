import { expect, it } from 'vitest';
import { leavesOutMiddle } from '../../src/names/leaves-out-middle.js';

it.each<[string, string, boolean]>([
  ['Alice Johnson', 'Alice Marie Johnson', true],
  ['alice JOHNSON', 'Alicé Marie Johnson', true],
  ['Ana Lima Souza', 'Ana Maria Lima de Souza', true],
  ['Alice Marie Johnson', 'Alice Marie Johnson', true],
  ['Marie Johnson', 'Alice Marie Johnson', false],
  ['Alice Marie', 'Alice Marie Johnson', false],
  ['Johnson', 'Johnson', false],
  ['Alice Mary Johnson', 'Alice Marie Johnson', false],
  ['Ana Souza Lima Souza', 'Ana Lima Souza', false],
  ['Johnson Alice', 'Alice Marie Johnson', false],
  ['Anna Jones', 'Anna Smith-Jones', false],
  ['Anna Smith-Jones', 'Anna Maria Smith-Jones', true],
  ['', 'Alice', false],
])('"%s" for "%s": %s', (text, name, expected) => expect(leavesOutMiddle(text, name)).toBe(expected));
