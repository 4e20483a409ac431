import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Pausable } from '../../domain/pausable.js';
import type { Read } from '../graph-store.js';
import { isToldBySort, PassingTies } from '../ties/passing-ties.js';
import { untilAborted } from '../until-aborted.js';
import type { Slices } from '../work/slices.js';
import type { Reader } from './reader.js';
import type { RememberedTies } from './remembered-ties.js';

/** Searches over the ties that the process remembers. */
export class TieSearch {
  constructor(
    private readonly reader: Reader,
    private readonly remembered: RememberedTies,
    private readonly slices: Slices,
  ) {}

  /**
   * Of the revision that the request met. Null where the filter asks more than what is remembered tells, or it is not
   * remembered: the database has to be asked then.
   */
  async run<T>(
    filter: RelationshipFilter,
    search: (ties: PassingTies) => Pausable<T>,
  ): Promise<Read<T> | null> {
    if (this.remembered.keepsNone || !isToldBySort(filter)) return null;
    const { signal } = this.reader;
    const revision = this.reader.revisionMet ?? (await this.reader.nothing(null)).revision;
    const packed = await untilAborted(Promise.resolve(this.remembered.of(revision)), signal);
    if (packed === null) return null;
    const value = await this.slices.run(search(new PassingTies(packed, filter, null)), signal);
    return { revision, value };
  }
}
