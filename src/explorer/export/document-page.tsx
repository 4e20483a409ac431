import { CHECKS } from '../../domain/check-name.js';
import { citeEvidence } from '../../text/citation.js';
import {
  CITATION_STYLE_NAMES,
  CITATION_STYLES,
  type ListedWork,
  sourceList,
} from '../../text/citation-styles.js';
import { formatCitations } from '../../text/format-support.js';
import { pluralize } from '../../text/pluralize.js';
import { FORM_LABELS, formOf } from '../../text/statement-form.js';
import type { EvidenceFragment, RelationshipFragment } from '../generated/operations.js';
import { CHECK_TABLE } from '../view/checks.js';
import { sentenceOf } from '../view/sentence-of.js';
import type { Shown } from '../view/shown.js';
import { DOCUMENT_STYLE } from './document-style.js';

interface DocumentProps {
  readonly shown: Shown;
  readonly citation: string;
  /** As `2018-05-30`. */
  readonly today: string;
}

/**
 * What is shown as one document for an editor and a lawyer: what is to be reviewed first, each statement with numbers of notes,
 * and the notes, which are its evidence.
 */
export function DocumentPage({ shown, citation, today }: DocumentProps) {
  const { title, dataset, relationships, attributes, entities, notes } = shown;
  const events = entities.filter(({ evidence }) => evidence.length > 0);
  const sections = sectionsOf(shown);
  const numbers = notesOf(shown, sections);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Attest`}</title>
        <style>{DOCUMENT_STYLE}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p>
            {pluralize(relationships.length + attributes.length, 'statement')},{' '}
            {pluralize(numbers.size, 'citation')}. From: {dataset.title}, revision{' '}
            <code>{dataset.revision}</code>.
          </p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </header>
        <main>
          <ToReview relationships={relationships} />
          {sections.map(({ heading, rows }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <ol>
                {rows.map(({ relationship, isFirst }) => (
                  <Relationship
                    key={relationship.id}
                    relationship={relationship}
                    isFirst={isFirst}
                    numbers={numbers}
                  />
                ))}
              </ol>
            </section>
          ))}
          {(attributes.length > 0 || events.length > 0) && (
            <section>
              <h2>Attributes</h2>
              <ul>
                {attributes.map(({ id, sentence, evidence }) => (
                  <li key={id}>
                    {sentence}
                    <NoteNumbers evidence={evidence} numbers={numbers} />
                  </li>
                ))}
                {events.map(({ entity, evidence }) => (
                  <li key={entity.id}>
                    {entity.label}: that it takes place
                    <NoteNumbers evidence={evidence} numbers={numbers} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>Evidence</h2>
            <ol className="notes">
              {[...numbers.values()].map(({ evidence, about }) => (
                <li key={evidence.id} id={evidence.id}>
                  {evidence.stance === 'DISPUTES' && <strong>Disputes it: </strong>}
                  {citeEvidence(evidence, about)}. Our paraphrase: {evidence.says}
                  {evidence.quote !== null && (
                    <>
                      {' '}
                      <q>{evidence.quote}</q>
                    </>
                  )}
                  {evidence.source.url !== null && (
                    <>
                      {' '}
                      <a href={evidence.source.url}>{evidence.source.url}</a>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </section>
          <Sources works={[...numbers.values()].map(({ evidence }) => evidence.source)} today={today} />
        </main>
        <footer>
          <p>{citation}</p>
        </footer>
      </body>
    </html>
  );
}

/** The works cited, in each style: the first is open, and is what a print has unless another is opened. */
function Sources({ works, today }: { readonly works: readonly ListedWork[]; readonly today: string }) {
  if (works.length === 0) return null;
  return (
    <section>
      <h2>Sources</h2>
      {CITATION_STYLE_NAMES.map((style, i) => (
        <details key={style} open={i === 0}>
          <summary>{CITATION_STYLES[style].label}</summary>
          <ul>
            {sourceList(works, style, today).map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** What the checks find, the most serious first: an editor reads it before anything else. */
function ToReview({ relationships }: { readonly relationships: readonly RelationshipFragment[] }) {
  const found = CHECKS.toReversed()
    .map((name) => ({
      ...CHECK_TABLE[name],
      rows: relationships.filter((one) => CHECK_TABLE[name].holds(one)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <section>
      <h2>To review first</h2>
      {found.length === 0 && <p>No check finds anything in these relationships.</p>}
      {found.map(({ label, description, rows }) => (
        <div key={label}>
          <h3>
            {label} <span className="soft">{rows.length}</span>
          </h3>
          <p className="soft">{description}</p>
          <ul>
            {rows.map((one) => (
              <li key={one.id}>
                <a href={`#${one.id}`}>{sentenceOf(one)}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface RelationshipProps {
  readonly relationship: RelationshipFragment;
  /** It stands in the document for the first time. */
  readonly isFirst: boolean;
  readonly numbers: Notes;
}

function Relationship({ relationship, isFirst, numbers }: RelationshipProps) {
  const { id, detail, support, evidence } = relationship;
  const form = formOf(relationship);
  return (
    <li id={isFirst ? id : undefined}>
      {sentenceOf(relationship)}
      {detail !== null && ` (${detail})`}.
      <NoteNumbers evidence={evidence} numbers={numbers} />{' '}
      <span className="soft">
        {form !== 'affirmed' && `${FORM_LABELS[form]} · `}
        {formatCitations(support)}
      </span>
    </li>
  );
}

interface NoteNumbersProps {
  readonly evidence: readonly EvidenceFragment[];
  readonly numbers: Notes;
}

function NoteNumbers({ evidence, numbers }: NoteNumbersProps) {
  return (
    <sup>
      {evidence.map(({ id }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={`#${id}`}>{numbers.get(id)?.number}</a>
        </span>
      ))}
    </sup>
  );
}

interface Note {
  readonly number: number;
  readonly evidence: EvidenceFragment;
  /** The ids of what it is about. */
  readonly about: readonly string[];
}

/** Each piece of evidence by its id, numbered in the order in which the document cites it. */
type Notes = ReadonlyMap<string, Note>;

function notesOf({ attributes, entities }: Shown, sections: readonly Section[]): Notes {
  const notes = new Map<string, Note>();
  const add = (evidence: readonly EvidenceFragment[], about: readonly string[]) => {
    for (const one of evidence)
      if (!notes.has(one.id)) notes.set(one.id, { number: notes.size + 1, evidence: one, about });
  };
  for (const { relationship } of sections.flatMap(({ rows }) => rows))
    add(relationship.evidence, [relationship.subject.id, relationship.object.id]);
  for (const { entity, evidence } of [...attributes, ...entities]) add(evidence, [entity.id]);
  return notes;
}

interface Section {
  readonly heading: string;
  readonly rows: readonly { readonly relationship: RelationshipFragment; readonly isFirst: boolean }[];
}

/** Path by path, each whole, then what is a step of none. A relationship has one place that links lead to: its first. */
function sectionsOf({ paths, relationships }: Shown): readonly Section[] {
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const met = new Set<string>();
  const section = (heading: string, listed: readonly RelationshipFragment[]): Section => ({
    heading,
    rows: listed.map((relationship) => {
      const isFirst = !met.has(relationship.id);
      met.add(relationship.id);
      return { relationship, isFirst };
    }),
  });
  const ofPaths = paths.map(({ hops }, i) => {
    const ids = hops.flatMap(({ relationship, others }) => [relationship, ...others]);
    return section(
      `Path ${i + 1}`,
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  });
  const others = relationships.filter(({ id }) => !met.has(id));
  const beside = section(paths.length > 0 ? 'Beside the paths' : 'Relationships', others);
  return [...ofPaths, beside].filter(({ rows }) => rows.length > 0);
}
