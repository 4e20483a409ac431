export interface TourStep {
  readonly title: string;
  readonly text: string;
}

/** What a reader has to know before the first search, in the order in which it is met: two minutes of reading. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    title: 'Search for a name',
    text: 'The field at the top finds people, organizations, places, events, works and topics, whatever the spelling, from any page. Ctrl K leads to it.',
  },
  {
    title: 'Read what sources say',
    text: 'The page of an entity lists what is said of it: ties to people and organizations first. Search and sort the list, or narrow it down by type, source, speaker or year; the counts are of everything, not only of what is loaded.',
  },
  {
    title: 'Look at the marks',
    text: 'What is planned, only possible or denied never reads as a fact: it has a mark and words of its own. Hedged means that no source states it outright; self-reported, that only those concerned say so; disputed, that a source objects.',
  },
  {
    title: 'Open the evidence',
    text: '“1 source” beside a statement opens who says so, where and how firmly. Ten outlets that repeat one report have one original source, and count once.',
  },
  {
    title: 'Ask how two are connected',
    text: '“Connect” searches the shortest chains of statements between two entities, and names the weakest step. Where there is none, it says what was searched, and what would connect them if one condition were dropped.',
  },
  {
    title: 'Go back to a day',
    text: '“Known on” in the filter shows only what had been reported by then; “True on”, what may have been so then. “Compare two dates” lists what was added, changed and removed in between.',
  },
  {
    title: 'Take it with you',
    text: 'The address holds the whole view: share it as a link. “Export” gives tables, pictures and a document with footnotes; “Cite this” in the evidence gives the citation, in several styles.',
  },
];
