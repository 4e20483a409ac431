import { readFile } from 'node:fs/promises';
import { InputError } from '../../domain/errors.js';

/*
 * GEDCOM 5.5.1 and 7: https://gedcom.io/specifications/. A line is a level, for a record its name between @, a tag, and a value; what
 * stands below belongs to the last line of the level above.
 */

export interface GedcomLine {
  /** From 1. */
  readonly number: number;
  /** "@I1@"; null where the line is no record. */
  readonly name: string | null;
  readonly tag: string;
  /** With the lines that continue it. */
  value: string;
  readonly parts: GedcomLine[];
}

export interface GedcomFile {
  /** Lines of level 0, in the order of the file. */
  readonly records: readonly GedcomLine[];
  readonly refusals: readonly { readonly number: number; readonly reason: string }[];
}

const LINE = /^\s*(\d{1,2}) +(?:(@[^@ ]+@) +)?([A-Za-z0-9_]+)(?: (.*))?$/;

/** @throws InputError where the file cannot be read, is no GEDCOM, or is in an encoding that is not read. */
export async function readGedcom(file: string): Promise<GedcomFile> {
  const text = textOf(await bytesOf(file), file);
  const records: GedcomLine[] = [];
  const refusals: { number: number; reason: string }[] = [];
  const open: GedcomLine[] = [];
  for (const [i, given] of text.split(/\r\n|\n|\r/).entries()) {
    if (given.trim() === '') continue;
    const number = i + 1;
    const [, level = '', name = null, tag = '', value = ''] = LINE.exec(given) ?? [];
    const depth = Number(level);
    const above = open[depth - 1];
    if (tag === '' || (depth > 0 && above === undefined)) {
      refusals.push({
        number,
        reason: 'no line of GEDCOM: a level below the one before, a tag, and a value',
      });
      continue;
    }
    if (above !== undefined && (tag === 'CONT' || tag === 'CONC')) {
      above.value += `${tag === 'CONT' ? '\n' : ''}${value}`;
      continue;
    }
    // A text that begins with @ has it twice.
    const line = { number, name, tag: tag.toUpperCase(), value: value.replace(/^@@/, '@').trim(), parts: [] };
    open.length = depth;
    open.push(line);
    (above?.parts ?? records).push(line);
  }
  if (records[0]?.tag !== 'HEAD')
    throw new InputError(
      `Expected a file of GEDCOM in ${file}, which begins with the line "0 HEAD", but it does not.`,
    );
  return { records, refusals };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      `Expected a file of GEDCOM in ${file}, but it cannot be read (${code}); name a file.`,
    );
  }
}

/** UTF-8, or UTF-16 with its mark. What an old program wrote in letters of its own has to be converted first. */
function textOf(bytes: Uint8Array, file: string): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      `Expected GEDCOM in UTF-8 in ${file}, but it is in another encoding, such as ANSEL; save it as UTF-8.`,
    );
  }
}

/** The first line below with this tag. */
export const partOf = (line: GedcomLine, tag: string): GedcomLine | undefined =>
  line.parts.find((part) => part.tag === tag);

export const partsOf = (line: GedcomLine, ...tags: readonly string[]): GedcomLine[] =>
  line.parts.filter(({ tag }) => tags.includes(tag));

export const textBelow = (line: GedcomLine, tag: string): string => partOf(line, tag)?.value ?? '';
