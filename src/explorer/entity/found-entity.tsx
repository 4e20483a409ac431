import { kindLabel } from '../../text/entity-kind.js';
import { formatSearchFeatures } from '../../text/format-search-feature.js';
import type { FindEntitiesQuery } from '../generated/operations.js';
import { KindIcon } from './kind-icon.js';

type Hit = NonNullable<FindEntitiesQuery['search']>[number];

/** What was matched, where it is not the name itself. */
const MATCH_WORDS: Readonly<Record<Hit['matchedOn']['field'], string | null>> = {
  NAME: null,
  ALIAS: 'also known as',
  SOURCED_NAME: 'named by a source',
  ID: 'ID',
  EXTERNAL_ID: 'ID',
  FORMER_ID: 'former ID',
};

/** One entity that may be meant: name, kind, other names, and what the search matched. */
export function FoundEntity({ entity, matchedOn, features }: Pick<Hit, 'entity' | 'matchedOn' | 'features'>) {
  const how = formatSearchFeatures(features);
  const matched = MATCH_WORDS[matchedOn.field];
  const aliases = entity.aliases.filter((alias) => alias !== matchedOn.text);
  return (
    <>
      <KindIcon kind={entity.kind} />
      <span className="found-text">
        <strong>{entity.label}</strong>
        {matched !== null && (
          <span className="found-match">
            {matched} <mark>{matchedOn.text}</mark>
          </span>
        )}
        <span className="soft">
          {[how || null, kindLabel(entity), entity.description].filter((part) => part !== null).join(' · ')}
          {aliases.length > 0 && ` · also known as ${aliases.join(', ')}`}
        </span>
      </span>
    </>
  );
}
