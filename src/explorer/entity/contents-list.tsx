import { KIND_LABELS } from '../../text/entity-kind.js';
import type { ContentsQuery } from '../generated/operations.js';

const NUMBER = new Intl.NumberFormat('en');

/** What is loaded, in figures. */
export function ContentsList({ dataset }: { readonly dataset: NonNullable<ContentsQuery['dataset']> }) {
  const { title, description, contact, revision, entities, relationships, evidence, sources } = dataset;
  const rows: readonly (readonly [number, string, string])[] = [
    [relationships.reduce((sum, { count }) => sum + count, 0), 'relationship', 'relationships'],
    [evidence, 'citation', 'citations'],
    [sources, 'source', 'sources'],
    ...entities.map(({ kind, count }) => [count, ...KIND_LABELS[kind]] as const),
  ];
  return (
    <section className="contents">
      <h2>{title}</h2>
      {description !== null && <p>{description}</p>}
      <ul>
        {rows.map(([count, one, many]) => (
          <li key={one}>
            <strong>{NUMBER.format(count)}</strong> {count === 1 ? one : many}
          </li>
        ))}
      </ul>
      {contact !== null && <p>Corrections and questions: {contact}</p>}
      <p className="soft">
        Revision <code>{revision}</code>
      </p>
    </section>
  );
}
