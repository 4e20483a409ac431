/** What says of an organization how it is set up, and not which it is; folded, each a word. */
const LEGAL_FORMS = new Set(
  `inc incorporated corp corporation co company llc llp lp ltd limited plc ag gmbh kg kgaa ohg ug se sa sas sarl spa srl
  bv nv ab as asa aps oy oyj kk pty pte pjsc ojsc jsc cjsc ooo oao zao pao doo dd zrt kft nyrt eood ad lda ltda sl slu
  group holding holdings`.split(/\s+/),
);

/** The words without those of a legal form at their end, and the article before them; all of them where nothing would remain. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const start = words[0] === 'the' ? 1 : 0;
  let end = words.length;
  while (end > start && LEGAL_FORMS.has(words[end - 1] as string)) end--;
  return end > start ? words.slice(start, end) : words;
}
