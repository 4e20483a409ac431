import { useContents, useTypeWords } from '../api/use-contents.js';
import type { ClaimFragment } from '../generated/operations.js';
import { grouped } from '../view/grouped.js';
import { standingsWords } from '../words/standing.js';
import { ClaimRow } from './claim-row.js';

/**
 * The relationships of an entity, under headings in words as seen from it, with counts. A heading says no more than all
 * below it do: where each is planned, it reads "is to meet".
 */
export function ClaimGroups({ claims }: { readonly claims: readonly ClaimFragment[] }) {
  const vocabulary = useContents().data?.data.dataset?.vocabulary ?? [];
  const words = useTypeWords();
  const symmetric = new Set(vocabulary.filter((entry) => entry.symmetric).map(({ type }) => type));
  return grouped(claims, (type) => symmetric.has(type)).map(({ type, fromSubject, claims: members }) => (
    <section key={`${type} ${fromSubject}`} className="claim-group">
      <h3>
        {sharedPhrase(members) ?? words(type, fromSubject)} <span className="count">{members.length}</span>{' '}
        <span className="soft">{standingsWords(members)}</span>
      </h3>
      <ul>
        {members.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  ));
}

function sharedPhrase([first, ...others]: readonly ClaimFragment[]): string | null {
  return first !== undefined && others.every(({ phrase }) => phrase === first.phrase) ? first.phrase : null;
}
