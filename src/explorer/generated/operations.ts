/* Generated from src/explorer/operations by `npm run generate`. Do not edit. */
import type { Operation } from '../api/execute.js';

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

export type ComparedConnectionQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  before: RelationshipFilter;
  after: RelationshipFilter;
}>;


export type ComparedConnectionQuery = { readonly before: ComparedPathsFragment | null, readonly after: ComparedPathsFragment | null };

export type ComparedPathsFragment = { readonly paths: ReadonlyArray<{ readonly summary: string, readonly hops: ReadonlyArray<{ readonly from: { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string }, readonly relationship: { readonly id: string }, readonly to: { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } }> }> };

export type ComparedStatementsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter: RelationshipFilter;
  attributes: AttributeFilter;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ComparedStatementsQuery = { readonly entity: { readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Attribute_Fragment }> }, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Relationship_Fragment }> } } | { readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Attribute_Fragment }> }, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Relationship_Fragment }> } } | { readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Attribute_Fragment }> }, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Relationship_Fragment }> } } | { readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Attribute_Fragment }> }, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Relationship_Fragment }> } } | { readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Attribute_Fragment }> }, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Relationship_Fragment }> } } | { readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Attribute_Fragment }> }, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Relationship_Fragment }> } } | { readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Attribute_Fragment }> }, readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: ComparedStatement_Relationship_Fragment }> } } | null };

type ComparedStatement_Relationship_Fragment = { readonly __typename: 'Relationship', readonly id: string, readonly sentence: string, readonly support: { readonly citations: number, readonly firm: boolean, readonly disputed: boolean }, readonly conflicts: ReadonlyArray<{ readonly id: string } | { readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly says: string, readonly withdrawn: boolean, readonly source: { readonly id: string, readonly name: string, readonly label: string } }> };

type ComparedStatement_Attribute_Fragment = { readonly __typename: 'Attribute', readonly id: string, readonly sentence: string, readonly support: { readonly citations: number, readonly firm: boolean, readonly disputed: boolean }, readonly conflicts: ReadonlyArray<{ readonly id: string } | { readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly says: string, readonly withdrawn: boolean, readonly source: { readonly id: string, readonly name: string, readonly label: string } }> };

export type ComparedStatementFragment = ComparedStatement_Relationship_Fragment | ComparedStatement_Attribute_Fragment;

export type ConnectQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  filter: RelationshipFilter;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type ConnectQuery = { readonly dataset: { readonly revision: string, readonly title: string } | null, readonly connection: { readonly from: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly to: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly paths: ReadonlyArray<PathFragment>, readonly bestWithoutOther: PathFragment | null, readonly refutedBy: ReadonlyArray<RelationshipFragment>, readonly directlyBetween: ReadonlyArray<RelationshipFragment>, readonly report: { readonly complete: boolean, readonly stoppedBy: SearchLimit | null, readonly hopsSearched: number, readonly pathsConsidered: number, readonly hubsSkipped: ReadonlyArray<EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment> }, readonly nearMisses: ReadonlyArray<{ readonly relaxation: string, readonly condition: Condition, readonly path: { readonly length: number, readonly summary: string, readonly hops: ReadonlyArray<{ readonly sentence: string, readonly relationship: { readonly id: string, readonly polarity: Polarity, readonly modality: Modality } }> } }>, readonly nearMissesCut: ReadonlyArray<{ readonly relaxation: string }> } | null };

export type PathFragment = { readonly length: number, readonly summary: string, readonly overlapsInTime: boolean | null, readonly support: { readonly citations: number, readonly origins: number, readonly independent: number, readonly firm: boolean, readonly disputed: boolean }, readonly weakest: { readonly relationship: { readonly id: string } }, readonly hops: ReadonlyArray<{ readonly sentence: string, readonly from: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly to: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly relationship: RelationshipFragment, readonly others: ReadonlyArray<RelationshipFragment> }> };

export type ContentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentsQuery = { readonly dataset: { readonly revision: string, readonly title: string, readonly description: string | null, readonly contact: string | null, readonly notice: string | null, readonly evidence: number, readonly sources: number, readonly questions: ReadonlyArray<{ readonly ask: string, readonly shows: string | null, readonly kind: QuestionKind, readonly check: string | null, readonly about: ReadonlyArray<{ readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string } | { readonly id: string }>, readonly conditions: ReadonlyArray<{ readonly field: string, readonly values: ReadonlyArray<string> }> }>, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }>, readonly types: ReadonlyArray<{ readonly name: string, readonly narrows: RelationshipType, readonly count: number, readonly phrases: { readonly affirmed: string }, readonly inversePhrases: { readonly affirmed: string } }>, readonly vocabulary: ReadonlyArray<{ readonly type: RelationshipType, readonly symmetric: boolean, readonly tie: boolean, readonly weight: number, readonly subjectKinds: ReadonlyArray<EntityKind>, readonly objectKinds: ReadonlyArray<EntityKind>, readonly phrases: { readonly affirmed: string }, readonly inversePhrases: { readonly affirmed: string } }> } | null };

export type EntitiesNamedQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type EntitiesNamedQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly node: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment }> } | null };

export type EntityFacetsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter: RelationshipFilter;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  text?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityFacetsQuery = { readonly entity: { readonly relationships: { readonly facets: { readonly total: number, readonly cut: ReadonlyArray<FacetName>, readonly types: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }>, readonly narrowerTypes: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly origins: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }>, readonly polarities: ReadonlyArray<{ readonly polarity: Polarity, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly checks: ReadonlyArray<{ readonly check: string, readonly count: number }> } | null } } | { readonly relationships: { readonly facets: { readonly total: number, readonly cut: ReadonlyArray<FacetName>, readonly types: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }>, readonly narrowerTypes: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly origins: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }>, readonly polarities: ReadonlyArray<{ readonly polarity: Polarity, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly checks: ReadonlyArray<{ readonly check: string, readonly count: number }> } | null } } | { readonly relationships: { readonly facets: { readonly total: number, readonly cut: ReadonlyArray<FacetName>, readonly types: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }>, readonly narrowerTypes: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly origins: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }>, readonly polarities: ReadonlyArray<{ readonly polarity: Polarity, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly checks: ReadonlyArray<{ readonly check: string, readonly count: number }> } | null } } | { readonly relationships: { readonly facets: { readonly total: number, readonly cut: ReadonlyArray<FacetName>, readonly types: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }>, readonly narrowerTypes: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly origins: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }>, readonly polarities: ReadonlyArray<{ readonly polarity: Polarity, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly checks: ReadonlyArray<{ readonly check: string, readonly count: number }> } | null } } | { readonly relationships: { readonly facets: { readonly total: number, readonly cut: ReadonlyArray<FacetName>, readonly types: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }>, readonly narrowerTypes: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly origins: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }>, readonly polarities: ReadonlyArray<{ readonly polarity: Polarity, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly checks: ReadonlyArray<{ readonly check: string, readonly count: number }> } | null } } | { readonly relationships: { readonly facets: { readonly total: number, readonly cut: ReadonlyArray<FacetName>, readonly types: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }>, readonly narrowerTypes: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly origins: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }>, readonly polarities: ReadonlyArray<{ readonly polarity: Polarity, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly checks: ReadonlyArray<{ readonly check: string, readonly count: number }> } | null } } | { readonly relationships: { readonly facets: { readonly total: number, readonly cut: ReadonlyArray<FacetName>, readonly types: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }>, readonly narrowerTypes: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly origins: ReadonlyArray<{ readonly count: number, readonly entity: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }>, readonly polarities: ReadonlyArray<{ readonly polarity: Polarity, readonly count: number }>, readonly modalities: ReadonlyArray<{ readonly modality: Modality, readonly count: number }>, readonly checks: ReadonlyArray<{ readonly check: string, readonly count: number }> } | null } } | null };

export type EntityProfileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  attributes?: InputMaybe<AttributeFilter>;
}>;


export type EntityProfileQuery = { readonly dataset: { readonly revision: string, readonly title: string } | null, readonly entity: (
    { readonly __typename: 'Person', readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: EntityAttributeFragment }> } }
    & EntityLine_Person_Fragment
  ) | (
    { readonly __typename: 'Group', readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: EntityAttributeFragment }> } }
    & EntityLine_Group_Fragment
  ) | (
    { readonly __typename: 'Organization', readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: EntityAttributeFragment }> } }
    & EntityLine_Organization_Fragment
  ) | (
    { readonly __typename: 'Place', readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: EntityAttributeFragment }> } }
    & EntityLine_Place_Fragment
  ) | (
    { readonly __typename: 'Event', readonly modality: Modality, readonly when: SpanFragment | null, readonly evidence: ReadonlyArray<EvidenceFragment>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: EntityAttributeFragment }> } }
    & EntityLine_Event_Fragment
  ) | (
    { readonly __typename: 'Work', readonly workKind: string | null, readonly url: string | null, readonly publisher: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment | null, readonly publishedOn: SpanFragment | null, readonly derivedFrom: EntityLine_Work_Fragment | null, readonly retracted: { readonly note: string | null, readonly on: SpanFragment } | null, readonly corrected: { readonly note: string | null, readonly on: SpanFragment } | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: EntityAttributeFragment }> } }
    & EntityLine_Work_Fragment
  ) | (
    { readonly __typename: 'Topic', readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly attributes: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: EntityAttributeFragment }> } }
    & EntityLine_Topic_Fragment
  ) | null };

export type EntityAttributeFragment = { readonly id: string, readonly type: AttributeType, readonly valueText: string, readonly whenText: string, readonly detail: string | null, readonly polarity: Polarity, readonly modality: Modality, readonly sentence: string, readonly support: { readonly citations: number }, readonly when: SpanFragment | null, readonly evidence: ReadonlyArray<EvidenceFragment>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly sentence: string } | { readonly id: string, readonly sentence: string }> };

export type EntityRelationshipsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter: RelationshipFilter;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind> | EntityKind>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy: RelationshipOrder;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityRelationshipsQuery = { readonly dataset: { readonly revision: string, readonly title: string } | null, readonly entity: { readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<EntityEdgeFragment> } } | { readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<EntityEdgeFragment> } } | { readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<EntityEdgeFragment> } } | { readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<EntityEdgeFragment> } } | { readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<EntityEdgeFragment> } } | { readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<EntityEdgeFragment> } } | { readonly relationships: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<EntityEdgeFragment> } } | null };

export type EntityEdgeFragment = { readonly phrase: string, readonly direction: Direction, readonly other: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly node: RelationshipFragment };

export type EntitySaysQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter: RelationshipFilter;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntitySaysQuery = { readonly dataset: { readonly revision: string } | null, readonly entity: { readonly says: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } } | { readonly says: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } } | { readonly says: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } } | { readonly says: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } } | { readonly says: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } } | { readonly says: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } } | { readonly says: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } } | null };

export type ExcludedOfEntityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter: RelationshipFilter;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExcludedOfEntityQuery = { readonly dataset: { readonly revision: string } | null, readonly entity: { readonly relationships: { readonly excluded: ExcludedFragment | null } } | { readonly relationships: { readonly excluded: ExcludedFragment | null } } | { readonly relationships: { readonly excluded: ExcludedFragment | null } } | { readonly relationships: { readonly excluded: ExcludedFragment | null } } | { readonly relationships: { readonly excluded: ExcludedFragment | null } } | { readonly relationships: { readonly excluded: ExcludedFragment | null } } | { readonly relationships: { readonly excluded: ExcludedFragment | null } } | null };

export type ExcludedOnMapQueryVariables = Exact<{
  of: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  perEntity: Scalars['Int']['input'];
  filter: RelationshipFilter;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExcludedOnMapQuery = { readonly dataset: { readonly revision: string } | null, readonly neighborhood: { readonly excluded: ExcludedFragment | null } | null };

export type ExcludedFragment = { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly node: RelationshipFragment }> };

export type FindEntitiesQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type FindEntitiesQuery = { readonly search: ReadonlyArray<{ readonly weak: boolean, readonly features: ReadonlyArray<SearchFeature>, readonly entity: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly matchedOn: { readonly field: MatchField, readonly text: string } }> | null };

type EntityLine_Person_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string };

type EntityLine_Group_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string };

type EntityLine_Organization_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string };

type EntityLine_Place_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string };

type EntityLine_Event_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string };

type EntityLine_Work_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string };

type EntityLine_Topic_Fragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string };

export type EntityLineFragment = EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment;

export type SpanFragment = { readonly edtf: string | null, readonly words: string | null, readonly earliest: string | null, readonly latest: string | null, readonly asOf: string | null, readonly basis: TimeBasis, readonly because: string | null };

export type EvidenceFragment = { readonly id: string, readonly stance: Stance, readonly assertion: Assertion, readonly says: string, readonly locator: string | null, readonly quote: string | null, readonly withdrawn: boolean, readonly source: (
    { readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | null, readonly publishedOn: SpanFragment | null, readonly retracted: { readonly note: string | null, readonly on: SpanFragment } | null, readonly corrected: { readonly note: string | null, readonly on: SpanFragment } | null }
    & EntityLine_Work_Fragment
  ), readonly attributedTo: ReadonlyArray<EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment>, readonly origin: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment | null, readonly reportedOn: SpanFragment | null };

export type RelationshipFragment = { readonly id: string, readonly type: RelationshipType, readonly narrowerType: string | null, readonly phrase: string, readonly whenText: string, readonly polarity: Polarity, readonly modality: Modality, readonly detail: string | null, readonly subject: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly object: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment, readonly when: SpanFragment | null, readonly quantities: ReadonlyArray<{ readonly measure: Measure, readonly min: number | null, readonly max: number | null, readonly unit: string | null, readonly words: string | null }>, readonly qualifiers: ReadonlyArray<{ readonly role: QualifierRole, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string }>, readonly relationships: ReadonlyArray<{ readonly id: string, readonly phrase: string, readonly whenText: string, readonly subject: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string }, readonly object: { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } | { readonly id: string, readonly name: string, readonly label: string } }> }>, readonly support: { readonly citations: number, readonly origins: number, readonly independent: number, readonly firm: boolean, readonly disputed: boolean, readonly firstReportedOn: SpanFragment | null }, readonly evidence: ReadonlyArray<EvidenceFragment>, readonly conflicts: ReadonlyArray<{ readonly id: string } | { readonly id: string }> };

export type HighlightsQueryVariables = Exact<{
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type HighlightsQuery = { readonly mostConnected: { readonly edges: ReadonlyArray<{ readonly node: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | EntityLine_Event_Fragment | EntityLine_Work_Fragment | EntityLine_Topic_Fragment }> } | null, readonly bestSupported: { readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } | null, readonly newest: { readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } | null, readonly contested: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } | null };

export type RelationshipEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type RelationshipEvidenceQuery = { readonly dataset: { readonly revision: string, readonly title: string } | null, readonly relationship: (
    { readonly conflicts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly support: { readonly citations: number, readonly origins: number } } | { readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly modality: Modality, readonly support: { readonly citations: number, readonly origins: number } }> }
    & RelationshipFragment
  ) | null };

export type SoleSupportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SoleSupportQuery = { readonly dataset: { readonly revision: string } | null, readonly entity: { readonly __typename: 'Person' } | { readonly __typename: 'Group' } | { readonly __typename: 'Organization' } | { readonly __typename: 'Place' } | { readonly __typename: 'Event' } | { readonly __typename: 'Work', readonly soleSupportOf: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: RelationshipFragment }> } } | { readonly __typename: 'Topic' } | null };

export type SurroundingsQueryVariables = Exact<{
  of: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  perEntity: Scalars['Int']['input'];
  filter: RelationshipFilter;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
}>;


export type SurroundingsQuery = { readonly dataset: { readonly revision: string, readonly title: string } | null, readonly neighborhood: { readonly complete: boolean, readonly members: ReadonlyArray<{ readonly hops: number, readonly more: number, readonly entity: EntityLine_Person_Fragment | EntityLine_Group_Fragment | EntityLine_Organization_Fragment | EntityLine_Place_Fragment | (
        { readonly modality: Modality, readonly when: SpanFragment | null }
        & EntityLine_Event_Fragment
      ) | EntityLine_Work_Fragment | EntityLine_Topic_Fragment }>, readonly relationships: ReadonlyArray<RelationshipFragment> } | null };

export type TimelineQueryVariables = Exact<{
  of: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  filter: RelationshipFilter;
  undated: RelationshipFilter;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = { readonly dataset: { readonly revision: string, readonly title: string } | null, readonly timeline: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: TimelineItem_Event_Fragment | TimelineItem_Relationship_Fragment }> } | null, readonly undated: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: TimelineItem_Event_Fragment | TimelineItem_Relationship_Fragment }> } | null };

type TimelineItem_Event_Fragment = (
  { readonly __typename: 'Event', readonly modality: Modality, readonly when: SpanFragment | null }
  & EntityLine_Event_Fragment
);

type TimelineItem_Relationship_Fragment = (
  { readonly __typename: 'Relationship' }
  & RelationshipFragment
);

export type TimelineItemFragment = TimelineItem_Event_Fragment | TimelineItem_Relationship_Fragment;


export const comparedConnection: Operation<ComparedConnectionQuery, ComparedConnectionQueryVariables> = { name: 'ComparedConnection', text: `query ComparedConnection($from: ID!, $to: ID!, $maxHops: Int!, $maxDegree: Int, $before: RelationshipFilter!, $after: RelationshipFilter!) {
  before: connection(
    from: $from
    to: $to
    maxHops: $maxHops
    maxDegree: $maxDegree
    filter: $before
  ) {
    ...ComparedPaths
  }
  after: connection(
    from: $from
    to: $to
    maxHops: $maxHops
    maxDegree: $maxDegree
    filter: $after
  ) {
    ...ComparedPaths
  }
}

fragment ComparedPaths on ConnectionAnswer {
  paths {
    summary
    hops {
      from {
        id
      }
      relationship {
        id
      }
      to {
        id
      }
    }
  }
}` };

export const comparedStatements: Operation<ComparedStatementsQuery, ComparedStatementsQueryVariables> = { name: 'ComparedStatements', text: `query ComparedStatements($id: ID!, $filter: RelationshipFilter!, $attributes: AttributeFilter!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $after: String) {
  entity(id: $id) {
    attributes(filter: $attributes, first: 100) {
      totalCount
      edges {
        node {
          ...ComparedStatement
        }
      }
    }
    relationships(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ComparedStatement
        }
      }
    }
  }
}

fragment ComparedStatement on Statement {
  __typename
  id
  sentence(knownOn: $knownOn, undatedReports: $undatedReports)
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    firm
    disputed
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
    says
    withdrawn(knownOn: $knownOn)
    source {
      id
      name
      label: name
    }
  }
}` };

export const connect: Operation<ConnectQuery, ConnectQueryVariables> = { name: 'Connect', text: `query Connect($from: ID!, $to: ID!, $maxHops: Int!, $maxDegree: Int, $filter: RelationshipFilter!, $knownOn: EdtfDate, $undatedReports: UndatedReports) {
  dataset {
    revision
    title
  }
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
    }
    bestWithoutOther {
      ...Path
    }
    refutedBy {
      ...Relationship
    }
    directlyBetween {
      ...Relationship
    }
    report {
      complete
      stoppedBy
      hopsSearched
      pathsConsidered
      hubsSkipped {
        ...EntityLine
      }
    }
    nearMisses {
      relaxation
      condition
      path {
        length
        summary
        hops {
          sentence
          relationship {
            id
            polarity
            modality
          }
        }
      }
    }
    nearMissesCut {
      relaxation
    }
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
  weakest {
    relationship {
      id
    }
  }
  hops {
    sentence
    from {
      ...EntityLine
    }
    to {
      ...EntityLine
    }
    relationship {
      ...Relationship
    }
    others {
      ...Relationship
    }
  }
}

fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}` };

export const contents: Operation<ContentsQuery, ContentsQueryVariables> = { name: 'Contents', text: `query Contents {
  dataset {
    revision
    title
    description
    contact
    notice
    questions {
      ask
      shows
      kind
      about {
        id
      }
      conditions {
        field
        values
      }
      check
    }
    evidence
    sources
    entities {
      kind
      count
    }
    relationships {
      type
      count
    }
    types {
      name
      narrows
      count
      phrases {
        affirmed
      }
      inversePhrases {
        affirmed
      }
    }
    vocabulary {
      type
      symmetric
      tie
      weight
      subjectKinds
      objectKinds
      phrases {
        affirmed
      }
      inversePhrases {
        affirmed
      }
    }
  }
}` };

export const entitiesNamed: Operation<EntitiesNamedQuery, EntitiesNamedQueryVariables> = { name: 'EntitiesNamed', text: `query EntitiesNamed($ids: [ID!]!) {
  entities(filter: {ids: $ids}, first: 100) {
    edges {
      node {
        ...EntityLine
      }
    }
  }
}

fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}` };

export const entityFacets: Operation<EntityFacetsQuery, EntityFacetsQueryVariables> = { name: 'EntityFacets', text: `query EntityFacets($id: ID!, $filter: RelationshipFilter!, $otherKinds: [EntityKind!], $text: String) {
  entity(id: $id) {
    relationships(filter: $filter, otherKinds: $otherKinds, text: $text, first: 1) {
      facets(first: 8) {
        total
        types {
          type
          count
        }
        narrowerTypes {
          name
          count
        }
        kinds {
          kind
          count
        }
        sources {
          entity {
            id
            name
            label: name
          }
          count
        }
        speakers {
          entity {
            id
            name
            label: name
          }
          count
        }
        origins {
          entity {
            id
            name
            label: name
          }
          count
        }
        years {
          year
          count
        }
        polarities {
          polarity
          count
        }
        modalities {
          modality
          count
        }
        checks {
          check
          count
        }
        cut
      }
    }
  }
}` };

export const entityProfile: Operation<EntityProfileQuery, EntityProfileQueryVariables> = { name: 'EntityProfile', text: `query EntityProfile($id: ID!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $attributes: AttributeFilter) {
  dataset {
    revision
    title
  }
  entity(id: $id) {
    __typename
    ...EntityLine
    externalIds {
      scheme
      value
    }
    attributes(filter: $attributes, orderBy: BEST_SUPPORTED_FIRST, first: 100) {
      totalCount
      edges {
        node {
          ...EntityAttribute
        }
      }
    }
    ... on Event {
      when {
        ...Span
      }
      modality
      evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
        ...Evidence
      }
    }
    ... on Work {
      workKind
      url
      publisher {
        ...EntityLine
      }
      publishedOn {
        ...Span
      }
      derivedFrom {
        ...EntityLine
      }
      retracted {
        on {
          ...Span
        }
        note
      }
      corrected {
        on {
          ...Span
        }
        note
      }
    }
  }
}

fragment EntityAttribute on Attribute {
  id
  type
  valueText
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  detail
  polarity
  modality
  sentence(knownOn: $knownOn, undatedReports: $undatedReports)
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
  }
  when {
    ...Span
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
    sentence(knownOn: $knownOn, undatedReports: $undatedReports)
  }
}

fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}` };

export const entityRelationships: Operation<EntityRelationshipsQuery, EntityRelationshipsQueryVariables> = { name: 'EntityRelationships', text: `query EntityRelationships($id: ID!, $filter: RelationshipFilter!, $otherKinds: [EntityKind!], $text: String, $orderBy: RelationshipOrder!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $after: String) {
  dataset {
    revision
    title
  }
  entity(id: $id) {
    relationships(
      filter: $filter
      otherKinds: $otherKinds
      text: $text
      orderBy: $orderBy
      first: 100
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        ...EntityEdge
      }
    }
  }
}

fragment EntityEdge on EntityRelationshipEdge {
  phrase
  direction
  other {
    ...EntityLine
  }
  node {
    ...Relationship
  }
}

fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}` };

export const entitySays: Operation<EntitySaysQuery, EntitySaysQueryVariables> = { name: 'EntitySays', text: `query EntitySays($id: ID!, $filter: RelationshipFilter!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $after: String) {
  dataset {
    revision
  }
  entity(id: $id) {
    says(filter: $filter, orderBy: RELEVANCE, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Relationship
        }
      }
    }
  }
}

fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}` };

export const excludedOfEntity: Operation<ExcludedOfEntityQuery, ExcludedOfEntityQueryVariables> = { name: 'ExcludedOfEntity', text: `query ExcludedOfEntity($id: ID!, $filter: RelationshipFilter!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $after: String) {
  dataset {
    revision
  }
  entity(id: $id) {
    relationships(filter: $filter, first: 1) {
      excluded(first: 20, after: $after) {
        ...Excluded
      }
    }
  }
}

fragment Excluded on ExcludedRelationshipConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Relationship
    }
    reasons
  }
}

fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}` };

export const excludedOnMap: Operation<ExcludedOnMapQuery, ExcludedOnMapQueryVariables> = { name: 'ExcludedOnMap', text: `query ExcludedOnMap($of: [ID!]!, $perEntity: Int!, $filter: RelationshipFilter!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $after: String) {
  dataset {
    revision
  }
  neighborhood(of: $of, perEntity: $perEntity, filter: $filter) {
    excluded(first: 20, after: $after) {
      ...Excluded
    }
  }
}

fragment Excluded on ExcludedRelationshipConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...Relationship
    }
    reasons
  }
}

fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}` };

export const findEntities: Operation<FindEntitiesQuery, FindEntitiesQueryVariables> = { name: 'FindEntities', text: `query FindEntities($text: String!) {
  search(text: $text, first: 12) {
    weak
    features
    entity {
      ...EntityLine
    }
    matchedOn {
      field
      text
    }
  }
}

fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}` };

export const highlights: Operation<HighlightsQuery, HighlightsQueryVariables> = { name: 'Highlights', text: `fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}

query Highlights($knownOn: EdtfDate, $undatedReports: UndatedReports) {
  mostConnected: entities(
    filter: {kinds: [PERSON, ORGANIZATION]}
    orderBy: MOST_CONNECTED_FIRST
    first: 9
  ) {
    edges {
      node {
        ...EntityLine
      }
    }
  }
  bestSupported: relationships(orderBy: BEST_SUPPORTED_FIRST, first: 6) {
    edges {
      node {
        ...Relationship
      }
    }
  }
  newest: relationships(orderBy: NEWEST_FIRST, first: 6) {
    edges {
      node {
        ...Relationship
      }
    }
  }
  contested: relationships(
    filter: {contested: true}
    orderBy: BEST_SUPPORTED_FIRST
    first: 4
  ) {
    totalCount
    edges {
      node {
        ...Relationship
      }
    }
  }
}` };

export const relationshipEvidence: Operation<RelationshipEvidenceQuery, RelationshipEvidenceQueryVariables> = { name: 'RelationshipEvidence', text: `fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}

query RelationshipEvidence($id: ID!, $knownOn: EdtfDate, $undatedReports: UndatedReports) {
  dataset {
    revision
    title
  }
  relationship(id: $id) {
    ...Relationship
    conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
      id
      sentence(knownOn: $knownOn, undatedReports: $undatedReports)
      polarity
      modality
      support(knownOn: $knownOn, undatedReports: $undatedReports) {
        citations
        origins
      }
    }
  }
}` };

export const soleSupport: Operation<SoleSupportQuery, SoleSupportQueryVariables> = { name: 'SoleSupport', text: `fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}

query SoleSupport($id: ID!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $after: String) {
  dataset {
    revision
  }
  entity(id: $id) {
    __typename
    ... on Work {
      soleSupportOf(
        knownOn: $knownOn
        undatedReports: $undatedReports
        orderBy: BEST_SUPPORTED_FIRST
        first: 20
        after: $after
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Relationship
          }
        }
      }
    }
  }
}` };

export const surroundings: Operation<SurroundingsQuery, SurroundingsQueryVariables> = { name: 'Surroundings', text: `fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}

query Surroundings($of: [ID!]!, $perEntity: Int!, $filter: RelationshipFilter!, $knownOn: EdtfDate, $undatedReports: UndatedReports) {
  dataset {
    revision
    title
  }
  neighborhood(of: $of, perEntity: $perEntity, filter: $filter) {
    complete
    members {
      hops
      more
      entity {
        ...EntityLine
        ... on Event {
          when {
            ...Span
          }
          modality
        }
      }
    }
    relationships {
      ...Relationship
    }
  }
}` };

export const timeline: Operation<TimelineQuery, TimelineQueryVariables> = { name: 'Timeline', text: `fragment EntityLine on Entity {
  id
  kind
  name
  label: name
  unnamed
  aliases
  description
}

fragment Span on TimeSpan {
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
  withdrawn(knownOn: $knownOn)
  source {
    ...EntityLine
    url
    publisher {
      id
      name
      label: name
    }
    publishedOn {
      ...Span
    }
    retracted {
      on {
        ...Span
      }
      note
    }
    corrected {
      on {
        ...Span
      }
      note
    }
  }
  attributedTo {
    ...EntityLine
  }
  origin {
    ...EntityLine
  }
  reportedOn {
    ...Span
  }
}

fragment Relationship on Relationship {
  id
  type
  narrowerType
  phrase(knownOn: $knownOn, undatedReports: $undatedReports)
  whenText(knownOn: $knownOn, undatedReports: $undatedReports)
  polarity
  modality
  detail
  subject {
    ...EntityLine
  }
  object {
    ...EntityLine
  }
  when {
    ...Span
  }
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
      label: name
    }
    relationships {
      id
      phrase(knownOn: $knownOn, undatedReports: $undatedReports)
      whenText(knownOn: $knownOn, undatedReports: $undatedReports)
      subject {
        id
        name
        label: name
      }
      object {
        id
        name
        label: name
      }
    }
  }
  support(knownOn: $knownOn, undatedReports: $undatedReports) {
    citations
    origins
    independent
    firm
    disputed
    firstReportedOn {
      ...Span
    }
  }
  evidence(knownOn: $knownOn, undatedReports: $undatedReports) {
    ...Evidence
  }
  conflicts(knownOn: $knownOn, undatedReports: $undatedReports) {
    id
  }
}

query Timeline($of: [ID!]!, $filter: RelationshipFilter!, $undated: RelationshipFilter!, $knownOn: EdtfDate, $undatedReports: UndatedReports, $after: String) {
  dataset {
    revision
    title
  }
  timeline(of: $of, filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...TimelineItem
      }
    }
  }
  undated: timeline(of: $of, filter: $undated, first: 50) {
    totalCount
    edges {
      node {
        ...TimelineItem
      }
    }
  }
}

fragment TimelineItem on TimelineItem {
  __typename
  ... on Event {
    ...EntityLine
    when {
      ...Span
    }
    modality
  }
  ... on Relationship {
    ...Relationship
  }
}` };
