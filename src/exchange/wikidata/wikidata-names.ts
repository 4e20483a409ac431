import type { Term, WikidataItem } from './read-wikidata.js';
import { ATTRIBUTES, OTHER_LABELS, RELATIONSHIPS } from './wikidata-tables.js';

/** A label that is of no one language. */
const OF_ALL = 'mul';

/** What items and properties are called, in the first language that the file has a label in. */
export class WikidataNames {
  readonly #items: ReadonlyMap<string, WikidataItem>;

  /** @param languages those that were asked for, the most wanted first. */
  constructor(
    items: readonly WikidataItem[],
    readonly languages: readonly string[],
  ) {
    this.#items = new Map(items.map((item) => [item.id, item]));
  }

  /** Null where the file has no label of it. */
  labelOf(id: string): string | null {
    const labels = this.#items.get(id)?.labels ?? {};
    const [first] = [...this.languages, OF_ALL, 'en', ...Object.keys(labels)].flatMap(
      (language) => labels[language] ?? [],
    );
    return first?.value ?? null;
  }

  /** Its id where the file has no label. */
  nameOf(id: string): string {
    return this.labelOf(id) ?? id;
  }

  propertyName(id: string): string {
    return this.labelOf(id) ?? RELATIONSHIPS[id]?.label ?? ATTRIBUTES[id]?.label ?? OTHER_LABELS[id] ?? id;
  }

  /** Labels and aliases in the languages that were asked for, and how many there are in others. */
  termsOf({ labels = {}, aliases = {} }: WikidataItem): {
    readonly labels: Term[];
    readonly aliases: Term[];
    readonly others: number;
  } {
    const isAsked = (language: string) => language === OF_ALL || this.languages.includes(language);
    const of = (terms: Readonly<Record<string, readonly Term[]>>) =>
      Object.entries(terms).flatMap(([language, given]) => (isAsked(language) ? given : []));
    const label = Object.fromEntries(Object.entries(labels).map(([language, term]) => [language, [term]]));
    const all = [...Object.values(label), ...Object.values(aliases)].flat();
    const asked = { labels: of(label), aliases: of(aliases) };
    return { ...asked, others: all.length - asked.labels.length - asked.aliases.length };
  }
}
