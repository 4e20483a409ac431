import type { AttributeType, NameKind } from '../../domain/attribute-types.js';

export interface FactRow {
  readonly label: string;
  readonly type: AttributeType;
  /** What it is of is told by its place and date alone; else by the value of its line. */
  readonly isEvent: boolean;
}

const event = (label: string, type: AttributeType = 'OTHER'): FactRow => ({ label, type, isEvent: true });
const fact = (label: string, type: AttributeType = 'OTHER'): FactRow => ({ label, type, isEvent: false });

/** Lines of a person that are attributes here. An OTHER has the label as its detail. */
export const FACTS: Readonly<Record<string, FactRow>> = {
  BIRT: event('birth', 'BIRTH'),
  DEAT: event('death', 'DEATH'),
  CHR: event('christening'),
  BAPM: event('baptism'),
  BURI: event('burial'),
  CREM: event('cremation'),
  ADOP: event('adoption'),
  BARM: event('bar mitzvah'),
  BASM: event('bas mitzvah'),
  BLES: event('blessing'),
  CHRA: event('adult christening'),
  CONF: event('confirmation'),
  FCOM: event('first communion'),
  ORDN: event('ordination'),
  NATU: event('naturalization'),
  EMIG: event('emigration'),
  IMMI: event('immigration'),
  CENS: event('census'),
  PROB: event('probate'),
  WILL: event('will'),
  GRAD: event('graduation'),
  RETI: event('retirement'),
  OCCU: fact('occupation', 'OCCUPATION'),
  TITL: fact('title', 'TITLE'),
  NATI: fact('nationality', 'NATIONALITY'),
  RESI: fact('residence', 'RESIDENCE'),
  SEX: fact('sex'),
  RELI: fact('religion'),
  EDUC: fact('education'),
  CAST: fact('caste'),
  DSCR: fact('description', 'DESCRIBED_AS'),
  IDNO: fact('identity number', 'REGISTRATION'),
  SSN: fact('social security number', 'REGISTRATION'),
  NCHI: fact('number of children'),
  NMR: fact('number of marriages'),
  PROP: fact('property'),
  EVEN: fact('event'),
  FACT: fact('fact'),
};

/** Of a NAME, by its TYPE. */
export const NAME_TYPES: Readonly<Record<string, NameKind>> = {
  birth: 'BIRTH',
  maiden: 'BIRTH',
  married: 'MARRIED',
  aka: 'ALIAS',
  nick: 'ALIAS',
  professional: 'PEN',
};

/** How a child is one of its parents, by PEDI; "birth" says no more than that it is. */
export const PEDIGREES: Readonly<Record<string, string>> = {
  adopted: 'adopted',
  foster: 'foster child',
  sealing: 'sealed',
};

/** Lines of persons and families that are read elsewhere, or speak of the record and not of what it is of. */
export const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['NAME', 'FAMS', 'FAMC', 'HUSB', 'WIFE', 'CHIL', 'MARR', 'DIV', 'SOUR', 'ASSO', 'RESN'],
]);

const HISTORY = 'a note on the record, not on what it is of';
export const NOT_TAKEN: Readonly<Record<string, string>> = {
  CHAN: HISTORY,
  CREA: HISTORY,
  RIN: HISTORY,
  REFN: HISTORY,
  UID: HISTORY,
  SUBM: HISTORY,
};

/** Records that help others say what they say. */
export const PART_RECORDS: Readonly<Record<string, string>> = {
  HEAD: 'it says how the file was written',
  TRLR: 'it ends the file',
  SUBM: 'it says who sent the file',
  SOUR: 'a source of what others say',
  REPO: 'it says where a source is kept',
};
