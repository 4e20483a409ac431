import { foldName } from '../domain/fold-name.js';

/*
 * What says of an organization how it is set up, and not which it is; folded. Ours, from common knowledge: abbreviations, and what they
 * stand for in the languages in which registers and lists of sanctions are written.
 */
const SHORT = `
  inc incorporated corp corporation co company llc llp lp ltd limited plc pvt ag gmbh mbh kg kgaa ohg ug se sa sas sarl spa srl sapi
  bv nv ab as asa aps oy oyj kk pty pte pt tbk bhd pjsc ojsc jsc cjsc ooo oao zao pao nao doo dd zrt kft nyrt eood ad lda ltda sl slu
  sro spzoo ооо оао зао пао нао ао тоо тов ат прат пат чп пп group holding holdings
  株式会社 有限会社 合同会社 有限公司 股份有限公司 주식회사 유한회사
`;
/** Those that lead in their languages; where others lead, they are words of the name. */
const LEADING =
  'ooo oao zao pao nao ооо оао зао пао нао ао тоо тов ат прат пат чп пп pt jsc pjsc ojsc cjsc llc ltd 株式会社 有限会社 合同会社 주식회사 유한회사';
const LONG = `
  limited liability company
  limited liability partnership
  joint stock company
  public joint stock company
  open joint stock company
  closed joint stock company
  private joint stock company
  public limited company
  private limited company
  общество с ограниченной ответственностью
  акционерное общество
  публичное акционерное общество
  непубличное акционерное общество
  открытое акционерное общество
  закрытое акционерное общество
  товарищество с ограниченной ответственностью
  товариство з обмеженою відповідальністю
  акціонерне товариство
  публічне акціонерне товариство
  приватне акціонерне товариство
  приватне підприємство
  таварыства з абмежаванай адказнасцю
  gesellschaft mit beschrankter haftung
  aktiengesellschaft
  kommanditgesellschaft
  societe anonyme
  societe a responsabilite limitee
  societe par actions simplifiee
  sociedad anonima
  sociedad anonima de capital variable
  sociedad limitada
  sociedad de responsabilidad limitada
  sociedade anonima
  sociedade limitada
  societa per azioni
  societa a responsabilita limitata
  besloten vennootschap
  naamloze vennootschap
  aktiebolag
  aktieselskab
  aksjeselskap
  osakeyhtio
  spolka akcyjna
  spolka z ograniczona odpowiedzialnoscia
  spolecnost s rucenim omezenym
  akciova spolecnost
  anonim sirketi
  limited sirketi
`;

const rowsOf = (text: string) => text.trim().split('\n').map(foldName);
const trailing = [...SHORT.trim().split(/\s+/), ...rowsOf(LONG)];
const leading = [...LEADING.split(' '), ...rowsOf(LONG)];
/** Without blanks: "S.p.A." is "s p a" as words, and "GmbH" one. */
const formsOf = (rows: readonly string[]) => new Set(rows.map((row) => row.replaceAll(' ', '')));
const [TRAILING_FORMS, LEADING_FORMS] = [formsOf(trailing), formsOf(leading)];
const LAST_WORDS = new Set(trailing.map((row) => row.split(' ').at(-1)));
const FIRST_WORDS = new Set(leading.map((row) => row.split(' ')[0]));
const MOST_WORDS = 5;

/** The words without those of a legal form at either end, and the article before them; all of them where nothing would remain. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let rest = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  for (let count = -1; count !== 0; rest = rest.slice(count)) count = leadingForm(rest);
  for (let count = -1; count !== 0; rest = rest.slice(0, rest.length - count)) count = trailingForm(rest);
  return rest;
}

/** How many words are one, the most first; 0 for none. A form alone is a name. */
function leadingForm(words: readonly string[]): number {
  if (!mayBeForm(words[0], FIRST_WORDS)) return 0;
  return longest(words.length, (count) => LEADING_FORMS.has(words.slice(0, count).join('')));
}

function trailingForm(words: readonly string[]): number {
  if (!mayBeForm(words.at(-1), LAST_WORDS)) return 0;
  return longest(words.length, (count) => TRAILING_FORMS.has(words.slice(-count).join('')));
}

/** Most words of names are none: they need not be joined to see it. */
function mayBeForm(word: string | undefined, forms: ReadonlySet<string | undefined>): boolean {
  return word?.length === 1 || forms.has(word);
}

function longest(length: number, isForm: (count: number) => boolean): number {
  for (let count = Math.min(MOST_WORDS, length - 1); count > 0; count--) if (isForm(count)) return count;
  return 0;
}
