import { disambiguateNames } from '../text/disambiguate-names.js';
import { pluralize } from '../text/pluralize.js';
import { sentence } from '../text/sentence.js';
import type { ConnectQuery, DirectFragment, PathFragment } from './generated/operations.js';
import { section } from './lines.js';

export type ShownConnection = NonNullable<ConnectQuery['connection']>;

/** The answer for a terminal, a line each: the paths, or that there are none and what that means. */
export function connectionText(connection: ShownConnection): string[] {
  const { paths, bestWithoutOther, refutedBy, directlyBetween, nearMisses, nearMissesCut, report } =
    connection;
  return [
    verdict(connection),
    ...paths.flatMap((path, i) => ['', `${i + 1}. ${path.summary}`, ...hopLines(path)]),
    ...section(
      'Also recorded directly between the two, of types that no path walks:',
      directlyBetween.map(direct),
    ),
    ...section(
      'The best path without a step that is only “otherwise connected”:',
      bestWithoutOther ? [bestWithoutOther.summary, ...hopLines(bestWithoutOther)] : [],
    ),
    ...section('Denied of the two:', refutedBy.map(direct)),
    ...section(
      'Highly connected entities that were skipped (--max-degree sets how many relationships they may have):',
      report.hubsSkipped.map(({ name }) => `- ${name}`),
    ),
    ...section(
      paths.length === 0
        ? 'Near matches, each with one condition less:'
        : 'Shorter, with one condition less:',
      nearMisses.flatMap(({ relaxation, path }) => [`- ${relaxation}: ${path.summary}`, ...hopLines(path)]),
    ),
    ...section(
      'Not searched to the end, so that a path, or a better one, may be missing here:',
      nearMissesCut.map(({ relaxation }) => `- ${relaxation}`),
    ),
  ];
}

/** Whether they are connected, as far as was searched, in a sentence or two. */
export function verdict({ from, to, paths, refutedBy, directlyBetween, report }: ShownConnection): string {
  const name = disambiguateNames([from, to]);
  const ends = `${name(from)} and ${name(to)}`;
  const unsearched = `The search ended ${STOPPED[report.stoppedBy ?? 'TIME']} after ${pluralize(report.pathsConsidered, 'path')}, and was complete up to ${pluralize(report.hopsSearched, 'hop')}.`;
  if (paths.length > 0) {
    return `${ends} are connected.${report.complete ? '' : ` ${unsearched} There may be better paths.`}`;
  }
  if (!report.complete) return `Not known: no path between ${ends} was found. ${unsearched}`;
  const within = `of at most ${pluralize(report.hopsSearched, 'hop')}`;
  const direct =
    directlyBetween.length === 0 ? '' : ' What is recorded directly between the two stands below.';
  return refutedBy.length > 0
    ? `Not connected: no path ${within} between ${ends}, and a relationship between the two is denied.${direct}`
    : `Not connected: no path ${within} between ${ends} is recorded under these conditions.${direct}`;
}

const STOPPED = { CANDIDATES: 'at its limit of candidates', TIME: 'for lack of time' } as const;

function hopLines({ hops, overlapsInTime }: PathFragment): string[] {
  const sentences = hops.map((hop) => `   ${hop.sentence}.`);
  return overlapsInTime === false ? [...sentences, '   Not all of this was so at one time.'] : sentences;
}

function direct(relationship: DirectFragment): string {
  const { subject, object, evidence } = relationship;
  const counting = evidence.filter(({ stance, withdrawn }) => stance === 'SUPPORTS' && !withdrawn);
  const sources = [...new Set(counting.map(({ source }) => `“${source.name}”`))];
  const by = sources.length === 0 ? 'no supporting evidence' : sources.join(', ');
  return `- ${sentence(relationship, disambiguateNames([subject, object]))} (${by})`;
}
