import { dateParts } from '../../text/date-parts.js';
import { type ExportFormat, manifestLines, type Piece } from './export-format.js';
import { kindOfWork, type PublishedWork, WORK_LOSSES, worksOf } from './works.js';

/** The works as BibTeX; `date` and `url` are as biblatex reads them. */
export const bibtex: ExportFormat = {
  name: 'bibtex',
  title: 'BibTeX',
  ending: '.bib',
  mediaType: 'application/x-bibtex',
  files: [],
  losses: WORK_LOSSES,
  hasManifest: true,
  async *write(source, manifest): AsyncGenerator<Piece> {
    // What is outside an entry is a comment, but for what begins with @.
    yield [
      '',
      manifestLines(manifest)
        .map((line) => `% ${line.replaceAll('@', '(at)')}\n`)
        .join(''),
    ];
    for await (const work of worksOf(source)) yield ['', `\n${entryOf(work)}`];
  },
};

function entryOf({ work, publisher }: PublishedWork): string {
  const { bibtex: type } = kindOfWork(work);
  const [year] = dateParts(work.publishedOn) ?? [];
  const fields = Object.entries({
    // Twice in braces: as it is written, whatever a style does to capitals.
    title: `{${latexText(work.name)}}`,
    [type === 'article' ? 'journal' : 'publisher']: publisher && latexText(publisher),
    year: year === undefined ? null : String(year).padStart(4, '0'),
    date: work.publishedOn?.edtf ?? null,
    // Braces would end the field.
    url: work.url?.replace(/[{}\s\\]/g, encodeURIComponent) ?? null,
    note: work.workKind && latexText(work.workKind),
  }).filter(([, value]) => value !== null);
  return `@${type}{${work.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text on one line in which nothing is a command of LaTeX. */
function latexText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\{}~^#$%&_]/g, (character) => LATEX[character] ?? `\\${character}`);
}
