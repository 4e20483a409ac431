import { ENTITY_KINDS, type EntityKind } from './entity-kind.js';
import { be, mutually, seenAs, verb, type Wording } from './wording.js';

/*
 * The closed vocabulary of relationship types: one row a type. Adding a type is adding a row; the GraphQL enum,
 * the Neo4j relationship types, the dataset's checks and the documentation all follow from this table.
 * Finer words ("personal attorney", "op-ed") go to a relationship's `detail`.
 */

/** EVENT: happens once, somewhere within its span. STATE: holds from its start to its end. */
export type Nature = 'EVENT' | 'STATE';

export interface RelationshipTypeRow {
  /** Kinds allowed at each end. */
  readonly subjectKinds: readonly EntityKind[];
  readonly objectKinds: readonly EntityKind[];
  readonly wording: Wording;
  readonly nature: Nature;
  /** Both ends do the same. Ends are kept as the author gave them, and match either way. */
  readonly symmetric: boolean;
  /** Connects its ends, so that a path may walk it. */
  readonly tie: boolean;
  /** The subject speaks up for the object: what `advocacies` lists. */
  readonly advocacy: boolean;
  /** How telling it is of a pair, from 0 (OTHER) to 100: only what is greater counts, not by how much. */
  readonly weight: number;
  /** Happens once between its ends, so that two dates that cannot both hold are in conflict. */
  readonly once: boolean;
  /**
   * Whose death or dissolution surely ends the state. NONE: kinship, a debt, a contract outlive an end, and events are
   * over anyway.
   */
  readonly endsWith: EndsWith;
}

export type EndsWith = 'NONE' | 'SUBJECT' | 'OBJECT' | 'EITHER';

type Flag = 'symmetric' | 'tie' | 'advocacy' | 'once' | 'ends with subject' | 'ends with either';
type Kinds = readonly EntityKind[];

const row =
  (nature: Nature) =>
  (
    weight: number,
    subjectKinds: Kinds,
    objectKinds: Kinds,
    wording: Wording,
    ...flags: Flag[]
  ): RelationshipTypeRow => ({
    subjectKinds,
    objectKinds,
    wording,
    nature,
    symmetric: flags.includes('symmetric'),
    tie: flags.includes('tie'),
    advocacy: flags.includes('advocacy'),
    weight,
    once: flags.includes('once'),
    endsWith: endsWith(flags),
  });

function endsWith(flags: readonly Flag[]): EndsWith {
  if (flags.includes('ends with either')) return 'EITHER';
  return flags.includes('ends with subject') ? 'SUBJECT' : 'NONE';
}

const event = row('EVENT');
const state = row('STATE');

const ANY = ENTITY_KINDS;
const ACTOR = ['Person', 'Group', 'Organization'] as const;
const PEOPLE = ['Person', 'Group'] as const;
const BODY = ['Organization', 'Group', 'Place'] as const;
const ORG = ['Organization'] as const;
const EVENT = ['Event'] as const;
const WORK = ['Work'] as const;
const TOPIC = ['Topic'] as const;
const ASSET = ['Organization', 'Place', 'Work', 'Topic'] as const;

// biome-ignore format: one row a type reads as the table that it is.
const ROWS = {
  // Speaking up, asking, prompting
  ADVOCATED_FOR: event(80, ACTOR, ANY, verb(['advocate', 'advocates', 'advocated'], 'for'), 'tie', 'advocacy'),
  REQUESTED_CLEMENCY_FOR: event(82, ACTOR, PEOPLE, seenAs(verb(['request', 'requests', 'requested'], 'clemency for'), be('the subject of a clemency request by')), 'tie', 'advocacy'),
  ASKED: event(60, ACTOR, ACTOR, verb(['ask', 'asks', 'asked']), 'tie'),
  PROMPTED: event(50, ANY, ACTOR, verb(['prompt', 'prompts', 'prompted']), 'tie'),

  // Meeting and talking
  MET: event(55, ACTOR, ACTOR, mutually(verb(['meet', 'meets', 'met'])), 'symmetric', 'tie'),
  TALKED_WITH: event(50, ACTOR, ACTOR, mutually(verb(['talk', 'talks', 'talked'], 'with')), 'symmetric', 'tie'),
  SPOKE_ABOUT: event(30, ACTOR, ANY, verb(['speak', 'speaks', 'spoke', 'spoken'], 'about')),
  TOLD: event(40, ACTOR, ACTOR, verb(['tell', 'tells', 'told'])),
  IN_CONTACT_WITH: state(45, ACTOR, ACTOR, be('in contact with'), 'symmetric', 'tie', 'ends with either'),
  CLOSE_TO: state(74, ACTOR, ACTOR, be('close to'), 'symmetric', 'tie', 'ends with either'),
  THANKED: event(20, ACTOR, ACTOR, verb(['thank', 'thanks', 'thanked']), 'tie'),

  // Events
  PARTICIPATED_IN: event(40, ACTOR, EVENT, seenAs(verb(['take', 'takes', 'took', 'taken'], 'part in'), verb(['have', 'has', 'had'], 'as a participant')), 'tie'),
  ORGANIZED: event(50, ACTOR, EVENT, verb(['organize', 'organizes', 'organized']), 'tie'),
  ORDERED: event(64, ACTOR, ['Event', 'Work', 'Topic'], verb(['order or authorize', 'orders or authorizes', 'ordered or authorized']), 'tie'),
  PRECEDED: event(20, EVENT, EVENT, verb(['precede', 'precedes', 'preceded'])),
  CAUSED: event(40, ANY, ['Event', 'Topic'], verb(['cause', 'causes', 'caused'])),

  // Law
  REPRESENTED: state(65, ACTOR, ACTOR, verb(['represent', 'represents', 'represented']), 'tie', 'ends with either'),
  INVESTIGATED: state(65, ACTOR, ANY, verb(['investigate', 'investigates', 'investigated']), 'tie', 'ends with subject'),
  SUBPOENAED: event(58, ACTOR, [...ACTOR, 'Work'], verb(['subpoena', 'subpoenas', 'subpoenaed']), 'tie'),
  TESTIFIED_BEFORE: event(56, PEOPLE, ACTOR, seenAs(verb(['testify', 'testifies', 'testified'], 'before'), verb(['hear', 'hears', 'heard'], 'the testimony of')), 'tie'),
  ACCUSED: event(60, ACTOR, ACTOR, verb(['accuse', 'accuses', 'accused']), 'tie'),
  ARRESTED: event(68, ACTOR, PEOPLE, verb(['arrest', 'arrests', 'arrested']), 'tie'),
  CHARGED: event(70, ACTOR, ACTOR, seenAs(verb(['bring', 'brings', 'brought'], 'charges against'), be('charged by')), 'tie'),
  PROSECUTED: event(72, ACTOR, ACTOR, verb(['prosecute', 'prosecutes', 'prosecuted']), 'tie'),
  CONVICTED_OF: event(70, ACTOR, TOPIC, be('convicted of', 'the crime in the conviction of')),
  SENTENCED_TO: state(70, ACTOR, TOPIC, be('sentenced to', 'the sentence of'), 'ends with subject'),
  IMPRISONED_AT: state(60, PEOPLE, ['Place', 'Organization'], seenAs(be('imprisoned at'), verb(['hold', 'holds', 'held'], 'as a prisoner')), 'ends with either'),
  RELEASED_FROM: event(55, PEOPLE, ['Place', 'Organization'], seenAs(be('released from'), verb(['release', 'releases', 'released']))),
  PARDONED: event(88, ACTOR, PEOPLE, verb(['pardon', 'pardons', 'pardoned']), 'tie', 'once'),
  GRANTED_CLEMENCY_TO: event(84, ACTOR, PEOPLE, seenAs(verb(['grant', 'grants', 'granted'], 'clemency to'), be('granted clemency by')), 'tie'),
  COMMUTED_SENTENCE_OF: event(86, ACTOR, PEOPLE, seenAs(verb(['commute', 'commutes', 'commuted'], 'the sentence of'), be('given a commutation by')), 'tie', 'once'),
  SANCTIONED: state(72, ACTOR, ANY, verb(['sanction', 'sanctions', 'sanctioned']), 'tie'),

  // Family
  PARENT_OF: state(92, PEOPLE, PEOPLE, be(['a parent of', 'parents of'], ['a child of', 'children of']), 'tie'),
  MARRIED_TO: state(92, PEOPLE, PEOPLE, be('married to'), 'symmetric', 'tie', 'ends with either'),
  SIBLING_OF: state(90, PEOPLE, PEOPLE, be(['a sibling of', 'siblings of']), 'symmetric', 'tie'),
  RELATED_TO: state(78, PEOPLE, PEOPLE, be('related to'), 'symmetric', 'tie'),

  // Work and office
  WORKED_FOR: state(66, ACTOR, ACTOR, seenAs(verb(['work', 'works', 'worked'], 'for'), verb(['employ', 'employs', 'employed'])), 'tie', 'ends with either'),
  APPOINTED: event(68, ACTOR, ACTOR, verb(['appoint', 'appoints', 'appointed']), 'tie'),
  DISMISSED: event(68, ACTOR, ACTOR, verb(['dismiss', 'dismisses', 'dismissed']), 'tie'),
  RESIGNED_FROM: event(58, ACTOR, BODY, seenAs(verb(['resign', 'resigns', 'resigned'], 'from'), verb(['receive', 'receives', 'received'], 'the resignation of')), 'tie'),
  SUCCEEDED: event(46, ACTOR, ACTOR, verb(['succeed', 'succeeds', 'succeeded']), 'tie'),
  LED: state(63, ACTOR, [...BODY, 'Event'], verb(['lead', 'leads', 'led']), 'tie', 'ends with either'),
  HELD_OFFICE_IN: state(60, PEOPLE, BODY, seenAs(verb(['hold', 'holds', 'held'], 'office in'), verb(['have', 'has', 'had'], 'as an officeholder')), 'tie', 'ends with either'),
  MEMBER_OF: state(35, ACTOR, ['Organization', 'Group'], seenAs(be(['a member of', 'members of']), verb(['have', 'has', 'had'], 'as a member')), 'tie', 'ends with either'),
  AFFILIATED_WITH: state(25, ACTOR, ACTOR, be('affiliated with'), 'symmetric', 'tie', 'ends with either'),
  STUDIED_AT: state(15, PEOPLE, ['Organization', 'Place'], seenAs(verb(['study', 'studies', 'studied'], 'at'), verb(['have', 'has', 'had'], 'as a student')), 'tie', 'ends with either'),
  AWARDED: event(46, ACTOR, [...ACTOR, 'Work'], seenAs(verb(['make', 'makes', 'made'], 'an award to'), verb(['receive', 'receives', 'received'], 'an award from')), 'tie'),
  ADVISED: state(64, ACTOR, ACTOR, verb(['advise', 'advises', 'advised']), 'tie', 'ends with either'),
  MENTORED: state(62, ACTOR, PEOPLE, verb(['mentor', 'mentors', 'mentored']), 'tie', 'ends with either'),

  // Attitudes
  SUPPORTED: state(40, ACTOR, ANY, verb(['support', 'supports', 'supported']), 'tie', 'ends with subject'),
  OPPOSED: state(40, ACTOR, ANY, verb(['oppose', 'opposes', 'opposed']), 'ends with subject'),
  CRITICIZED: event(35, ACTOR, ANY, verb(['criticize', 'criticizes', 'criticized'])),
  DISAPPOINTED_BY: event(20, ACTOR, ANY, seenAs(be('disappointed by'), verb(['disappoint', 'disappoints', 'disappointed']))),
  INTERESTED_IN: state(15, ACTOR, ANY, be('interested in', 'of interest to'), 'ends with subject'),

  // Works
  AUTHORED: event(50, ACTOR, WORK, verb(['write', 'writes', 'wrote', 'written'])),
  PUBLISHED: event(20, ACTOR, WORK, verb(['publish', 'publishes', 'published'])),
  OBTAINED: event(25, ACTOR, WORK, verb(['obtain', 'obtains', 'obtained'])),
  SAW: event(15, ACTOR, WORK, verb(['see', 'sees', 'saw', 'seen'])),
  APPEARED_IN: event(30, ACTOR, WORK, seenAs(verb(['appear', 'appears', 'appeared'], 'in'), verb(['show', 'shows', 'showed', 'shown']))),
  ABOUT: state(10, ['Work', 'Event', 'Topic'], ANY, be('about', 'the subject of')),

  // What a person or thing is, and where
  LOCATED_IN: state(20, ANY, ['Place', 'Organization'], be('located in', 'the location of'), 'ends with either'),
  PART_OF: state(35, ANY, ANY, be('part of', 'made up in part of'), 'ends with either'),
  FORMERLY_NAMED: state(95, ANY, ANY, be('the later name of', 'the former name of')),
  ALSO_KNOWN_AS: state(100, ANY, ANY, be('also known as'), 'symmetric', 'tie'),

  // Business
  OWNED: state(50, ACTOR, ASSET, verb(['own', 'owns', 'owned']), 'tie', 'ends with either'),
  SUBSIDIARY_OF: state(50, ORG, ORG, be(['a subsidiary of', 'subsidiaries of'], 'the parent company of'), 'tie', 'ends with either'),
  MERGED_WITH: event(54, ['Organization', 'Group'], ['Organization', 'Group'], mutually(verb(['merge', 'merges', 'merged'], 'with')), 'symmetric', 'tie', 'once'),
  DIRECTOR_OF: state(45, ACTOR, ORG, seenAs(be(['a director of', 'directors of']), verb(['have', 'has', 'had'], 'as a director')), 'tie', 'ends with either'),
  OFFICER_OF: state(45, ACTOR, ORG, seenAs(be(['an officer of', 'officers of']), verb(['have', 'has', 'had'], 'as an officer')), 'tie', 'ends with either'),
  TRUSTEE_OF: state(45, ACTOR, ORG, seenAs(be(['a trustee of', 'trustees of']), verb(['have', 'has', 'had'], 'as a trustee')), 'tie', 'ends with either'),
  FOUNDED: event(58, ACTOR, ['Organization', 'Group', 'Event'], verb(['found', 'founds', 'founded']), 'tie', 'once'),
  INVESTED_IN: event(48, ACTOR, ASSET, seenAs(verb(['invest', 'invests', 'invested'], 'in'), verb(['receive', 'receives', 'received'], 'an investment from')), 'tie'),
  LENT_TO: state(50, ACTOR, ACTOR, seenAs(verb(['lend', 'lends', 'lent'], 'to'), verb(['borrow', 'borrows', 'borrowed'], 'from')), 'tie'),
  COLLATERALIZED: state(42, [...ACTOR, 'Place', 'Work', 'Topic'], ACTOR, seenAs(verb(['secure', 'secures', 'secured'], 'a debt to'), verb(['hold', 'holds', 'held'], 'a debt secured by')), 'tie'),
  DONATED_TO: event(52, ACTOR, ACTOR, seenAs(verb(['donate', 'donates', 'donated'], 'to'), verb(['receive', 'receives', 'received'], 'a donation from')), 'tie'),
  PAID: event(52, ACTOR, ACTOR, verb(['pay', 'pays', 'paid']), 'tie'),
  TRANSFERRED_TO: event(48, ACTOR, ACTOR, seenAs(verb(['make', 'makes', 'made'], 'a transfer to'), verb(['receive', 'receives', 'received'], 'a transfer from')), 'tie'),
  SOLD_TO: event(48, ACTOR, ACTOR, seenAs(verb(['sell', 'sells', 'sold'], 'to'), verb(['buy', 'buys', 'bought'], 'from')), 'tie'),
  SUPPLIED: state(44, ACTOR, ACTOR, verb(['supply', 'supplies', 'supplied']), 'tie', 'ends with either'),
  CLIENT_OF: state(44, ACTOR, ACTOR, seenAs(be(['a client of', 'clients of']), verb(['have', 'has', 'had'], 'as a client')), 'tie', 'ends with either'),
  LICENSED_TO: state(42, ACTOR, ACTOR, seenAs(verb(['license', 'licenses', 'licensed'], 'to'), verb(['hold', 'holds', 'held'], 'a license from')), 'tie'),
  LEASED_TO: state(42, ACTOR, ACTOR, seenAs(verb(['lease', 'leases', 'leased'], 'to'), verb(['lease', 'leases', 'leased'], 'from')), 'tie'),
  PARTNER_OF: state(60, ACTOR, ACTOR, be(['a business partner of', 'business partners of']), 'symmetric', 'tie', 'ends with either'),

  // What fits nowhere else: `detail` says what it is
  OTHER: state(0, ANY, ANY, be('otherwise connected with'), 'tie'),
} as const satisfies Record<string, RelationshipTypeRow>;

export type RelationshipType = keyof typeof ROWS;

export const VOCABULARY: Readonly<Record<RelationshipType, RelationshipTypeRow>> = ROWS;

/** In the order of the table, which is also the order of the GraphQL enum. */
export const RELATIONSHIP_TYPES = Object.keys(ROWS) as readonly RelationshipType[];

/** The most telling first; of equal weight in the order of the table. */
export const TYPES_BY_WEIGHT: readonly RelationshipType[] = [...RELATIONSHIP_TYPES].sort(
  (a, b) => VOCABULARY[b].weight - VOCABULARY[a].weight,
);

/** The types that a path may walk. */
export const TIES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter((type) => VOCABULARY[type].tie);

/** Those that say how the two are connected: all but OTHER, which is walked as the last resort. */
export const TELLING_TIES: readonly RelationshipType[] = TIES.filter((type) => VOCABULARY[type].weight > 0);

/** The types in which the subject speaks up for the object. */
export const ADVOCACIES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter(
  (type) => VOCABULARY[type].advocacy,
);
