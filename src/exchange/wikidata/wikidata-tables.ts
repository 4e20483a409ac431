import type { AttributeType, NameKind } from '../../domain/attribute-types.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import type { RelationshipType } from '../../domain/vocabulary.js';

/*
 * What the properties and classes of Wikidata mean here: tables. `label` is the property's English one, for the words of the evidence.
 */

export interface RelationshipRow {
  readonly label: string;
  readonly type: RelationshipType;
  /** Kind of the other end, where the file does not say what it is. */
  readonly end: EntityKind;
  /** The item is the object, and the value the subject. */
  readonly isReversed: boolean;
  readonly detail?: string;
}

const out = (label: string, type: RelationshipType, end: EntityKind, detail?: string): RelationshipRow => ({
  ...{ label, type, end, isReversed: false },
  ...(detail !== undefined && { detail }),
});
const into = (label: string, type: RelationshipType, end: EntityKind, detail?: string): RelationshipRow => ({
  ...out(label, type, end, detail),
  isReversed: true,
});

export const RELATIONSHIPS: Readonly<Record<string, RelationshipRow>> = {
  P22: into('father', 'PARENT_OF', 'Person', 'father'),
  P25: into('mother', 'PARENT_OF', 'Person', 'mother'),
  P8810: into('parent', 'PARENT_OF', 'Person'),
  P40: out('child', 'PARENT_OF', 'Person'),
  P26: out('spouse', 'MARRIED_TO', 'Person'),
  P451: out('unmarried partner', 'CLOSE_TO', 'Person', 'partner'),
  P3373: out('sibling', 'SIBLING_OF', 'Person'),
  P1038: out('relative', 'RELATED_TO', 'Person'),
  P3342: out('significant person', 'AFFILIATED_WITH', 'Person', 'significant person'),
  P108: out('employer', 'WORKED_FOR', 'Organization'),
  P102: out('member of political party', 'MEMBER_OF', 'Organization'),
  P463: out('member of', 'MEMBER_OF', 'Organization'),
  P4100: out('parliamentary group', 'MEMBER_OF', 'Organization'),
  P1416: out('affiliation', 'AFFILIATED_WITH', 'Organization'),
  P69: out('educated at', 'STUDIED_AT', 'Organization'),
  P184: into('doctoral advisor', 'MENTORED', 'Person', 'doctoral advisor'),
  P185: out('doctoral student', 'MENTORED', 'Person', 'doctoral advisor'),
  P1066: into('student of', 'MENTORED', 'Person', 'teacher'),
  P802: out('student', 'MENTORED', 'Person', 'teacher'),
  P1327: out('partner in business or sport', 'PARTNER_OF', 'Person'),
  P112: into('founded by', 'FOUNDED', 'Person'),
  P169: into('chief executive officer', 'LED', 'Person', 'chief executive officer'),
  P488: into('chairperson', 'LED', 'Person', 'chairperson'),
  P1037: into('director or manager', 'LED', 'Person', 'director or manager'),
  P6: into('head of government', 'LED', 'Person', 'head of government'),
  P35: into('head of state', 'LED', 'Person', 'head of state'),
  P5769: into('editor-in-chief', 'WORKED_FOR', 'Person', 'editor-in-chief'),
  P3320: into('board member', 'DIRECTOR_OF', 'Person', 'board member'),
  P2828: into('corporate officer', 'OFFICER_OF', 'Person', 'corporate officer'),
  P127: into('owned by', 'OWNED', 'Organization'),
  P1830: out('owner of', 'OWNED', 'Organization'),
  P749: out('parent organization', 'SUBSIDIARY_OF', 'Organization'),
  P355: into('has subsidiary', 'SUBSIDIARY_OF', 'Organization'),
  P1365: out('replaces', 'SUCCEEDED', 'Organization'),
  P1366: into('replaced by', 'SUCCEEDED', 'Organization'),
  P859: into('sponsor', 'SUPPORTED', 'Organization', 'sponsor'),
  P1028: into('donated by', 'DONATED_TO', 'Organization'),
  P361: out('part of', 'PART_OF', 'Topic'),
  P527: into('has part(s)', 'PART_OF', 'Topic'),
  P17: out('country', 'LOCATED_IN', 'Place', 'country'),
  P131: out('located in the administrative territorial entity', 'LOCATED_IN', 'Place'),
  P150: into('contains the administrative territorial entity', 'LOCATED_IN', 'Place'),
  P30: out('continent', 'LOCATED_IN', 'Place'),
  P159: out('headquarters location', 'LOCATED_IN', 'Place', 'headquarters'),
  P276: out('location', 'LOCATED_IN', 'Place'),
  P1376: out('capital of', 'LOCATED_IN', 'Place', 'capital'),
  P36: into('capital', 'LOCATED_IN', 'Place', 'capital'),
  P1344: out('participant in', 'PARTICIPATED_IN', 'Event'),
  P607: out('conflict', 'PARTICIPATED_IN', 'Event'),
  P710: into('participant', 'PARTICIPATED_IN', 'Person'),
  P664: into('organizer', 'ORGANIZED', 'Organization'),
  P50: into('author', 'AUTHORED', 'Person'),
  P800: out('notable work', 'AUTHORED', 'Work', 'notable work'),
  P57: into('director', 'AUTHORED', 'Person', 'director'),
  P58: into('screenwriter', 'AUTHORED', 'Person', 'screenwriter'),
  P86: into('composer', 'AUTHORED', 'Person', 'composer'),
  P170: into('creator', 'AUTHORED', 'Person', 'creator'),
  P123: into('publisher', 'PUBLISHED', 'Organization'),
  P161: into('cast member', 'APPEARED_IN', 'Person'),
  P175: into('performer', 'APPEARED_IN', 'Person', 'performer'),
  P921: out('main subject', 'ABOUT', 'Topic'),
  P1399: out('convicted of', 'CONVICTED_OF', 'Topic'),
  P1596: out('penalty', 'SENTENCED_TO', 'Topic'),
  P2632: out('place of detention', 'IMPRISONED_AT', 'Place'),
  P460: out('said to be the same as', 'ALSO_KNOWN_AS', 'Topic'),
};

export interface AttributeRow {
  readonly label: string;
  readonly type: AttributeType;
  /** Kind of an item that is its value, where the file does not say what it is. */
  readonly end?: EntityKind;
  /** Of what an item is named, since the value is a text. */
  readonly asText?: true;
  readonly nameKind?: NameKind;
  readonly scheme?: string;
  readonly detail?: string;
  /** Its time is when it happened, not when it was seen to hold. */
  readonly isEvent?: true;
}

/** An OTHER has the label as its detail. */
const other = (label: string, end: EntityKind = 'Topic'): AttributeRow => ({
  ...{ label, type: 'OTHER', detail: label, end },
});
const name = (label: string, nameKind?: NameKind): AttributeRow => ({
  ...{ label, type: 'NAME' },
  ...(nameKind !== undefined && { nameKind }),
});

export const ATTRIBUTES: Readonly<Record<string, AttributeRow>> = {
  P569: { label: 'date of birth', type: 'BIRTH' },
  P570: { label: 'date of death', type: 'DEATH' },
  P571: { label: 'inception', type: 'FOUNDING' },
  P576: { label: 'dissolved, abolished or demolished date', type: 'DISSOLUTION' },
  P19: { label: 'place of birth', type: 'BIRTH', end: 'Place' },
  P20: { label: 'place of death', type: 'DEATH', end: 'Place' },
  P27: { label: 'country of citizenship', type: 'NATIONALITY', end: 'Place' },
  P106: { label: 'occupation', type: 'OCCUPATION', end: 'Topic' },
  P39: { label: 'position held', type: 'OCCUPATION', end: 'Topic', detail: 'position held' },
  P551: { label: 'residence', type: 'RESIDENCE', end: 'Place' },
  P1001: { label: 'applies to jurisdiction', type: 'JURISDICTION', end: 'Place' },
  P1454: { label: 'legal form', type: 'LEGAL_FORM', asText: true },
  P97: { label: 'noble title', type: 'TITLE', asText: true },
  P452: { label: 'industry', type: 'TOPIC', end: 'Topic' },
  P101: { label: 'field of work', type: 'TOPIC', end: 'Topic' },
  P1278: { label: 'Legal Entity Identifier', type: 'REGISTRATION', scheme: 'LEI' },
  P6375: { label: 'street address', type: 'ADDRESS' },
  P1477: name('birth name', 'BIRTH'),
  P2562: name('married name', 'MARRIED'),
  P742: name('pseudonym', 'PEN'),
  P1448: name('official name'),
  P1559: name('name in native language'),
  P1705: name('native label'),
  P1813: name('short name', 'ALIAS'),
  P1449: name('nickname', 'ALIAS'),
  P21: other('sex or gender'),
  P140: other('religion or worldview'),
  P172: other('ethnic group'),
  P119: other('place of burial', 'Place'),
  P166: { ...other('award received'), isEvent: true },
  P1411: { ...other('nominated for'), isEvent: true },
  P509: other('cause of death'),
  P1196: other('manner of death'),
  P241: other('military branch', 'Organization'),
  P410: other('military or police rank'),
  P512: other('academic degree'),
  P856: other('official website'),
  P1128: other('employees'),
  P1082: other('population'),
  P2139: other('total revenue'),
  P2295: other('net profit'),
  P2403: other('total assets'),
};

/** Of the same sort, where they are read for something else than a statement: kinds, dates of events and works. */
export const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'P31',
  'P279',
  'P580',
  'P582',
  'P585',
  'P577',
  'P953',
]);

/** Schemes of ids elsewhere by property; of another one its number is the scheme. */
export const SCHEMES: Readonly<Record<string, string>> = {
  P213: 'isni',
  P214: 'viaf',
  P227: 'gnd',
  P244: 'lcnaf',
  P345: 'imdb',
  P496: 'orcid',
  P646: 'freebase',
  P1566: 'geonames',
};

const PART_OF_NAME = 'a part of a name, which is kept whole';
/** Known properties that are not taken over, and why. */
export const NOT_TAKEN: Readonly<Record<string, string>> = {
  P734: PART_OF_NAME,
  P735: PART_OF_NAME,
  P1889: 'it says what the item is not',
  P910: 'it says how Wikipedia is ordered',
  P373: 'it says how Wikimedia Commons is ordered',
};

/** Kinds by class (`instance of`, or above it by `subclass of` in the file); the first class of an item that is here counts. */
export const KINDS: Readonly<Record<string, EntityKind>> = Object.fromEntries(
  (
    [
      ['Person', 'Q5 Q15632617 Q95074'],
      ['Group', 'Q8436 Q13417114 Q16334295 Q215380 Q5741069 Q10648343 Q41710'],
      [
        'Organization',
        'Q43229 Q4830453 Q783794 Q6881511 Q891723 Q7278 Q3918 Q875538 Q902104 Q38723 Q3914 Q163740 Q79913 Q157031 Q327333 Q192350 Q7188 ' +
          'Q35749 Q11204 Q41487 Q22687 Q11032 Q1153191 Q1110794 Q1616075 Q15265344 Q11033 Q192283 Q2085381 Q18127 Q33506 Q16917 Q31855 ' +
          'Q476028 Q847017 Q484652 Q245065 Q210167 Q176799 Q15911314 Q2659904 Q21980538 Q658255',
      ],
      [
        'Place',
        'Q515 Q1549591 Q1093829 Q3957 Q532 Q486972 Q6256 Q3624078 Q3024240 Q35657 Q10864048 Q15284 Q123705 Q82794 Q5107 Q23442 Q4022 Q8502 ' +
          'Q40357 Q41176 Q811979 Q16560 Q2221906 Q47168 Q5119 Q56061 Q1637706 Q200250 Q484170 Q747074 Q7275 Q17334923 Q27096213',
      ],
      [
        'Event',
        'Q1190554 Q1656682 Q198 Q178561 Q40231 Q625994 Q2020153 Q132241 Q8016240 Q3839081 Q2223653 Q3199915 Q132821 Q750215',
      ],
      [
        'Work',
        'Q571 Q7725634 Q47461344 Q11424 Q5398426 Q21191270 Q482994 Q7366 Q2188189 Q105543609 Q13442814 Q191067 Q5707594 Q732577 Q3331189 ' +
          'Q49848 Q17537576 Q386724 Q3305213 Q7889 Q35127 Q8513 Q1172284 Q10876391 Q5633421 Q1002697 Q41298 Q23622 Q5292 Q36279 Q4184 Q8261 ' +
          'Q49371 Q820655 Q131569',
      ],
      ['Topic', 'Q28640 Q12737077 Q4164871 Q294414 Q618779 Q9174 Q11862829 Q34770 Q2424752 Q431289'],
    ] as const
  ).flatMap(([kind, classes]) => classes.split(' ').map((id) => [id, kind])),
);

/** What tells the kind of an item without a class that is known: the first property that it has. */
export const KIND_BY_PROPERTY: readonly (readonly [string, EntityKind])[] = [
  ['P569', 'Person'],
  ['P21', 'Person'],
  ['P106', 'Person'],
  ['P159', 'Organization'],
  ['P1454', 'Organization'],
  ['P112', 'Organization'],
  ['P577', 'Work'],
  ['P50', 'Work'],
  ['P625', 'Place'],
];

/** Of a qualifier, where it says in what part someone took part in something: it goes to `detail`. */
export const DETAIL_QUALIFIERS: Readonly<Record<string, string>> = {
  P39: 'position held',
  P512: 'academic degree',
  P642: 'of',
  P794: 'as',
  P812: 'academic major',
  P1039: 'kinship to subject',
  P1534: 'end cause',
  P1545: 'series ordinal',
  P1686: 'for work',
  P2868: 'subject has role',
  P3831: 'object has role',
  P768: 'electoral district',
  P2937: 'parliamentary term',
};

/** Labels of the properties of qualifiers and references, for the words of the evidence. */
export const OTHER_LABELS: Readonly<Record<string, string>> = {
  ...DETAIL_QUALIFIERS,
  P580: 'start time',
  P582: 'end time',
  P585: 'point in time',
  P1319: 'earliest date',
  P1326: 'latest date',
  P1480: 'sourcing circumstances',
  P5102: 'nature of statement',
  P2241: 'reason for deprecated rank',
  P7452: 'reason for preferred rank',
  P1932: 'object named as',
  P1810: 'subject named as',
  P459: 'determination method',
  P1365: 'replaces',
  P1366: 'replaced by',
  P407: 'language of work or name',
  P577: 'publication date',
  P31: 'instance of',
  P279: 'subclass of',
};

/** What `sourcing circumstances` calls approximate; all else that it names is a hedge. */
export const CIRCA = 'Q5727902';

/** What `nature of statement` calls less than sure: presumably, allegedly, possibly, probably, unconfirmed, hypothetical, disputed. */
export const HEDGES: ReadonlySet<string> = new Set([
  ...['Q18122778', 'Q32188232', 'Q30230067', 'Q56644435', 'Q28831311', 'Q18603603', 'Q18912752'],
]);
