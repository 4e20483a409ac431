import { ArrowLeftRight } from 'lucide-react';
import { useId } from 'react';
import { EntityFinder } from '../entity/entity-finder.js';
import type { EntityLineFragment } from '../generated/operations.js';
import { TermHelp } from '../ui/term.js';
import { useNavigation } from '../view/use-navigation.js';
import { HOPS, type Page } from '../view/view.js';

interface ConnectionEndsProps {
  readonly page: Extract<Page, { name: 'connection' }>;
  /** The ends by id, as far as they are known yet. */
  readonly named: ReadonlyMap<string, EntityLineFragment>;
}

/** The two names, and how many hops there may be between them. */
export function ConnectionEnds({ page, named }: ConnectionEndsProps) {
  const hopsId = useId();
  const { entry, show } = useNavigation();
  const { from, to, maxHops } = page;
  const set = (change: Partial<typeof page>) =>
    show({ ...entry.view, page: { ...page, ...change }, evidence: null, check: null });
  const nameOf = (id: string | null) => (id === null ? '' : (named.get(id)?.label ?? id));
  return (
    <div className="connection-ends">
      <EntityFinder
        key={`from ${from}`}
        label="From"
        placeholder="From: name"
        initial={nameOf(from)}
        onFound={({ id }) => set({ from: id })}
      />
      <button
        type="button"
        className="plain"
        aria-label="Swap"
        title="Swap"
        onClick={() => set({ from: to, to: from })}
      >
        <ArrowLeftRight aria-hidden="true" />
      </button>
      <EntityFinder
        key={`to ${to}`}
        label="To"
        placeholder="To: name"
        initial={nameOf(to)}
        onFound={({ id }) => set({ to: id })}
      />
      <p className="hops">
        <label htmlFor={hopsId}>Max hops</label> <TermHelp term="hop" />{' '}
        <select id={hopsId} value={maxHops} onChange={({ target }) => set({ maxHops: Number(target.value) })}>
          {Array.from({ length: HOPS.max }, (_, i) => i + HOPS.least).map((hops) => (
            <option key={hops}>{hops}</option>
          ))}
        </select>
      </p>
    </div>
  );
}
