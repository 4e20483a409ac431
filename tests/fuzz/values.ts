/*
 * What arguments are made of: texts that break careless code, dates that EDTF knows and does not know, cursors that nobody
 * gave out.
 */

export const TEXTS = [
  '',
  ' ',
  'Kim',
  'kim kardashain',
  'report',
  'a\u0000b',
  '\u202Egnp.exe',
  '\uD800',
  'x\uDFFFy',
  '\uFEFF',
  '𝓚𝓲𝓶',
  'e\u0301',
  '__proto__',
  'constructor',
  'toString',
  "'; MATCH (n) DETACH DELETE n //",
  '*:* OR "~^\\/',
  '`x`',
  '$(1)',
  '%00',
  '😀'.repeat(40),
  'a'.repeat(3_000),
  '\r\n',
  '"""',
  '-1',
] as const;

export const DATES = [
  '2018',
  '2018-05',
  '2018-05-30',
  '2018-05-32',
  '2018-02-29',
  '2018-13',
  '1996~',
  '2018?',
  '2018-05%',
  '201X',
  '20XX-05',
  '2018-21',
  '2005/2006',
  '2006/2005',
  '../2018',
  '1990/..',
  '../..',
  '/2018',
  'Y1000000000',
  'Y-17E7',
  '-9999',
  '9999999',
  '0000',
  '2018-05-30T10:00:00Z',
  '[2017,2018]',
  '{2017..2018}',
  'yesterday',
  '2018-05-30 ',
  '２０１８',
] as const;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export const CURSORS = [
  encoded(['ID', '', 'kim-kardashian']),
  encoded(['EARLIEST_FIRST', 0, 'x']),
  encoded(['BEST_SUPPORTED_FIRST', 'z', 'x']),
  encoded(['__proto__', '', 'x']),
  encoded(['ID', null, null]),
  encoded(['ENTITY_ID', '', 'b']),
  encoded(['TIMELINE', 1e308, 'b']),
  encoded([[[[]]]]),
  encoded({ id: 'x' }),
  encoded('\u0000'),
  'null',
  'AAAA',
  '????',
] as const;

export const INTS = [0, 1, 2, 3, 5, 20, 100, 101, -1, 2_147_483_647, -2_147_483_648] as const;

/** What no type of the schema takes, as it is written in a query. */
export const MISFITS = [
  'null',
  '1.5',
  '{}',
  '[[]]',
  'NO_SUCH',
  '"text"',
  'true',
  '1e309',
  '{a: [$no]}',
] as const;
