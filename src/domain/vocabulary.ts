import { ENTITY_KINDS, type EntityKind } from './entity-kind.js';
import { be, mutually, seenAs, verb, type Wording } from './wording.js';

/*
 * The closed vocabulary of relationship types: one row a type. Adding a type is adding a row; the GraphQL enum,
 * the Neo4j relationship types, the dataset's checks and the documentation all follow from this table.
 * Finer words ("personal attorney", "op-ed") go to a relationship's `detail`.
 */

export interface RelationshipTypeRow {
  /** Kinds allowed at each end. */
  readonly subjectKinds: readonly EntityKind[];
  readonly objectKinds: readonly EntityKind[];
  readonly wording: Wording;
  /** EVENT: happens once, somewhere within its span. STATE: holds from start to end. */
  readonly nature: 'EVENT' | 'STATE';
  /** Both ends do the same. Ends are kept as the author gave them, and match either way. */
  readonly symmetric: boolean;
  /** Connects its ends, so that a path may walk it. */
  readonly tie: boolean;
  /** The subject speaks up for the object: what `advocacies` lists. */
  readonly advocacy: boolean;
}

type Flag = 'symmetric' | 'tie' | 'advocacy';
type Kinds = readonly EntityKind[];

const row =
  (nature: RelationshipTypeRow['nature']) =>
  (subjectKinds: Kinds, objectKinds: Kinds, wording: Wording, ...flags: Flag[]): RelationshipTypeRow => ({
    subjectKinds,
    objectKinds,
    wording,
    nature,
    symmetric: flags.includes('symmetric'),
    tie: flags.includes('tie'),
    advocacy: flags.includes('advocacy'),
  });
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
  ADVOCATED_FOR: event(ACTOR, ANY, verb(['advocate', 'advocates', 'advocated'], 'for'), 'tie', 'advocacy'),
  REQUESTED_CLEMENCY_FOR: event(ACTOR, PEOPLE, seenAs(verb(['request', 'requests', 'requested'], 'clemency for'), be('the subject of a clemency request by')), 'tie', 'advocacy'),
  ASKED: event(ACTOR, ACTOR, verb(['ask', 'asks', 'asked']), 'tie'),
  PROMPTED: event(ANY, ACTOR, verb(['prompt', 'prompts', 'prompted']), 'tie'),

  // Meeting and talking
  MET: event(ACTOR, ACTOR, mutually(verb(['meet', 'meets', 'met'])), 'symmetric', 'tie'),
  TALKED_WITH: event(ACTOR, ACTOR, mutually(verb(['talk', 'talks', 'talked'], 'with')), 'symmetric', 'tie'),
  SPOKE_ABOUT: event(ACTOR, ANY, verb(['speak', 'speaks', 'spoke', 'spoken'], 'about')),
  TOLD: event(ACTOR, ACTOR, verb(['tell', 'tells', 'told'])),
  THANKED: event(ACTOR, ACTOR, verb(['thank', 'thanks', 'thanked']), 'tie'),

  // Events
  PARTICIPATED_IN: event(ACTOR, EVENT, seenAs(verb(['take', 'takes', 'took', 'taken'], 'part in'), verb(['have', 'has', 'had'], 'as a participant')), 'tie'),
  ORGANIZED: event(ACTOR, EVENT, verb(['organize', 'organizes', 'organized']), 'tie'),
  PRECEDED: event(EVENT, EVENT, verb(['precede', 'precedes', 'preceded'])),
  CAUSED: event(ANY, ['Event', 'Topic'], verb(['cause', 'causes', 'caused'])),

  // Law
  REPRESENTED: state(ACTOR, ACTOR, verb(['represent', 'represents', 'represented']), 'tie'),
  ACCUSED: event(ACTOR, ACTOR, verb(['accuse', 'accuses', 'accused']), 'tie'),
  PROSECUTED: event(ACTOR, ACTOR, verb(['prosecute', 'prosecutes', 'prosecuted']), 'tie'),
  CONVICTED_OF: event(ACTOR, TOPIC, be('convicted of', 'the crime in the conviction of')),
  SENTENCED_TO: state(ACTOR, TOPIC, be('sentenced to', 'the sentence of')),
  IMPRISONED_AT: state(PEOPLE, ['Place', 'Organization'], seenAs(be('imprisoned at'), verb(['hold', 'holds', 'held'], 'as a prisoner'))),
  RELEASED_FROM: event(PEOPLE, ['Place', 'Organization'], seenAs(be('released from'), verb(['release', 'releases', 'released']))),
  PARDONED: event(ACTOR, PEOPLE, verb(['pardon', 'pardons', 'pardoned']), 'tie'),
  GRANTED_CLEMENCY_TO: event(ACTOR, PEOPLE, seenAs(verb(['grant', 'grants', 'granted'], 'clemency to'), be('granted clemency by')), 'tie'),
  COMMUTED_SENTENCE_OF: event(ACTOR, PEOPLE, seenAs(verb(['commute', 'commutes', 'commuted'], 'the sentence of'), be('given a commutation by')), 'tie'),

  // Family
  PARENT_OF: state(PEOPLE, PEOPLE, be(['a parent of', 'parents of'], ['a child of', 'children of']), 'tie'),
  MARRIED_TO: state(PEOPLE, PEOPLE, be('married to'), 'symmetric', 'tie'),
  SIBLING_OF: state(PEOPLE, PEOPLE, be(['a sibling of', 'siblings of']), 'symmetric', 'tie'),
  RELATED_TO: state(PEOPLE, PEOPLE, be('related to'), 'symmetric', 'tie'),

  // Work and office
  WORKED_FOR: state(ACTOR, ACTOR, seenAs(verb(['work', 'works', 'worked'], 'for'), verb(['employ', 'employs', 'employed'])), 'tie'),
  HELD_OFFICE_IN: state(PEOPLE, BODY, seenAs(verb(['hold', 'holds', 'held'], 'office in'), verb(['have', 'has', 'had'], 'as an officeholder')), 'tie'),
  MEMBER_OF: state(ACTOR, ['Organization', 'Group'], seenAs(be(['a member of', 'members of']), verb(['have', 'has', 'had'], 'as a member')), 'tie'),
  ADVISED: state(ACTOR, ACTOR, verb(['advise', 'advises', 'advised']), 'tie'),
  MENTORED: state(ACTOR, PEOPLE, verb(['mentor', 'mentors', 'mentored']), 'tie'),

  // Attitudes
  SUPPORTED: state(ACTOR, ANY, verb(['support', 'supports', 'supported']), 'tie'),
  OPPOSED: state(ACTOR, ANY, verb(['oppose', 'opposes', 'opposed'])),
  CRITICIZED: event(ACTOR, ANY, verb(['criticize', 'criticizes', 'criticized'])),
  DISAPPOINTED_BY: event(ACTOR, ANY, seenAs(be('disappointed by'), verb(['disappoint', 'disappoints', 'disappointed']))),
  INTERESTED_IN: state(ACTOR, ANY, be('interested in', 'of interest to')),

  // Works
  AUTHORED: event(ACTOR, WORK, verb(['write', 'writes', 'wrote', 'written'])),
  PUBLISHED: event(ACTOR, WORK, verb(['publish', 'publishes', 'published'])),
  OBTAINED: event(ACTOR, WORK, verb(['obtain', 'obtains', 'obtained'])),
  SAW: event(ACTOR, WORK, verb(['see', 'sees', 'saw', 'seen'])),
  APPEARED_IN: event(ACTOR, WORK, seenAs(verb(['appear', 'appears', 'appeared'], 'in'), verb(['show', 'shows', 'showed', 'shown']))),
  ABOUT: state(['Work', 'Event', 'Topic'], ANY, be('about', 'the subject of')),

  // What a person or thing is, and where
  DESCRIBED_AS: state(ANY, TOPIC, be('described as', 'said of')),
  LOCATED_IN: state(ANY, ['Place', 'Organization'], be('located in', 'the location of')),
  PART_OF: state(ANY, ANY, be('part of', 'made up in part of')),
  FORMERLY_NAMED: state(ANY, ANY, be('the later name of', 'the former name of')),

  // Business
  OWNED: state(ACTOR, ASSET, verb(['own', 'owns', 'owned']), 'tie'),
  SUBSIDIARY_OF: state(ORG, ORG, be(['a subsidiary of', 'subsidiaries of'], 'the parent company of'), 'tie'),
  DIRECTOR_OF: state(ACTOR, ORG, seenAs(be(['a director of', 'directors of']), verb(['have', 'has', 'had'], 'as a director')), 'tie'),
  TRUSTEE_OF: state(ACTOR, ORG, seenAs(be(['a trustee of', 'trustees of']), verb(['have', 'has', 'had'], 'as a trustee')), 'tie'),
  FOUNDED: event(ACTOR, ['Organization', 'Group', 'Event'], verb(['found', 'founds', 'founded']), 'tie'),
  INVESTED_IN: event(ACTOR, ASSET, seenAs(verb(['invest', 'invests', 'invested'], 'in'), verb(['receive', 'receives', 'received'], 'an investment from')), 'tie'),
  LENT_TO: event(ACTOR, ACTOR, seenAs(verb(['lend', 'lends', 'lent'], 'to'), verb(['borrow', 'borrows', 'borrowed'], 'from')), 'tie'),
  DONATED_TO: event(ACTOR, ACTOR, seenAs(verb(['donate', 'donates', 'donated'], 'to'), verb(['receive', 'receives', 'received'], 'a donation from')), 'tie'),
  PAID: event(ACTOR, ACTOR, verb(['pay', 'pays', 'paid']), 'tie'),
  PARTNER_OF: state(ACTOR, ACTOR, be(['a business partner of', 'business partners of']), 'symmetric', 'tie'),

  // What fits nowhere else: `detail` says what it is
  OTHER: state(ANY, ANY, be('otherwise connected with')),
} as const satisfies Record<string, RelationshipTypeRow>;

export type RelationshipType = keyof typeof ROWS;

export const VOCABULARY: Readonly<Record<RelationshipType, RelationshipTypeRow>> = ROWS;

/** In the order of the table, which is also the order of the GraphQL enum. */
export const RELATIONSHIP_TYPES = Object.keys(ROWS) as readonly RelationshipType[];

/** The types that a path may walk. */
export const TIES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter((type) => VOCABULARY[type].tie);

/** The types in which the subject speaks up for the object. */
export const ADVOCACIES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter(
  (type) => VOCABULARY[type].advocacy,
);
