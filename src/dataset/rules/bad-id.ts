import { SLUG } from '../../domain/entity.js';
import type { EntityRecord, StatementRecord } from '../records/contents.js';
import { inTurn } from '../records/statements-of.js';
import type { WholeRule } from './rule.js';

/** What content gave as an id, and may have become a former one. */
const CONTENT_ID = /^[ra]_[0-9a-f]{16}$/;

/** Ids are slugs, so that they are safe in a URL and sort alike everywhere. */
export const badId: WholeRule = ({ entities, relationships, attributes }, report) => {
  for (const record of inTurn<EntityRecord | StatementRecord>(entities, relationships, attributes)) {
    const { id, formerIds } = record.value;
    if (id !== null && !SLUG.test(id)) report(record, ['id'], message(id));
    for (const [index, former] of formerIds.entries()) {
      if (!SLUG.test(former) && !CONTENT_ID.test(former))
        report(record, ['formerIds', index], message(former));
    }
  }
};

const message = (id: string) =>
  `Expected an id of 1 to 128 characters a-z, 0-9 and "-", the first of them no "-", but got "${id}"; write it so.`;
