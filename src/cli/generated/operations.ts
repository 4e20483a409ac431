/* Generated from src/cli/operations by `npm run generate`. Do not edit. */
import type { Operation } from '../run-operation.js';

export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date or an interval of whole days in the Extended Date/Time Format, levels 0 to 2: `2018-05-30`, `2018-05`, `1996~`, `2005/2006`,
   * `../2018`. What it may mean are outer bounds: `2018-05` is 1 to 31 May.
   */
  Edtf: { input: string; output: string; }
  /** A single date in the Extended Date/Time Format, no interval: `2018-05-30`, `2018-05`, `1996~`. As a limit it is the last day that it may mean. */
  EdtfDate: { input: string; output: string; }
  /** A complete web address: it begins with `https://` or `http://`. */
  Url: { input: string; output: string; }
  /** A SHA-256 hash in 64 lower-case hexadecimal digits. */
  Sha256: { input: string; output: string; }
};

/** Whether it is known what changed since a revision. */
export type ChangesStatus =
  /** All of it is listed. */
  | 'KNOWN'
  /** It never was there, or it is more than 20 loads ago. */
  | 'UNKNOWN_REVISION'
  /** More than 5,000 records changed. */
  | 'TOO_MANY';

/** What became of a record. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It is gone. */
  | 'REMOVED'
  /** It is part of another now, which answers by its id. */
  | 'MERGED'
  /** It is there, and something of it changed. */
  | 'CHANGED';

/** What sort of name a source gives. */
export type NameKind =
  /** Another name. */
  | 'ALIAS'
  /** The name given at birth. */
  | 'BIRTH'
  /** A name taken by marriage. */
  | 'MARRIED'
  /** A name no longer used. */
  | 'FORMER'
  /** A name to write or act under. */
  | 'PEN'
  /** The name in another language or script. */
  | 'TRANSLATION';

/** The kinds of attribute; see `docs/glossary.md`. */
export type AttributeType =
  /** name: TEXT. */
  | 'NAME'
  /** born: DATE or ENTITY. */
  | 'BIRTH'
  /** died: DATE or ENTITY. */
  | 'DEATH'
  /** founded: DATE or ENTITY. */
  | 'FOUNDING'
  /** dissolved: DATE or ENTITY. */
  | 'DISSOLUTION'
  /** age: QUANTITY. */
  | 'AGE'
  /** occupation: TEXT or ENTITY. */
  | 'OCCUPATION'
  /** title: TEXT. */
  | 'TITLE'
  /** nationality: COUNTRY or TEXT or ENTITY. */
  | 'NATIONALITY'
  /** residence: TEXT or ENTITY or COUNTRY. */
  | 'RESIDENCE'
  /** legal form: TEXT. */
  | 'LEGAL_FORM'
  /** jurisdiction: COUNTRY or TEXT or ENTITY. */
  | 'JURISDICTION'
  /** registration: TEXT. */
  | 'REGISTRATION'
  /** address: TEXT or ENTITY. */
  | 'ADDRESS'
  /** topic: TEXT or ENTITY. */
  | 'TOPIC'
  /** described as: TEXT. */
  | 'DESCRIBED_AS'
  /** otherwise: TEXT or DATE or QUANTITY or COUNTRY or ENTITY. */
  | 'OTHER';

/** Conditions on attributes, all of which must hold. A list is any-of, and an empty list matches nothing. */
export type AttributeFilter = {
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<AttributeType>>;
  /** Said of one of these entities. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Absent: only AFFIRMED. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Absent: all. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** EDTF: possibly true then, as its outer bounds meet that date. `undated` says what becomes of those without a date. */
  readonly trueOn?: InputMaybe<Scalars['Edtf']['input']>;
  /** What becomes of attributes without a date, with and without `trueOn`. */
  readonly undated?: InputMaybe<Undated>;
  /**
   * EDTF, a single date: only evidence surely reported by then is looked at, here and in the conditions below; a
   * attribute of which nothing had been reported yet is excluded.
   */
  readonly knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  /**
   * With `knownOn`, what becomes of reports without a date: left out (EXCLUDE), or known on that day (INCLUDE), here and in the
   * conditions below. ONLY, with or without `knownOn`: supported by reports without a date alone.
   */
  readonly undatedReports?: InputMaybe<UndatedReports>;
  /**
   * What becomes of attributes for which no evidence counts (any more, by `knownOn`): all that supported them is withdrawn, or
   * they are only disputed.
   */
  readonly unsupported?: InputMaybe<Unsupported>;
  /** With at least this many distinct origins. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** With at most this many distinct origins. */
  readonly maxOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** true: some origin is not the entity itself; false: none is. */
  readonly independent?: InputMaybe<Scalars['Boolean']['input']>;
  /** With some supporting evidence of this assertion. */
  readonly assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  /** true: some evidence disputes it; false: none does. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: it is in conflict with another statement that is supported, as it is itself (see `conflicts`); false: with none. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** With evidence of one of these works, in support or not, withdrawn or not. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With evidence, in support or not, withdrawn or not, that is attributed to one of these, as any of its speakers (see `attributedTo`). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With evidence, in support or not, withdrawn or not, that goes back to one of these (see `origin`). */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The order of attributes; ties by id. */
export type AttributeOrder =
  /** By id. */
  | 'ID'
  /** By the first day that they may mean. */
  | 'EARLIEST_FIRST'
  /** By the last day that they may mean, backwards. */
  | 'LATEST_FIRST'
  /** As of relationships. */
  | 'BEST_SUPPORTED_FIRST'
  /** By the day of their first report. With `knownOn` in the filter, by what was known then. */
  | 'FIRST_REPORTED_FIRST'
  /** The same backwards: what is new first, and what has no dated report last. */
  | 'NEWEST_FIRST';

/** In what a text that was searched for differs from a name. */
export type SearchFeature =
  /** The words are in another order. */
  | 'ORDER'
  /** What says how an organization is set up (Inc., GmbH) is another, or is missing. */
  | 'LEGAL_FORM'
  /** The name has further words. */
  | 'FURTHER_WORDS'
  /** The text is the initials of the name. */
  | 'INITIALS'
  /** A word is a nickname of one of the name, or the other way round. */
  | 'NICKNAME'
  /** A letter stands for a word. */
  | 'INITIAL'
  /** The two are in different scripts, and were compared in Latin letters. */
  | 'TRANSLITERATION'
  /** A word is the beginning of one of the name, as while it is typed. */
  | 'BEGINNING'
  /** A word is a part of one of the name, in a script without spaces. */
  | 'PART'
  /** A word is spelled in another way. */
  | 'MISSPELLING'
  /** The name ends in a suffix or a number that tells people of one name apart, and the text does not. */
  | 'SUFFIX_MISSING'
  /** A word of the text is not in the name. */
  | 'WORD_MISSING'
  /** The text ends in a suffix or a number, and the name in another or in none: probably another person. */
  | 'SUFFIX_DIFFERS';

/** Whether two are one. */
export type Verdict =
  /** They are, as far as can be told from what both say. */
  | 'SAME'
  /** They may be: look at both. */
  | 'UNSURE'
  /** Nothing says so, or more says that they are not. */
  | 'DIFFERENT';

/** What of two is compared. */
export type Feature =
  /** Their kinds: two of different kinds are two, though a group may be an organization. */
  | 'KIND'
  /** Their names, the most alike of all that each has. */
  | 'NAME'
  /** When they were born or founded, or when an event was. */
  | 'BIRTH'
  /** When they died or were dissolved. */
  | 'DEATH'
  /** Nationality or jurisdiction. */
  | 'COUNTRY'
  /** Registrations and external ids, in one register. */
  | 'REGISTRATION'
  /** Where they are. */
  | 'ADDRESS'
  /** The entities that relationships connect with each. */
  | 'NEIGHBORS';

/** How two values of one feature stand to each other. */
export type FeatureLevel =
  /** They agree. */
  | 'SAME'
  /** The one says less than the other. */
  | 'PART'
  /** They agree but for a slip, or for some words. */
  | 'NEAR'
  /** They do not agree. */
  | 'DIFFERENT';

/** Where the answer of a question is. */
export type QuestionKind =
  /** Among the relationships of an entity. */
  | 'ENTITY'
  /** In the connection of two. */
  | 'CONNECTION'
  /** On a map of several. */
  | 'MAP';

/** Whose death or dissolution surely ends a state. */
export type EndsWith =
  /** Of neither: kinship, a debt and a contract outlive an end, and an event is over anyway. */
  | 'NONE'
  /** Of the subject. */
  | 'SUBJECT'
  /** Of the object. */
  | 'OBJECT'
  /** Of either. */
  | 'EITHER';

/** A list of `Facets`. */
export type FacetName =
  /** `types`. */
  | 'TYPES'
  /** `narrowerTypes`. */
  | 'NARROWER_TYPES'
  /** `kinds`. */
  | 'KINDS'
  /** `sources`. */
  | 'SOURCES'
  /** `speakers`. */
  | 'SPEAKERS'
  /** `origins`. */
  | 'ORIGINS'
  /** `years`. */
  | 'YEARS'
  /** `polarities`. */
  | 'POLARITIES'
  /** `modalities`. */
  | 'MODALITIES'
  /** `disputed`. */
  | 'DISPUTED'
  /** `contested`. */
  | 'CONTESTED'
  /** `checks`. */
  | 'CHECKS';

/** A condition on relationships: all that is given must hold. */
export type RelationshipFilter = {
  /**
   * Of one of these types. Who is denied to be of a narrower type may still be of the broad one: such a denial is of its
   * `narrowerTypes` alone.
   */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** Of one of these types of the dataset's own, by name; see `dataset { types }`. */
  readonly narrowerTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With this entity as the subject; on a symmetric type, at either end. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** With this entity as the object; on a symmetric type, at either end. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these at either end, or as any qualifier (entities or relationships). */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Absent: only AFFIRMED. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Absent: all. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /**
   * EDTF: possibly true then, as its outer bounds meet that date and no life that ends it was over before; see `Relationship.bound`.
   * `undated` says what becomes of those without a date.
   */
  readonly trueOn?: InputMaybe<Scalars['Edtf']['input']>;
  /** What becomes of relationships without a date, with and without `trueOn`. Words alone are no date, and `asOf` alone is none. */
  readonly undated?: InputMaybe<Undated>;
  /**
   * EDTF, a single date: only evidence surely reported by then is looked at, here and in the conditions below; a
   * relationship of which nothing had been reported yet is excluded.
   */
  readonly knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  /**
   * With `knownOn`, what becomes of reports without a date: left out (EXCLUDE), or known on that day (INCLUDE), here and in the
   * conditions below. ONLY, with or without `knownOn`: supported by reports without a date alone.
   */
  readonly undatedReports?: InputMaybe<UndatedReports>;
  /**
   * What becomes of relationships for which no evidence counts (any more, by `knownOn`): all that supported them is withdrawn, or
   * they are only disputed.
   */
  readonly unsupported?: InputMaybe<Unsupported>;
  /** With at least this many distinct origins. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** With at most this many distinct origins. */
  readonly maxOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** true: some origin is not an end of the relationship; false: none is. */
  readonly independent?: InputMaybe<Scalars['Boolean']['input']>;
  /** With some supporting evidence of this assertion. */
  readonly assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  /** true: some evidence disputes it; false: none does. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: it is in conflict with another statement that is supported, as it is itself (see `conflicts`); false: with none. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** With evidence of one of these works, in support or not, withdrawn or not. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With evidence, in support or not, withdrawn or not, that is attributed to one of these, as any of its speakers (see `attributedTo`). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With evidence, in support or not, withdrawn or not, that goes back to one of these (see `origin`). */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A condition on entities: all that is given must hold. */
export type EntityFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** With one of these ids, former ids included; unknown ones match nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With this whole name or alias, whatever its case and accents. Unnamed entities never match. `search` is more tolerant. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether a source describes it without naming it. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this id in another collection. */
  readonly externalId?: InputMaybe<ExternalIdInput>;
};

/** Who may be an entity of the graph. */
export type MatchCandidate = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What it is; any kind when absent. */
  readonly kind?: InputMaybe<EntityKind>;
  /** What is known of it. */
  readonly attributes?: InputMaybe<ReadonlyArray<MatchAttribute>>;
  /** Ids or names of the entities that relationships connect with it. */
  readonly neighbors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What is known of a candidate. */
export type MatchAttribute = {
  /** One of NAME, BIRTH, DEATH, FOUNDING, DISSOLUTION, NATIONALITY, JURISDICTION, REGISTRATION, ADDRESS: the others tell no two apart. */
  readonly type: AttributeType;
  /** As text: a date in EDTF, a country as ISO 3166-1 alpha-2 or in words. */
  readonly value: Scalars['String']['input'];
  /** Of a REGISTRATION: the register. */
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
};

/** An id in another collection. */
export type ExternalIdInput = {
  /** The collection: `wikidata`. */
  readonly scheme: Scalars['String']['input'];
  /** The id there: `Q42`. */
  readonly value: Scalars['String']['input'];
};

/** A condition on sources: all that is given must hold. */
export type SourceFilter = {
  /** With one of these ids, former ids included; unknown ones match nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With this whole name or alias, whatever its case and accents. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these sorts, as the dataset has them: `news article`. */
  readonly workKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published by this entity. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** EDTF: possibly published then. A work of unknown date does not match. */
  readonly publishedOn?: InputMaybe<Scalars['Edtf']['input']>;
  /** Whether it was withdrawn. */
  readonly retracted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What may end a search. */
export type SearchLimit =
  /** It looked at as many paths as it may. */
  | 'CANDIDATES'
  /** It took as long as it may. */
  | 'TIME';

/** What an entity is. */
export type EntityKind =
  /** A person. */
  | 'PERSON'
  /** People described together: `her sisters`. */
  | 'GROUP'
  /** A company, an authority, a newspaper, a court. */
  | 'ORGANIZATION'
  /** Somewhere. */
  | 'PLACE'
  /** Something that happens, or is announced. */
  | 'EVENT'
  /** Something written, spoken or shown; what evidence cites. */
  | 'WORK'
  /** What something is about, or what a person is described as. */
  | 'TOPIC';

/** What connects subject and object. Each value reads from the subject; and, after the semicolon, from the object. */
export type RelationshipType =
  /** advocated for; was advocated for by */
  | 'ADVOCATED_FOR'
  /** requested clemency for; was the subject of a clemency request by */
  | 'REQUESTED_CLEMENCY_FOR'
  /** asked; was asked by */
  | 'ASKED'
  /** prompted; was prompted by */
  | 'PROMPTED'
  /** met; met */
  | 'MET'
  /** talked with; talked with */
  | 'TALKED_WITH'
  /** spoke about; was spoken about by */
  | 'SPOKE_ABOUT'
  /** told; was told by */
  | 'TOLD'
  /** is in contact with; is in contact with. Were in touch, where no single meeting or talk is told. */
  | 'IN_CONTACT_WITH'
  /** is close to; is close to. Friends, confidants, companions. */
  | 'CLOSE_TO'
  /** thanked; was thanked by */
  | 'THANKED'
  /** took part in; had as a participant */
  | 'PARTICIPATED_IN'
  /** organized; was organized by */
  | 'ORGANIZED'
  /** ordered or authorized; was ordered or authorized by. Ordered something, or gave leave for it. */
  | 'ORDERED'
  /** preceded; was preceded by */
  | 'PRECEDED'
  /** caused; was caused by */
  | 'CAUSED'
  /** represents; is represented by */
  | 'REPRESENTED'
  /** investigates; is investigated by. Looks into a person, a body or a matter, for as long as it does. */
  | 'INVESTIGATED'
  /** subpoenaed; was subpoenaed by */
  | 'SUBPOENAED'
  /** testified before; heard the testimony of */
  | 'TESTIFIED_BEFORE'
  /** accused; was accused by. An allegation: a statement of its speaker, ACTUAL, never POSSIBLE. */
  | 'ACCUSED'
  /** arrested; was arrested by */
  | 'ARRESTED'
  /** brought charges against; was charged by. Brings charges against; TOPIC says with what. */
  | 'CHARGED'
  /** prosecuted; was prosecuted by */
  | 'PROSECUTED'
  /** was convicted of; was the crime in the conviction of */
  | 'CONVICTED_OF'
  /** is sentenced to; is the sentence of */
  | 'SENTENCED_TO'
  /** is imprisoned at; holds as a prisoner */
  | 'IMPRISONED_AT'
  /** was released from; released */
  | 'RELEASED_FROM'
  /** pardoned; was pardoned by */
  | 'PARDONED'
  /** granted clemency to; was granted clemency by */
  | 'GRANTED_CLEMENCY_TO'
  /** commuted the sentence of; was given a commutation by */
  | 'COMMUTED_SENTENCE_OF'
  /** sanctions; is sanctioned by. Has it under sanctions, from when they are imposed until they are lifted. */
  | 'SANCTIONED'
  /** is a parent of; is a child of */
  | 'PARENT_OF'
  /** is married to; is married to */
  | 'MARRIED_TO'
  /** is a sibling of; is a sibling of */
  | 'SIBLING_OF'
  /** is related to; is related to */
  | 'RELATED_TO'
  /** works for; employs */
  | 'WORKED_FOR'
  /** appointed; was appointed by. Puts into an office, or nominates for it where PLANNED; ROLE or `detail` says which. */
  | 'APPOINTED'
  /** dismissed; was dismissed by. Removes from an office or a job. */
  | 'DISMISSED'
  /** resigned from; received the resignation of */
  | 'RESIGNED_FROM'
  /** succeeded; was succeeded by. Follows in an office, or as the legal successor of a body. */
  | 'SUCCEEDED'
  /** leads; is led by. Leads or chairs a body or an event. */
  | 'LED'
  /** holds office in; has as an officeholder */
  | 'HELD_OFFICE_IN'
  /** is a member of; has as a member */
  | 'MEMBER_OF'
  /** is affiliated with; is affiliated with. Belongs together in some way that the source leaves open; a weak tie. */
  | 'AFFILIATED_WITH'
  /** studies at; has as a student. A student, a graduate or a fellow of it; a weak tie. */
  | 'STUDIED_AT'
  /** made an award to; received an award from. Gives a prize, an honor, a grant or a contract; TOPIC or `detail` says which. */
  | 'AWARDED'
  /** advises; is advised by */
  | 'ADVISED'
  /** mentors; is mentored by */
  | 'MENTORED'
  /** supports; is supported by */
  | 'SUPPORTED'
  /** opposes; is opposed by */
  | 'OPPOSED'
  /** criticized; was criticized by */
  | 'CRITICIZED'
  /** was disappointed by; disappointed */
  | 'DISAPPOINTED_BY'
  /** is interested in; is of interest to */
  | 'INTERESTED_IN'
  /** wrote; was written by */
  | 'AUTHORED'
  /** published; was published by */
  | 'PUBLISHED'
  /** obtained; was obtained by */
  | 'OBTAINED'
  /** saw; was seen by */
  | 'SAW'
  /** appeared in; showed */
  | 'APPEARED_IN'
  /** is about; is the subject of */
  | 'ABOUT'
  /** is located in; is the location of */
  | 'LOCATED_IN'
  /** is part of; is made up in part of */
  | 'PART_OF'
  /** is the later name of; is the former name of. One thing under two names, one after the other. */
  | 'FORMERLY_NAMED'
  /** is also known as; is also known as. The source says that both are the same; they stay two entities until the dataset merges them. */
  | 'ALSO_KNOWN_AS'
  /** owns; is owned by */
  | 'OWNED'
  /** is a subsidiary of; is the parent company of */
  | 'SUBSIDIARY_OF'
  /** merged with; merged with */
  | 'MERGED_WITH'
  /** is a director of; has as a director */
  | 'DIRECTOR_OF'
  /** is an officer of; has as an officer. An officer of a company; for a public office, HELD_OFFICE_IN. */
  | 'OFFICER_OF'
  /** is a trustee of; has as a trustee */
  | 'TRUSTEE_OF'
  /** founded; was founded by */
  | 'FOUNDED'
  /** invested in; received an investment from */
  | 'INVESTED_IN'
  /** lends to; borrows from. Lends to it, for as long as the loan runs. */
  | 'LENT_TO'
  /** secures a debt to; holds a debt secured by. Is, or gives, the security for a debt that the object holds. */
  | 'COLLATERALIZED'
  /** donated to; received a donation from */
  | 'DONATED_TO'
  /** paid; was paid by */
  | 'PAID'
  /** made a transfer to; received a transfer from. Moves money or an asset; BY_WAY_OF says through what. PAID, where it is for something. */
  | 'TRANSFERRED_TO'
  /** sold to; bought from. Sells to a buyer; TOPIC says what. */
  | 'SOLD_TO'
  /** supplies; is supplied by */
  | 'SUPPLIED'
  /** is a client of; has as a client. Buys the services of a lawyer, an agent, a bank or a firm. */
  | 'CLIENT_OF'
  /** licenses to; holds a license from */
  | 'LICENSED_TO'
  /** leases to; leases from */
  | 'LEASED_TO'
  /** is a business partner of; is a business partner of */
  | 'PARTNER_OF'
  /** is otherwise connected with; is otherwise connected with. What fits nowhere else; `detail` says what it is. */
  | 'OTHER';

/** Whether something is said to be so or not to be so. */
export type Polarity =
  /** It is, or it was, or it is to be, or it may be. */
  | 'AFFIRMED'
  /** It is not. */
  | 'NEGATED';

/** How something is meant. Modality is outside, polarity inside: NEGATED and PLANNED means it is planned not to happen. */
export type Modality =
  /** It is so, or was. */
  | 'ACTUAL'
  /** It is planned, announced, expected. */
  | 'PLANNED'
  /** It may be so. */
  | 'POSSIBLE';

/** What a piece of evidence does for a claim. */
export type Stance =
  /** It says so. */
  | 'SUPPORTS'
  /** It challenges the claim without saying the opposite. (The opposite is a relationship of its own, NEGATED.) */
  | 'DISPUTES';

/** How firmly a source says something. */
export type Assertion =
  /** Without reserve. */
  | 'STATED'
  /** With reserve: `reportedly`, `seemed`. */
  | 'HEDGED';

/** Where a date comes from. */
export type TimeBasis =
  /** The source states it. */
  | 'STATED'
  /** The authors of the dataset inferred it, and say why in `because`. */
  | 'INFERRED';

/** What a quantity measures. */
export type Measure =
  /** How long. */
  | 'DURATION'
  /** How many. */
  | 'COUNT'
  /** How much money. */
  | 'AMOUNT'
  /** Which part of a whole. */
  | 'SHARE'
  /** How old. */
  | 'AGE';

/** What an entity or another relationship is to a relationship. */
export type QualifierRole =
  /** The person or body that it is said or directed to. */
  | 'ADDRESSEE'
  /** What it followed: order in time, never cause. */
  | 'AFTER'
  /** The person or body that it is done for. */
  | 'BENEFICIARY'
  /** What a transfer goes through: a bank, a company, an account. */
  | 'BY_WAY_OF'
  /** What the source says brought it about. */
  | 'CAUSE'
  /** On what it depends. */
  | 'CONDITION'
  /** In or through what: a letter, a broadcast. */
  | 'MEDIUM'
  /** The event or relationship in the course of which it happens. */
  | 'OCCASION'
  /** The person or body that the subject acts for. */
  | 'ON_BEHALF_OF'
  /** Where. */
  | 'PLACE'
  /** To what end. */
  | 'PURPOSE'
  /** What it answers. */
  | 'REACTION_TO'
  /** The plan that comes true in it: a relationship or an event. */
  | 'REALIZES'
  /** As what the subject takes part. */
  | 'ROLE'
  /** What it is about. */
  | 'TOPIC';

/** Whether a relationship type happens or holds. */
export type Nature =
  /** It happens once, somewhere within its span. */
  | 'EVENT'
  /** It holds from start to end. */
  | 'STATE';

/** Which end of a relationship an entity is. */
export type Direction =
  /** It is the subject, or either end of a symmetric type. */
  | 'OUT'
  /** It is the object, or either end of a symmetric type. */
  | 'IN'
  /** It is either end. */
  | 'ANY';

/** What becomes of relationships without a date. */
export type Undated =
  /** They pass. */
  | 'INCLUDE'
  /** They do not pass. */
  | 'EXCLUDE'
  /** Only they pass. */
  | 'ONLY';

/** A condition of a question, set or by default: a part of its filter, or a bound of the question for a connection. */
export type Condition =
  /** `polarity`: what is said to be so. */
  | 'POLARITY_AFFIRMED'
  /** `polarity`: what is denied, excluded by default. */
  | 'POLARITY_NEGATED'
  /** `modality`: what happened or holds. */
  | 'MODALITY_ACTUAL'
  /** `modality`: plans, excluded from connections by default. */
  | 'MODALITY_PLANNED'
  /** `modality`: possibilities, excluded from connections by default. */
  | 'MODALITY_POSSIBLE'
  /** `undatedReports`: reports without a date, left out by default where `knownOn` is asked. */
  | 'UNDATED_REPORTS'
  /** `knownOn`: what had been reported by then. */
  | 'KNOWN_ON'
  /** `trueOn`: what may have been so then. */
  | 'TRUE_ON'
  /** `undated`: those without a date, or with one. */
  | 'UNDATED'
  /** `unsupported`: what no evidence counts for, excluded by default. */
  | 'UNSUPPORTED'
  /** `disputed`: whether some evidence disputes it. */
  | 'DISPUTED'
  /** `contested`: whether it is in conflict with another that is supported. */
  | 'CONTESTED'
  /** `minOrigins`: at least this many origins. */
  | 'MIN_ORIGINS'
  /** `maxOrigins`: at most this many origins. */
  | 'MAX_ORIGINS'
  /** `independent`: an origin that is not an end, or none. */
  | 'INDEPENDENT'
  /** `assertions`: supporting evidence that states it, or that holds back. */
  | 'ASSERTIONS'
  /** `sources`: evidence of one of these sources. */
  | 'SOURCES'
  /** `speakers`: evidence attributed to one of these. */
  | 'SPEAKERS'
  /** `origins`: evidence that goes back to one of these. */
  | 'ORIGINS'
  /** `types`: of one of these types. */
  | 'TYPES'
  /** `narrowerTypes`: of one of these types of the dataset’s own. */
  | 'NARROWER_TYPES'
  /** `subject`: the subject; on a symmetric type, either end. */
  | 'SUBJECT'
  /** `object`: the object; on a symmetric type, either end. */
  | 'OBJECT'
  /** `about`: either end or a qualifier. */
  | 'ABOUT'
  /** `types`: types that no path walks. */
  | 'WALKABLE'
  /** `maxDegree`: paths over hubs. */
  | 'MAX_DEGREE'
  /** `maxHops`: one hop more. */
  | 'MAX_HOPS';

/** What becomes of reports without a date, where it is asked what was known on a day. */
export type UndatedReports =
  /** They are left out: nothing tells by when they were made. */
  | 'EXCLUDE'
  /** They count beside those that were made by then. */
  | 'INCLUDE'
  /** Only they count. */
  | 'ONLY';

/** What becomes of relationships for which no evidence counts. */
export type Unsupported =
  /** They pass. */
  | 'INCLUDE'
  /** They do not pass. */
  | 'EXCLUDE'
  /** Only they pass. */
  | 'ONLY';

/** Which entities come first. */
export type EntityOrder =
  /** By id. */
  | 'ID'
  /**
   * The better connected first: those with more ties that are affirmed, planned ones too. What fits no type (OTHER) is not counted.
   * Equally well connected ones by id.
   */
  | 'MOST_CONNECTED_FIRST';

/** Which relationships come first. Unknown dates come last; ties are decided by id. */
export type RelationshipOrder =
  /** By id. */
  | 'ID'
  /** By the first day that they may mean; where the start is open, by the last. */
  | 'EARLIEST_FIRST'
  /** By the last day that they may mean, backwards: what goes on (`2018/..`) first; where the end is unknown, by the first day. */
  | 'LATEST_FIRST'
  /**
   * Not disputed before disputed; ACTUAL, PLANNED, POSSIBLE; more independent origins; more origins; STATED before HEDGED;
   * more citations.
   */
  | 'BEST_SUPPORTED_FIRST'
  /** By the day of their first report. With `knownOn` in the filter, by what was known then. */
  | 'FIRST_REPORTED_FIRST'
  /** The same backwards: what is new first, and what has no dated report last. */
  | 'NEWEST_FIRST'
  /**
   * What tells most first: not disputed before disputed; ACTUAL, PLANNED, POSSIBLE; the greater `weight` of the type; then as
   * BEST_SUPPORTED_FIRST; of the relationships of an entity, then those with the better connected other end.
   */
  | 'RELEVANCE';

/** What a search may match. */
export type MatchField =
  /** The name. */
  | 'NAME'
  /** Another name that the editors of the dataset use. */
  | 'ALIAS'
  /** A name that a source gives it, known by `knownOn`. */
  | 'SOURCED_NAME'
  /** The id in another collection, to the letter. */
  | 'EXTERNAL_ID'
  /** An id that it had before, to the letter. */
  | 'FORMER_ID'
  /** The id, to the letter. */
  | 'ID';

export type ShowAttributeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type ShowAttributeQuery = { readonly node: { readonly __typename: 'Person' } | { readonly __typename: 'Group' } | { readonly __typename: 'Organization' } | { readonly __typename: 'Place' } | { readonly __typename: 'Event' } | { readonly __typename: 'Work' } | { readonly __typename: 'Topic' } | { readonly __typename: 'Relationship' } | (
    { readonly __typename: 'Attribute', readonly sentence: string, readonly entity: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly support: { readonly firstReportedOn: DateFragment | null } }
    & AttributeFragment
    & Particulars_Attribute_Fragment
  ) | { readonly __typename: 'Evidence' } | null };

export type ShowAttributesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter?: InputMaybe<AttributeFilter>;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  counted: Scalars['Boolean']['input'];
}>;


export type ShowAttributesQuery = { readonly entity: { readonly attributes: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: AttributeFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | { readonly attributes: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: AttributeFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | { readonly attributes: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: AttributeFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | { readonly attributes: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: AttributeFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | { readonly attributes: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: AttributeFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | { readonly attributes: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: AttributeFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | { readonly attributes: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: AttributeFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ConnectQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type ConnectQuery = { readonly connection: { readonly from: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly to: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly paths: ReadonlyArray<(
      { readonly hops: ReadonlyArray<{ readonly relationship: { readonly evidence: ReadonlyArray<AttributionFragment> } }> }
      & PathFragment
    )>, readonly bestWithoutOther: PathFragment | null, readonly refutedBy: ReadonlyArray<DirectFragment>, readonly directlyBetween: ReadonlyArray<DirectFragment>, readonly report: { readonly complete: boolean, readonly stoppedBy: SearchLimit | null, readonly hopsSearched: number, readonly pathsConsidered: number, readonly hubsSkipped: ReadonlyArray<{ readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string }> }, readonly nearMisses: ReadonlyArray<{ readonly relaxation: string, readonly condition: Condition, readonly path: PathFragment }>, readonly nearMissesCut: ReadonlyArray<{ readonly relaxation: string, readonly condition: Condition }> } | null };

export type DirectFragment = (
  { readonly subject: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly object: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly evidence: ReadonlyArray<AttributionFragment> }
  & SentenceFragment
);

export type PathFragment = { readonly length: number, readonly summary: string, readonly overlapsInTime: boolean | null, readonly support: { readonly citations: number, readonly origins: number, readonly independent: number, readonly firm: boolean, readonly disputed: boolean }, readonly hops: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string }, readonly relationship: { readonly id: string }, readonly to: { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } }> };

export type AttributionFragment = { readonly stance: Stance, readonly assertion: Assertion, readonly withdrawn: boolean, readonly locator: string | null, readonly source: { readonly id: string, readonly name: string, readonly url: string | null }, readonly attributedTo: ReadonlyArray<{ readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string }>, readonly reportedOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null };

export type ShowEntityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter?: InputMaybe<RelationshipFilter>;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  counted: Scalars['Boolean']['input'];
}>;


export type ShowEntityQuery = { readonly entity: (
    { readonly __typename: 'Person', readonly aliases: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationships: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly phrase: string, readonly direction: Direction, readonly other: { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null }, readonly node: RelationshipFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & EntityLine_Person_Fragment
  ) | (
    { readonly __typename: 'Group', readonly aliases: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationships: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly phrase: string, readonly direction: Direction, readonly other: { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null }, readonly node: RelationshipFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & EntityLine_Group_Fragment
  ) | (
    { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationships: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly phrase: string, readonly direction: Direction, readonly other: { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null }, readonly node: RelationshipFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & EntityLine_Organization_Fragment
  ) | (
    { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationships: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly phrase: string, readonly direction: Direction, readonly other: { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null }, readonly node: RelationshipFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & EntityLine_Place_Fragment
  ) | (
    { readonly __typename: 'Event', readonly modality: Modality, readonly aliases: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly when: DateFragment | null, readonly evidence: ReadonlyArray<EvidenceFragment>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationships: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly phrase: string, readonly direction: Direction, readonly other: { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null }, readonly node: RelationshipFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & EntityLine_Event_Fragment
  ) | (
    { readonly __typename: 'Work', readonly workKind: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly publisher: { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | null, readonly publishedOn: DateFragment | null, readonly derivedFrom: { readonly id: string, readonly name: string } | null, readonly retracted: { readonly note: string | null, readonly on: DateFragment } | null, readonly corrected: { readonly note: string | null, readonly on: DateFragment } | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationships: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly phrase: string, readonly direction: Direction, readonly other: { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null }, readonly node: RelationshipFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & EntityLine_Work_Fragment
  ) | (
    { readonly __typename: 'Topic', readonly aliases: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationships: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly phrase: string, readonly direction: Direction, readonly other: { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null } | { readonly id: string, readonly name: string, readonly description: string | null }, readonly node: RelationshipFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & EntityLine_Topic_Fragment
  ) | null };

export type DateFragment = { readonly edtf: string | null, readonly words: string | null, readonly earliest: string | null, readonly latest: string | null, readonly asOf: string | null, readonly basis: TimeBasis, readonly because: string | null };

type EntityLine_Person_Fragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly unnamed: boolean, readonly description: string | null };

type EntityLine_Group_Fragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly unnamed: boolean, readonly description: string | null };

type EntityLine_Organization_Fragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly unnamed: boolean, readonly description: string | null };

type EntityLine_Place_Fragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly unnamed: boolean, readonly description: string | null };

type EntityLine_Event_Fragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly unnamed: boolean, readonly description: string | null };

type EntityLine_Work_Fragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly unnamed: boolean, readonly description: string | null };

type EntityLine_Topic_Fragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly unnamed: boolean, readonly description: string | null };

export type EntityLineFragment = EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment;

export type SentenceFragment = { readonly id: string, readonly phrase: string, readonly whenText: string, readonly subject: { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string }, readonly object: { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } };

export type EvidenceFragment = { readonly id: string, readonly stance: Stance, readonly assertion: Assertion, readonly says: string, readonly locator: string | null, readonly quote: string | null, readonly withdrawn: boolean, readonly source: { readonly id: string, readonly name: string, readonly url: string | null, readonly retracted: { readonly on: DateFragment } | null, readonly corrected: { readonly on: DateFragment } | null }, readonly attributedTo: ReadonlyArray<{ readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string }>, readonly origin: { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | null, readonly reportedOn: DateFragment | null, readonly selector: { readonly start: number, readonly end: number, readonly sha256: string } | null };

type Particulars_Relationship_Fragment = { readonly quantities: ReadonlyArray<{ readonly measure: Measure, readonly min: number | null, readonly max: number | null, readonly unit: string | null, readonly words: string | null }>, readonly qualifiers: ReadonlyArray<{ readonly role: QualifierRole, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string }>, readonly relationships: ReadonlyArray<SentenceFragment> }>, readonly when: DateFragment | null };

type Particulars_Attribute_Fragment = { readonly quantities: ReadonlyArray<{ readonly measure: Measure, readonly min: number | null, readonly max: number | null, readonly unit: string | null, readonly words: string | null }>, readonly qualifiers: ReadonlyArray<{ readonly role: QualifierRole, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string } | { readonly id: string, readonly name: string }>, readonly relationships: ReadonlyArray<SentenceFragment> }>, readonly when: DateFragment | null };

export type ParticularsFragment = Particulars_Relationship_Fragment | Particulars_Attribute_Fragment;

export type RelationshipFragment = (
  { readonly id: string, readonly type: RelationshipType, readonly narrowerType: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly phrase: string, readonly whenText: string, readonly detail: string | null, readonly subject: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly object: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly evidence: ReadonlyArray<EvidenceFragment>, readonly support: { readonly citations: number, readonly origins: number, readonly independent: number, readonly firm: boolean, readonly disputed: boolean, readonly firstReportedOn: DateFragment | null }, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly detail: string | null, readonly sentence: string } | { readonly id: string, readonly detail: string | null, readonly sentence: string }> }
  & Particulars_Relationship_Fragment
);

export type AttributeFragment = { readonly id: string, readonly type: AttributeType, readonly valueText: string, readonly whenText: string, readonly polarity: Polarity, readonly modality: Modality, readonly detail: string | null, readonly evidence: ReadonlyArray<EvidenceFragment>, readonly support: { readonly citations: number, readonly origins: number, readonly independent: number, readonly firm: boolean, readonly disputed: boolean }, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly detail: string | null, readonly sentence: string } | { readonly id: string, readonly detail: string | null, readonly sentence: string }> };

export type MatchQueryVariables = Exact<{
  candidates: ReadonlyArray<MatchCandidate> | MatchCandidate;
  first: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type MatchQuery = { readonly match: ReadonlyArray<{ readonly name: string, readonly verdict: Verdict, readonly matches: ReadonlyArray<{ readonly verdict: Verdict, readonly likeness: number, readonly compared: number, readonly bits: number, readonly entity: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly features: ReadonlyArray<{ readonly feature: Feature, readonly level: FeatureLevel, readonly bits: number, readonly ours: string, readonly theirs: string, readonly sentence: string }> }> }> | null };

export type ShowRelationshipQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type ShowRelationshipQuery = { readonly relationship: RelationshipFragment | null };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  types?: InputMaybe<ReadonlyArray<RelationshipType> | RelationshipType>;
  first: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly weak: boolean, readonly features: ReadonlyArray<SearchFeature>, readonly entity: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly matchedOn: { readonly field: MatchField, readonly text: string } }> | null };

export type ShowSoleSupportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  counted: Scalars['Boolean']['input'];
}>;


export type ShowSoleSupportQuery = { readonly entity: { readonly __typename: 'Person' } | { readonly __typename: 'Group' } | { readonly __typename: 'Organization' } | { readonly __typename: 'Place' } | { readonly __typename: 'Event' } | { readonly __typename: 'Work', readonly soleSupportOf: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node: SentenceFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | { readonly __typename: 'Topic' } | null };

export type ListTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ListTypesQuery = { readonly dataset: { readonly vocabulary: ReadonlyArray<{ readonly type: RelationshipType, readonly subjectKinds: ReadonlyArray<EntityKind>, readonly objectKinds: ReadonlyArray<EntityKind>, readonly symmetric: boolean, readonly nature: Nature, readonly tie: boolean, readonly note: string | null, readonly phrases: { readonly affirmed: string }, readonly inversePhrases: { readonly affirmed: string } }>, readonly types: ReadonlyArray<{ readonly name: string, readonly narrows: RelationshipType, readonly description: string | null, readonly count: number, readonly phrases: { readonly affirmed: string }, readonly inversePhrases: { readonly affirmed: string } }> } | null };


export const showAttribute: Operation<ShowAttributeQuery, ShowAttributeQueryVariables> = { name: 'ShowAttribute', text: `query ShowAttribute($id: ID!, $knownOn: EdtfDate, $undatedReports: UndatedReports) {
  node(id: $id) {
    __typename
    ... on Attribute {
      ...Attribute
      sentence(knownOn: $knownOn, undatedReports: $undatedReports)
      entity {
        ...EntityLine
      }
      ...Particulars
      support(knownOn: $knownOn, undatedReports: $undatedReports) {
        firstReportedOn {
          ...Date
        }
      }
    }
  }
}

fragment Date on TimeSpan {
  edtf
  words
  earliest
  latest
  asOf
  basis
  because
}

fragment EntityLine on Entity {
  id
  name
  kind
  unnamed
  description
}

fragment Sentence on Relationship {
  id
  subject {
    id
    name
  }
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  object {
    id
    name
  }
}

fragment Evidence on Evidence {
  id
  stance
  assertion
  says
  locator
  quote
  source {
    id
    name
    url
    retracted {
      on {
        ...Date
      }
    }
    corrected {
      on {
        ...Date
      }
    }
  }
  attributedTo {
    id
    name
  }
  origin {
    id
    name
  }
  reportedOn {
    ...Date
  }
  withdrawn(knownOn: $knownOn)
  selector {
    start
    end
    sha256
  }
}

fragment Particulars on Statement {
  quantities {
    measure
    min
    max
    unit
    words
  }
  qualifiers {
    role
    entities {
      id
      name
    }
    relationships {
      ...Sentence
    }
  }
  when {
    ...Date
  }
}

fragment Attribute on Attribute {
  id
  type
  valueText
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
    detail
    sentence(knownOn: $knownOn, undatedReports: $undatedReports)
  }
}` };

export const showAttributes: Operation<ShowAttributesQuery, ShowAttributesQueryVariables> = { name: 'ShowAttributes', text: `query ShowAttributes($id: ID!, $filter: AttributeFilter, $knownOn: EdtfDate, $undatedReports: UndatedReports, $first: Int, $after: String, $counted: Boolean!) {
  entity(id: $id) {
    attributes(
      filter: $filter
      orderBy: BEST_SUPPORTED_FIRST
      first: $first
      after: $after
    ) {
      totalCount @include(if: $counted)
      edges {
        node {
          ...Attribute
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment Date on TimeSpan {
  edtf
  words
  earliest
  latest
  asOf
  basis
  because
}

fragment Evidence on Evidence {
  id
  stance
  assertion
  says
  locator
  quote
  source {
    id
    name
    url
    retracted {
      on {
        ...Date
      }
    }
    corrected {
      on {
        ...Date
      }
    }
  }
  attributedTo {
    id
    name
  }
  origin {
    id
    name
  }
  reportedOn {
    ...Date
  }
  withdrawn(knownOn: $knownOn)
  selector {
    start
    end
    sha256
  }
}

fragment Attribute on Attribute {
  id
  type
  valueText
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
    detail
    sentence(knownOn: $knownOn, undatedReports: $undatedReports)
  }
}` };

export const connect: Operation<ConnectQuery, ConnectQueryVariables> = { name: 'Connect', text: `query Connect($from: ID!, $to: ID!, $maxHops: Int, $maxDegree: Int, $filter: RelationshipFilter, $knownOn: EdtfDate, $undatedReports: UndatedReports) {
  connection(
    from: $from
    to: $to
    maxHops: $maxHops
    maxDegree: $maxDegree
    filter: $filter
  ) {
    from {
      ...EntityLine
    }
    to {
      ...EntityLine
    }
    paths {
      ...Path
      hops {
        relationship {
          evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
            ...Attribution
          }
        }
      }
    }
    bestWithoutOther {
      ...Path
    }
    refutedBy {
      ...Direct
    }
    directlyBetween {
      ...Direct
    }
    report {
      complete
      stoppedBy
      hopsSearched
      pathsConsidered
      hubsSkipped {
        id
        name
      }
    }
    nearMisses {
      relaxation
      condition
      path {
        ...Path
      }
    }
    nearMissesCut {
      relaxation
      condition
    }
  }
}

fragment Direct on Relationship {
  ...Sentence
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Attribution
  }
}

fragment Path on Path {
  length
  summary
  overlapsInTime
  support {
    citations
    origins
    independent
    firm
    disputed
  }
  hops {
    from {
      id
      name
    }
    sentence
    relationship {
      id
    }
    to {
      id
      name
    }
  }
}

fragment Attribution on Evidence {
  stance
  assertion
  withdrawn(knownOn: $knownOn)
  source {
    id
    name
    url
  }
  attributedTo {
    id
    name
  }
  locator
  reportedOn {
    edtf
    earliest
    latest
  }
}

fragment EntityLine on Entity {
  id
  name
  kind
  unnamed
  description
}

fragment Sentence on Relationship {
  id
  subject {
    id
    name
  }
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  object {
    id
    name
  }
}` };

export const showEntity: Operation<ShowEntityQuery, ShowEntityQueryVariables> = { name: 'ShowEntity', text: `query ShowEntity($id: ID!, $filter: RelationshipFilter, $knownOn: EdtfDate, $undatedReports: UndatedReports, $first: Int, $after: String, $counted: Boolean!) {
  entity(id: $id) {
    __typename
    ...EntityLine
    aliases
    externalIds {
      scheme
      value
    }
    formerIds
    ... on Event {
      modality
      when {
        ...Date
      }
      evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
        ...Evidence
      }
    }
    ... on Work {
      workKind
      publisher {
        id
        name
      }
      publishedOn {
        ...Date
      }
      url
      derivedFrom {
        id
        name
      }
      retracted {
        on {
          ...Date
        }
        note
      }
      corrected {
        on {
          ...Date
        }
        note
      }
    }
    relationships(filter: $filter, orderBy: RELEVANCE, first: $first, after: $after) {
      totalCount @include(if: $counted)
      edges {
        phrase
        direction
        other {
          id
          name
          description
        }
        node {
          ...Relationship
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment Date on TimeSpan {
  edtf
  words
  earliest
  latest
  asOf
  basis
  because
}

fragment EntityLine on Entity {
  id
  name
  kind
  unnamed
  description
}

fragment Sentence on Relationship {
  id
  subject {
    id
    name
  }
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  object {
    id
    name
  }
}

fragment Evidence on Evidence {
  id
  stance
  assertion
  says
  locator
  quote
  source {
    id
    name
    url
    retracted {
      on {
        ...Date
      }
    }
    corrected {
      on {
        ...Date
      }
    }
  }
  attributedTo {
    id
    name
  }
  origin {
    id
    name
  }
  reportedOn {
    ...Date
  }
  withdrawn(knownOn: $knownOn)
  selector {
    start
    end
    sha256
  }
}

fragment Particulars on Statement {
  quantities {
    measure
    min
    max
    unit
    words
  }
  qualifiers {
    role
    entities {
      id
      name
    }
    relationships {
      ...Sentence
    }
  }
  when {
    ...Date
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  polarity
  modality
  subject {
    ...EntityLine
  }
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  object {
    ...EntityLine
  }
  detail
  ...Particulars
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Date
    }
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
    detail
    sentence(knownOn: $knownOn, undatedReports: $undatedReports)
  }
}` };

export const match: Operation<MatchQuery, MatchQueryVariables> = { name: 'Match', text: `fragment EntityLine on Entity {
  id
  name
  kind
  unnamed
  description
}

query Match($candidates: [MatchCandidate!]!, $first: Int!, $knownOn: EdtfDate, $undatedReports: UndatedReports) {
  match(
    candidates: $candidates
    first: $first
    knownOn: $knownOn
    undatedReports: $undatedReports
  ) {
    name
    verdict
    matches {
      entity {
        ...EntityLine
      }
      verdict
      likeness
      compared
      bits
      features {
        feature
        level
        bits
        ours
        theirs
        sentence
      }
    }
  }
}` };

export const showRelationship: Operation<ShowRelationshipQuery, ShowRelationshipQueryVariables> = { name: 'ShowRelationship', text: `fragment Date on TimeSpan {
  edtf
  words
  earliest
  latest
  asOf
  basis
  because
}

fragment EntityLine on Entity {
  id
  name
  kind
  unnamed
  description
}

fragment Sentence on Relationship {
  id
  subject {
    id
    name
  }
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  object {
    id
    name
  }
}

fragment Evidence on Evidence {
  id
  stance
  assertion
  says
  locator
  quote
  source {
    id
    name
    url
    retracted {
      on {
        ...Date
      }
    }
    corrected {
      on {
        ...Date
      }
    }
  }
  attributedTo {
    id
    name
  }
  origin {
    id
    name
  }
  reportedOn {
    ...Date
  }
  withdrawn(knownOn: $knownOn)
  selector {
    start
    end
    sha256
  }
}

fragment Particulars on Statement {
  quantities {
    measure
    min
    max
    unit
    words
  }
  qualifiers {
    role
    entities {
      id
      name
    }
    relationships {
      ...Sentence
    }
  }
  when {
    ...Date
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  polarity
  modality
  subject {
    ...EntityLine
  }
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  object {
    ...EntityLine
  }
  detail
  ...Particulars
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Date
    }
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
    detail
    sentence(knownOn: $knownOn, undatedReports: $undatedReports)
  }
}

query ShowRelationship($id: ID!, $knownOn: EdtfDate, $undatedReports: UndatedReports) {
  relationship(id: $id) {
    ...Relationship
  }
}` };

export const search: Operation<SearchQuery, SearchQueryVariables> = { name: 'Search', text: `fragment EntityLine on Entity {
  id
  name
  kind
  unnamed
  description
}

query Search($text: String!, $kinds: [EntityKind!], $types: [RelationshipType!], $first: Int!, $knownOn: EdtfDate, $undatedReports: UndatedReports) {
  search(
    text: $text
    kinds: $kinds
    types: $types
    first: $first
    knownOn: $knownOn
    undatedReports: $undatedReports
  ) {
    entity {
      ...EntityLine
    }
    score
    weak
    features
    matchedOn {
      field
      text
    }
  }
}` };

export const showSoleSupport: Operation<ShowSoleSupportQuery, ShowSoleSupportQueryVariables> = { name: 'ShowSoleSupport', text: `fragment Sentence on Relationship {
  id
  subject {
    id
    name
  }
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  object {
    id
    name
  }
}

query ShowSoleSupport($id: ID!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $first: Int, $after: String, $counted: Boolean!) {
  entity(id: $id) {
    __typename
    ... on Work {
      soleSupportOf(
        knownOn: $knownOn
        undatedReports: $undatedReports
        orderBy: BEST_SUPPORTED_FIRST
        first: $first
        after: $after
      ) {
        totalCount @include(if: $counted)
        edges {
          node {
            ...Sentence
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}` };

export const listTypes: Operation<ListTypesQuery, ListTypesQueryVariables> = { name: 'ListTypes', text: `query ListTypes {
  dataset {
    vocabulary {
      type
      phrases {
        affirmed
      }
      inversePhrases {
        affirmed
      }
      subjectKinds
      objectKinds
      symmetric
      nature
      tie
      note
    }
    types {
      name
      narrows
      description
      phrases {
        affirmed
      }
      inversePhrases {
        affirmed
      }
      count
    }
  }
}` };
