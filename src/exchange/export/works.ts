import type { Entity, WorkEntity } from '../../domain/entity.js';
import type { ExportSource } from './export-source.js';

/** A work, and the name of its publisher. */
export interface PublishedWork {
  readonly work: WorkEntity;
  readonly publisher: string | null;
}

/** All works that are exported, by id. */
export async function* worksOf(source: ExportSource): AsyncGenerator<PublishedWork> {
  for await (const page of source.entities()) yield* (await publishedWorks(page, source)).values();
}

/** The works among some entities, in their order. */
export async function publishedWorks(
  entities: readonly Entity[],
  source: ExportSource,
): Promise<ReadonlyMap<string, PublishedWork>> {
  const works = entities.filter((entity) => entity.kind === 'Work');
  const ids = [...new Set(works.flatMap(({ publisher }) => publisher ?? []))];
  const names = new Map((await source.entitiesBy(ids)).map(({ id, name }) => [id, name]));
  return new Map(
    works.map((work) => {
      const publisher = work.publisher === null ? null : (names.get(work.publisher) ?? null);
      return [work.id, { work, publisher }];
    }),
  );
}

const OTHER = { csl: 'document', bibtex: 'misc' } as const;

/** What a work is called there, by the first words that its kind ends with. CSL 1.0.2 and BibTeX have closed lists. */
const KINDS: readonly (readonly [kind: RegExp, csl: string, bibtex: string])[] = [
  [
    /(news|newspaper) (article|report|story)$|op-ed$|opinion article$|editorial$/,
    'article-newspaper',
    'article',
  ],
  [/magazine article$/, 'article-magazine', 'article'],
  [/(journal|scientific) article$|paper$/, 'article-journal', 'article'],
  [/blog post$|post$/, 'post-weblog', 'misc'],
  [/web ?page$|website$/, 'webpage', 'misc'],
  [/book$|memoir$|biography$|novel$/, 'book', 'book'],
  [/chapter$|foreword$/, 'chapter', 'inbook'],
  [/letter$|e-?mail$/, 'personal_communication', 'misc'],
  [/interview$/, 'interview', 'misc'],
  [/(video|film|documentary)$/, 'motion_picture', 'misc'],
  [/(broadcast|programme|program)$/, 'broadcast', 'misc'],
  [/press release$|statement$/, 'pamphlet', 'misc'],
  [/speech$/, 'speech', 'misc'],
  [/(law|act|statute)$/, 'legislation', 'misc'],
  [/(judgment|ruling|court filing|indictment)$/, 'legal_case', 'misc'],
  [/data ?set$|database$|sheet$/, 'dataset', 'misc'],
  [/report$/, 'report', 'techreport'],
];

export function kindOfWork({ workKind }: WorkEntity): { readonly csl: string; readonly bibtex: string } {
  const [, csl, bibtex] = KINDS.find(([kind]) => kind.test(workKind?.toLowerCase() ?? '')) ?? [];
  return csl === undefined || bibtex === undefined ? OTHER : { csl, bibtex };
}

/** What a list of sources leaves out. */
export const WORK_LOSSES = [
  'Everything but works: what they are cited for, and who says so.',
  'Authors, which are relationships.',
  'What a work derives from, retractions and corrections; aliases and external ids.',
  'That a date was inferred, and why.',
] as const;
