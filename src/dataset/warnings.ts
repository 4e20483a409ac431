import type { Rule } from './rules/rule.js';
import { externalIdTwice } from './warnings/external-id-twice.js';
import { hub } from './warnings/hub.js';
import { mutualParents } from './warnings/mutual-parents.js';
import { otherShare } from './warnings/other-share.js';
import { sameNameTwice } from './warnings/same-name-twice.js';
import { sameStatementTwice } from './warnings/same-statement-twice.js';
import { sharesOverWhole } from './warnings/shares-over-whole.js';
import { stateOfTheDead } from './warnings/state-of-the-dead.js';
import { undatedSource } from './warnings/undated-source.js';
import { unreadFile } from './warnings/unread-file.js';

/** What may be meant, and more often is a mistake, by the code of the warning. Adding one is adding a file and a row. */
export const WARNINGS = {
  'unread-file': unreadFile,
  'undated-source': undatedSource,
  'external-id-twice': externalIdTwice,
  'same-name-twice': sameNameTwice,
  'same-statement-twice': sameStatementTwice,
  'mutual-parents': mutualParents,
  'shares-over-whole': sharesOverWhole,
  'state-of-the-dead': stateOfTheDead,
  'other-share': otherShare,
  hub,
} as const satisfies Record<string, Rule>;
