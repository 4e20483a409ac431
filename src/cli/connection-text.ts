import type { Stance } from '../domain/relationship.js';
import { disambiguateNames } from '../text/disambiguate-names.js';
import { pluralize } from '../text/pluralize.js';
import { sentence } from '../text/sentence.js';
import { section } from './section.js';

/** As `CONNECTION` of `verbs/connect.ts` selects it. */
export interface ShownConnection {
  readonly from: Named;
  readonly to: Named;
  readonly paths: readonly ShownPath[];
  readonly refutedBy: readonly ShownRelationship[];
  readonly report: {
    readonly complete: boolean;
    readonly stoppedBy: 'CANDIDATES' | 'TIME' | null;
    readonly hopsSearched: number;
    readonly pathsConsidered: number;
    readonly hubsSkipped: readonly { readonly name: string }[];
  };
  readonly nearMisses: readonly { readonly relaxation: string; readonly path: ShownPath }[];
  readonly nearMissesCut: readonly { readonly relaxation: string }[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface ShownPath {
  readonly summary: string;
  readonly overlapsInTime: boolean | null;
  readonly hops: readonly { readonly sentence: string }[];
}

interface ShownRelationship {
  readonly subject: Named;
  readonly object: Named;
  readonly phrase: string;
  /** Known on the day of the question. */
  readonly evidence: readonly {
    readonly stance: Stance;
    readonly withdrawn: boolean;
    readonly source: { readonly name: string };
  }[];
}

/** The answer for a terminal, a line each: the paths, or that there are none and of which sort that no is. */
export function connectionText(connection: ShownConnection): string[] {
  const { paths, refutedBy, nearMisses, nearMissesCut, report } = connection;
  return [
    verdict(connection),
    ...paths.flatMap((path, i) => ['', `${i + 1}. ${path.summary}`, ...hopLines(path)]),
    ...section('Denied of the two:', refutedBy.map(denial)),
    ...section(
      'Skipped, since they connect everybody (--max-degree sets how many ties they may have):',
      report.hubsSkipped.map(({ name }) => `- ${name}`),
    ),
    ...section(
      paths.length === 0 ? 'What one condition less would show:' : 'Shorter, if one condition were dropped:',
      nearMisses.flatMap(({ relaxation, path }) => [`- ${relaxation}: ${path.summary}`, ...hopLines(path)]),
    ),
    ...section(
      'Not searched to the end, so that a path, or a better one, may be missing here:',
      nearMissesCut.map(({ relaxation }) => `- ${relaxation}`),
    ),
  ];
}

function verdict({ from, to, paths, refutedBy, report }: ShownConnection): string {
  const name = disambiguateNames([from, to]);
  const ends = `${name(from)} and ${name(to)}`;
  const unsearched = `The search ended ${STOPPED[report.stoppedBy ?? 'TIME']} after ${pluralize(report.pathsConsidered, 'path')}, and was complete up to ${pluralize(report.hopsSearched, 'hop')}.`;
  if (paths.length > 0) {
    return `${ends} are connected.${report.complete ? '' : ` ${unsearched} There may be better paths.`}`;
  }
  if (!report.complete) return `Not known: no path between ${ends} was found. ${unsearched}`;
  const within = `of at most ${pluralize(report.hopsSearched, 'hop')}`;
  return refutedBy.length > 0
    ? `Not connected: no path ${within} between ${ends}, and a relationship between the two is denied.`
    : `Not connected: no path ${within} between ${ends} is recorded under these conditions.`;
}

const STOPPED = { CANDIDATES: 'at its limit of candidates', TIME: 'for lack of time' } as const;

function hopLines({ hops, overlapsInTime }: ShownPath): string[] {
  const sentences = hops.map(({ sentence }) => `   ${sentence}.`);
  return overlapsInTime === false ? [...sentences, '   Not all of this was so at one time.'] : sentences;
}

function denial({ subject, phrase, object, evidence }: ShownRelationship): string {
  const counting = evidence.filter(({ stance, withdrawn }) => stance === 'SUPPORTS' && !withdrawn);
  const sources = [...new Set(counting.map(({ source }) => `“${source.name}”`))];
  const by = sources.length === 0 ? 'no supporting evidence' : sources.join(', ');
  return `- ${sentence({ subject, phrase, object }, disambiguateNames([subject, object]))} (${by})`;
}
