import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/domain/entity.js';
import { foldName } from '../../src/domain/fold-name.js';
import { indexTerms } from '../../src/names/index-terms.js';
import { queryTerms } from '../../src/names/query-terms.js';
import { rank } from '../../src/names/rank.js';
import { entity, searchAmong } from './search-among.js';

const EVERYBODY: readonly Entity[] = [
  entity('alice-marie-johnson', 'Alice Marie Johnson', {
    externalIds: [{ scheme: 'wikidata', value: 'Q54860713' }],
  }),
  entity('barack-obama', 'Barack Obama'),
  entity('beyonce', 'Beyoncé Knowles-Carter', { aliases: ['Queen Bey'] }),
  entity('donald-trump', 'Donald Trump', { aliases: ['President Trump'], formerIds: ['trump-donald-j'] }),
  entity('fbi', 'Federal Bureau of Investigation', { kind: 'Organization' }),
  entity('general-motors', 'General Motors', { kind: 'Organization' }),
  entity('jack-johnson', 'Jack Johnson'),
  entity('jack-johnson-singer', 'Jack Johnson'),
  entity('jared-kushner', 'Jared Kushner'),
  entity('jared-kushners-father', "Jared Kushner's father", { unnamed: true }),
  entity('jean-luc-picard', 'Jean-Luc Picard'),
  entity('kanye-west', 'Kanye West', { aliases: ['Ye'] }),
  entity('khloe-kardashian', 'Khloé Kardashian'),
  entity('kim-jong-un', 'Kim Jong-un', { aliases: ['김정은', '金正恩'] }),
  entity('kim-kardashian', 'Kim Kardashian', { aliases: ['Kim Kardashian West'] }),
  entity('kyriakos-mitsotakis', 'Κυριάκος Μητσοτάκης'),
  entity('mohammed-ahmed', 'مُحَمَّد أحمد'),
  entity('narendra-modi', 'नरेन्द्र मोदी'),
  entity('oyvind-saether', 'Øyvind Sæther'),
  entity('pyotr-tchaikovsky', 'Пётр Чайковский'),
  entity('shawn-holley', 'Shawn Holley'),
  entity('symbols', '!!!', { kind: 'Organization' }),
  entity('tesla-shanghai', 'Tesla上海工厂', { kind: 'Organization' }),
  entity('xi-jinping', '习近平'),
];

const search = (text: string, among: readonly Entity[] = EVERYBODY) => searchAmong(text, among);
const found = (text: string): string[] => search(text).map((hit) => hit.entity.id);

describe('search finds an entity', () => {
  it.each([
    ['by its name', 'Shawn Holley', ['shawn-holley']],
    ['without regard to case', 'sHAWN hOLLEY', ['shawn-holley']],
    ['without its accents', 'beyonce knowles carter', ['beyonce']],
    ['with accents that it has not', 'Shâwn Hölley', ['shawn-holley']],
    ['by letters that Unicode does not take apart', 'Oyvind Saether', ['oyvind-saether']],
    ['with its words in another order', 'West Kanye', ['kanye-west']],
    ['with the family name first and a comma', 'Trump, Donald', ['donald-trump']],
    ['without its middle name', 'Alice Johnson', ['alice-marie-johnson']],
    ['by initials', 'K. Kardashian', ['kim-kardashian', 'khloe-kardashian']],
    ['by a middle initial', 'Alice M. Johnson', ['alice-marie-johnson']],
    ['by initials alone', 'A. M. J.', ['alice-marie-johnson']],
    ['by an acronym', 'FBI', ['fbi']],
    ['by an acronym with a small word', 'FBOI', ['fbi']],
    ['while its name is being typed', 'alic joh', ['alice-marie-johnson']],
    ['while its first name is being typed', 'sh', ['shawn-holley']],
    ['with a letter left out', 'Kim Kardashan', ['kim-kardashian']],
    ['with a letter too many', 'Barrack Obama', ['barack-obama']],
    ['with a letter replaced', 'Barack Obema', ['barack-obama']],
    ['with neighbors swapped', 'Barack Obmaa', ['barack-obama']],
    ['with two typos in a long word', 'Kim Kardeshan', ['kim-kardashian']],
    ['misspelt while it is being typed', 'kardish', ['kim-kardashian', 'khloe-kardashian']],
    ['with an honorific that it has not', 'Mr. Barack Obama', ['barack-obama']],
    ['with two honorifics', 'Former President Obama', ['barack-obama']],
    ['with an article', 'the Barack Obama', ['barack-obama']],
    ['by an alias', 'Queen Bey', ['beyonce']],
    ['by a short alias', 'Ye', ['kanye-west']],
    ['by an alias that begins with an honorific', 'President Trump', ['donald-trump']],
    ['whose own name is an honorific in part', 'General Motors', ['general-motors']],
    ['with its words joined', 'Kim Jongun', ['kim-jong-un']],
    ['with its words all joined', 'kimkardashian', ['kim-kardashian']],
    ['with its hyphen left out', 'Jeanluc Picard', ['jean-luc-picard']],
    ['with its words apart', 'Jean Luc Pi card', ['jean-luc-picard']],
    ['in Greek capitals without accents', 'ΚΥΡΙΑΚΟΣ ΜΗΤΣΟΤΑΚΗΣ', ['kyriakos-mitsotakis']],
    ['in Cyrillic, е for ё', 'Петр Чайковский', ['pyotr-tchaikovsky']],
    ['in Cyrillic with a typo', 'Чайковскй', ['pyotr-tchaikovsky']],
    ['in Arabic without vowel points', 'محمد احمد', ['mohammed-ahmed']],
    ['in Latin letters, of a name in Greek', 'Kyriakos Mitsotakis', ['kyriakos-mitsotakis']],
    ['in Greek by sound', 'Ντόναλντ Τραμπ', ['donald-trump']],
    ['in Greek with two letters for one', 'Μπαράκ Ομπάμα', ['barack-obama']],
    ['with letters after the name', 'Barack Obama, J.D.', ['barack-obama']],
    ['in Devanagari', 'मोदी', ['narendra-modi']],
    ['in Chinese', '习近平', ['xi-jinping']],
    ['in Chinese by a part', '近平', ['xi-jinping']],
    ['in Chinese by one character', '习', ['xi-jinping']],
    ['in Chinese with one character wrong', '习近乎', ['xi-jinping']],
    ['in Chinese with a title', '习近平主席', ['xi-jinping']],
    ['in Korean by the given name', '정은', ['kim-jong-un']],
    ['of two scripts by either', 'tesla', ['tesla-shanghai']],
    ['of two scripts by the other', '上海', ['tesla-shanghai']],
    ['by its external id', 'Q54860713', ['alice-marie-johnson']],
    ['by the scheme and value of its external id', 'wikidata:Q54860713', ['alice-marie-johnson']],
    ['by a former id', 'trump-donald-j', ['donald-trump']],
  ])('%s: %s', (_how, text, ids) => expect(found(text)).toEqual(ids));
});

describe('a name of which another has a part', () => {
  it.each([
    ['David Dayton', 'John-David Dalton', 'Person'],
    ['Martin Hochnl', 'E. h. Martin Herrenknecht', 'Person'],
    ['David Judge', 'David Junger', 'Person'],
    ['Evgeny Pope', 'Evgeny Poberezkin', 'Person'],
    ['General Mills', 'Stephen Miller', 'Person'],
    ['Matthew J. Holt', 'Matthew Holt Jr.', 'Person'],
    ['Carl Internacional', 'Banco Angolano Sarl International Division', 'Organization'],
    ['Inernacional Central', 'Banco Santander Central Hispano International', 'Organization'],
  ] as const)('is weak: %s, of %s', (text, name, kind) => {
    expect(search(text, [entity('e', name, { kind })]).filter(({ weak }) => !weak)).toEqual([]);
  });

  it.each([
    ['Deutsche Clair', 'Clair Immobilien Deutschland GmbH'],
    ['Justice Deutschland', 'Allianz Deutschland AG'],
  ])('is none of an organization: %s, of %s', (text, name) => {
    const hits = search(text, [entity('e', name, { kind: 'Organization' })]);
    expect(hits.filter(({ weak }) => !weak)).toEqual([]);
  });
});

describe('an initial', () => {
  const bank = entity('bank', 'Bank of Cyprus S.A.L.', { kind: 'Organization' });
  it('stands for a word in the name of a person alone', () => {
    const [hit] = search('Bank of Sofia', [bank]);
    expect(hit?.features ?? []).not.toContain('INITIAL');
  });
});

describe('another family name', () => {
  it.each([
    ['Alice Marie Kushner', 'alice-marie-johnson'],
    ['Federal Bureau of Fish', 'fbi'],
  ])('is weak, however many words before it are the same: %s', (text, id) => {
    expect(search(text).map((hit) => [hit.entity.id, hit.weak])).toEqual([[id, true]]);
  });

  it('is weak before a suffix too', () => {
    expect(search('Alice Marie Kushner Jr.').map(({ weak }) => weak)).toEqual([true]);
  });
});

describe('search finds nothing', () => {
  it.each([
    ['for no text', ''],
    ['for white space', ' \t\n'],
    ['for other symbols', '? ?'],
    ['for an unknown name', 'Zebulon Quux'],
    ['for a known first name with another family name', 'Kim Obama-Smith'],
    ['for another word of three letters', 'Kin'],
    ['for an honorific that nobody has', 'Mayor'],
    ['for an article and an honorific that nobody has', 'the mayor'],
    ['for the beginning of an external id', 'Q5486071'],
    ['for an external id in another case', 'q54860713'],
    ['for the value of an external id under another scheme', 'viaf:Q54860713'],
  ])('%s: %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('for blanks, looks for no term', () => {
    expect(['', '  ', '\t\n'].map(queryTerms)).toEqual([[], [], []]);
  });
});

describe('a name that lacks what was searched for', () => {
  const scores = (text: string) => search(text).map(({ entity: { id }, score }) => [id, score]);

  it('is found by the family name where nothing else is, below everything that is like the text', () => {
    expect(found('Bob Johnson')).toEqual(['jack-johnson', 'jack-johnson-singer', 'alice-marie-johnson']);
    for (const [, score] of scores('Bob Johnson')) expect(score).toBeLessThan(0.45);
  });

  it('is not shown beside one that has it all', () => {
    expect(found('Alice Johnson')).toEqual(['alice-marie-johnson']);
  });

  it('is not found by the given name of another', () => {
    expect(found('Jared Picardo Smith')).toEqual([]);
    expect(found('Kanye East')).toEqual([]);
  });

  it('is found by most of its words', () => {
    expect(found('Federal Bureau Investigation Agency Limited Company Two')).toEqual([]);
    expect(found('Federal Bureau Investigation Ltd Co')).toEqual(['fbi']);
  });
});

it('a name of signs alone is found by these signs', () => {
  expect(search('!!!').map(({ entity: { id }, score }) => [id, score])).toEqual([['symbols', 1]]);
  expect(found('???')).toEqual([]);
});

describe('a hit says what was matched, and how well', () => {
  const told = (text: string) => search(text).map(({ entity, weak, ...hit }) => ({ id: entity.id, ...hit }));

  it.each([
    ['BARACK OBAMA', 'barack-obama', 1, 'NAME', 'Barack Obama'],
    ['queen bey', 'beyonce', 0.98, 'ALIAS', 'Queen Bey'],
    ['wikidata:Q54860713', 'alice-marie-johnson', 1, 'EXTERNAL_ID', 'wikidata:Q54860713'],
    ['trump-donald-j', 'donald-trump', 0.98, 'FORMER_ID', 'trump-donald-j'],
    ['pyotr-tchaikovsky', 'pyotr-tchaikovsky', 1, 'ID', 'pyotr-tchaikovsky'],
    ['obama barack', 'barack-obama', 0.95, 'NAME', 'Barack Obama', ['ORDER']],
  ])('%s', (text, id, score, field, matched, features: readonly string[] = []) => {
    expect(told(text)).toEqual([{ id, score, matchedOn: { field, text: matched }, features }]);
  });

  it('an entity that is found by name and alias tells the better one, once', () => {
    expect(told('Kim Kardashian West')[0]).toEqual({
      id: 'kim-kardashian',
      score: 0.98,
      matchedOn: { field: 'ALIAS', text: 'Kim Kardashian West' },
      features: [],
    });
  });

  it('two people of one name are two equal hits, by id', () => {
    expect(told('Jack Johnson')).toEqual([
      { id: 'jack-johnson', score: 1, matchedOn: { field: 'NAME', text: 'Jack Johnson' }, features: [] },
      {
        id: 'jack-johnson-singer',
        score: 1,
        matchedOn: { field: 'NAME', text: 'Jack Johnson' },
        features: [],
      },
    ]);
  });

  it('an exact name comes before an exact alias, and that before a likeness', () => {
    const among = [
      entity('a', 'Georges Wests'),
      entity('b', 'George Somebody', { aliases: ['George West'] }),
      entity('c', 'George West'),
      entity('d', 'George Herbert West'),
    ];
    expect(search('George West', among).map(({ entity, score }) => [entity.id, score])).toEqual([
      ['c', 1],
      ['b', 0.98],
      ['d', 0.9],
      ['a', 0.8],
    ]);
  });
});

describe('another person does not come for', () => {
  const OTHERS = [
    entity('stephen-miller', 'Stephen Miller'),
    entity('larry-page', 'Larry Page'),
    entity('billie-jean-moore', 'Billie Jean Moore'),
    entity('king-sr', 'Martin Luther King Sr.'),
    entity('don-jr', 'Donald Trump Jr.'),
    entity('elizabeth-1', 'Elizabeth I'),
    entity('elizabeth-2', 'Elizabeth II'),
    entity('stephen-king', 'King, Stephen'),
  ];
  const scores = (text: string, among: readonly Entity[] = OTHERS) =>
    search(text, among).map((hit) => [hit.entity.id, hit.score]);

  it.each([
    ['Stephen King', [['stephen-king', 0.95]]],
    ['Larry King', [['king-sr', 0.4]]],
    ['Martin Luther King Jr.', [['king-sr', 0.45]]],
    ['Martin Luther King, Junior', [['king-sr', 0.45]]],
    ['Martin Luther King Senior', [['king-sr', 0.95]]],
    ['Donald Trump', [['don-jr', 0.45]]],
    ['President Donald Trump', [['don-jr', 0.45]]],
    ['Donald Trump Jr', [['don-jr', 1]]],
    ['Trump', [['don-jr', 0.85]]],
    [
      'Pope Elizabeth',
      [
        ['elizabeth-1', 0.85],
        ['elizabeth-2', 0.85],
      ],
    ],
    [
      'Elizabeth I',
      [
        ['elizabeth-1', 1],
        ['elizabeth-2', 0.45],
      ],
    ],
  ])('%s', (text, hits) => expect(scores(text)).toEqual(hits));

  it('a name with a suffix that was not asked for comes after one without', () => {
    const found = scores('Donald Trump', [...OTHERS, entity('donald-j-trump', 'Donald Trump')]);
    expect(found).toEqual([
      ['donald-j-trump', 1],
      ['don-jr', 0.45],
    ]);
  });
});

describe('a nickname', () => {
  const CALLED = [
    entity('liz', 'Elizabeth Warren'),
    entity('bob-smith', 'Robert Smith'),
    entity('ted', 'Edward Kennedy'),
    entity('bannon', 'Stephen K. Bannon'),
    entity('bill', 'Bill de Blasio'),
  ];
  it.each([
    ['Liz Warren', 'liz', ['NICKNAME']],
    ['Bob Smith', 'bob-smith', ['NICKNAME']],
    ['Ted Kennedy', 'ted', ['NICKNAME']],
    ['Steve Bannon', 'bannon', ['FURTHER_WORDS', 'NICKNAME']],
    ['William de Blasio', 'bill', ['NICKNAME']],
  ])('stands for the name: %s', (text, id, features) => {
    expect(search(text, CALLED)).toMatchObject([{ entity: { id }, score: 0.85, weak: false, features }]);
  });

  it('counts less than the name itself', () => {
    const both = [...CALLED, entity('bob-bob', 'Bob Smith')];
    expect(search('Bob Smith', both).map((hit) => hit.entity.id)).toEqual(['bob-bob', 'bob-smith']);
  });
});

describe('another script', () => {
  const SCRIPTS = [
    entity('putin', 'Владимир Путин'),
    entity('tymoshenko', 'Yuliya Tymoshenko'),
    entity('kim', 'Kim Jong-un', { aliases: ['김정은'] }),
    entity('tsipras', 'Αλέξης Τσίπρας'),
  ];
  it.each([
    ['Vladimir Putin', 'putin'],
    ['Putin', 'putin'],
    ['Юлия Тимошенко', 'tymoshenko'],
    ['김정은', 'kim'],
    ['Alexis Tsipras', 'tsipras'],
  ])('is read in Latin letters: %s', (text, id) => {
    expect(search(text, SCRIPTS).map((hit) => hit.entity.id)).toEqual([id]);
  });

  it('says so', () => {
    expect(search('Vladimir Putin', SCRIPTS)).toMatchObject([{ score: 0.85, features: ['TRANSLITERATION'] }]);
  });
});

describe('Arabic and Hebrew, which leave vowels out', () => {
  const PEOPLE = [
    entity('putin', 'Vladimir Putin'),
    entity('button', 'Jenson Button'),
    entity('trump', 'Donald Trump'),
    entity('obama', 'Barack Obama'),
    entity('assad', 'Bashar al-Assad'),
    entity('gaddafi', 'Muammar Gaddafi'),
    entity('netanyahu', 'בנימין נתניהו'),
    entity('khamenei', 'علی خامنه‌ای'),
  ];
  it.each([
    ['بوتين', 'putin', ['FURTHER_WORDS', 'TRANSLITERATION']],
    ['فلاديمير بوتين', 'putin', ['TRANSLITERATION']],
    ['דונלד טראמפ', 'trump', ['TRANSLITERATION', 'MISSPELLING']],
    ['دونالد ترامب', 'trump', ['TRANSLITERATION', 'MISSPELLING']],
    ['باراك أوباما', 'obama', ['TRANSLITERATION']],
    ['بشار الأسد', 'assad', ['FURTHER_WORDS', 'TRANSLITERATION']],
    ['معمر القذافي', 'gaddafi', ['TRANSLITERATION', 'MISSPELLING']],
    ['Netanyahu', 'netanyahu', ['FURTHER_WORDS', 'TRANSLITERATION']],
    ['Khamenei', 'khamenei', ['FURTHER_WORDS', 'TRANSLITERATION']],
  ])('are found by how they sound: %s', (text, id, features) => {
    expect(search(text, PEOPLE)[0]).toMatchObject({ entity: { id }, weak: false, features });
  });

  it.each([
    ['ドナルド・トランプ', 'trump'],
    ['プーチン', 'putin'],
    ['バラク・オバマ', 'obama'],
    ['도널드 트럼프', 'trump'],
    ['Дженсон Баттон', 'button'],
  ])('are found by how they sound in a script that writes vowels: %s', (text, id) => {
    expect(search(text, PEOPLE)[0]).toMatchObject({ entity: { id }, weak: false });
  });

  it.each([
    ['путин', 'patton'],
    ['дан', 'eden'],
    ['トム', 'thomas'],
  ])('are told apart by vowels where a script writes them: %s, %s', (text, name) => {
    expect(search(text, [entity('e', `Ann ${name}`)])).toEqual([]);
  });

  it('are found in Latin letters where the name is in syllables, beside the form of a company', () => {
    const company = entity('aeroscan', 'アエロスキャン有限会社', { kind: 'Organization' });
    for (const text of ['Aeroscan', 'Aeroscan Ltd', 'アエロスキャン'])
      expect(search(text, [company])[0]).toMatchObject({ entity: { id: 'aeroscan' }, weak: false });
  });

  it.each([
    ['Vladimir Putin', '普京', 'Владимир Путин'],
    ['Владимир Путин', '普京', 'Putin'],
    ['普京', 'Vladimir Putin', 'Путин'],
    ['普京', 'Владимир Путин', 'بوتين'],
    ['普京', 'بوتين', 'Путин'],
    ['普京', 'プーチン', 'Putin'],
    ['普京', 'Putin', '普京'],
    ['Putin', '普京', '普京'],
  ])('finds %s, also called %s, by %s', (name, alias, text) => {
    expect(search(text, [entity('e', name, { aliases: [alias] })])).toMatchObject([
      { entity: { id: 'e' }, weak: false },
    ]);
  });

  it('share no term by sound with another word of their script, nor one in Latin letters with another', () => {
    const shared = (text: string, name: string) => {
      const wanted = new Set(queryTerms(text).filter((term) => term.startsWith('^')));
      return indexTerms(entity('e', name)).filter((term) => wanted.has(term));
    };
    expect(shared('بوتين', 'بوتين')).toEqual([]);
    expect(shared('Putin', 'Putin')).toEqual([]);
    expect(shared('بوتين', 'Putin')).toEqual(['^lbtn']);
    expect(shared('Putin', 'بوتين')).toEqual(['^abtn']);
  });
});

describe('a legal form', () => {
  it.each([
    ['Общество с ограниченной ответственностью «Аэроскан»', 'Limited Liability Company Aeroscan'],
    ['ООО «Аэроскан»', 'Aeroscan LLC'],
    ['JOINT-STOCK COMPANY ZALA AERO', 'Акціонерне товариство "Зала Аеро"'],
    ['Assicurazioni Generali', 'Assicurazioni Generali S.p.A.'],
    ['Siemens Aktiengesellschaft', 'Siemens AG'],
    ['Total Société Anonyme', 'Total S.A.'],
  ])('of another language has none either: %s', (text, name) => {
    const organizations = [
      entity('other', 'Limited Liability Company Alpha', { kind: 'Organization' }),
      entity('other-2', 'Joint-Stock Company Beta', { kind: 'Organization' }),
      entity('meant', name, { kind: 'Organization' }),
    ];
    expect(search(text, organizations)[0]).toMatchObject({ entity: { id: 'meant' }, weak: false });
  });

  it.each(['Company', 'Group', 'Limited', 'The Company', 'OOO'])('alone is a name: %s', (name) => {
    expect(search(name, [entity('e', name, { kind: 'Organization' })])[0]).toMatchObject({ score: 1 });
  });

  const firms = [
    entity('apple', 'Apple Inc.', { kind: 'Organization' }),
    entity('apple-records', 'Apple Records', { kind: 'Organization' }),
    entity('bank', 'Deutsche Bank AG', { kind: 'Organization' }),
  ];
  it.each([
    ['Apple', ['apple', 'apple-records'], 0.9],
    ['Apple Corporation', ['apple', 'apple-records'], 0.94],
    ['Deutsche Bank', ['bank'], 0.94],
    ['The Deutsche Bank Group', ['bank'], 0.94],
  ])('has no weight: %s', (text, ids, score) => {
    const hits = search(text, firms);
    expect(hits.map((hit) => hit.entity.id)).toEqual(ids);
    expect(hits[0]).toMatchObject({ score, features: ['LEGAL_FORM'] });
  });
});

describe('of hits of one score', () => {
  const TRUMPS = [
    entity('donald-j-trump', 'Donald J. Trump'),
    entity('donald-trump-jr', 'Donald Trump Jr.'),
    entity('eric-trump', 'Eric Trump'),
    { ...entity('book', 'Trump: A Life'), kind: 'Work', workKind: null } as unknown as Entity,
  ];
  const standings = new Map([
    ['donald-j-trump', { degree: 766, isEnd: true }],
    ['donald-trump-jr', { degree: 30, isEnd: true }],
    ['eric-trump', { degree: 31, isEnd: true }],
    ['book', { degree: 0, isEnd: false }],
  ]);
  const ids = (text: string) => rank(text, TRUMPS, new Map(), standings).map(({ entity }) => entity.id);

  it('the better connected come first, and what is a source alone last', () => {
    expect(ids('Trump')).toEqual(['donald-j-trump', 'eric-trump', 'donald-trump-jr', 'book']);
    expect(ids('Donald Trump')).toEqual(['donald-j-trump', 'donald-trump-jr']);
  });

  it('but a source whose whole title is asked for', () => {
    expect(ids('Trump: A Life')[0]).toBe('book');
  });
});

describe('a long name', () => {
  const branch = (place: string) =>
    entity(place, `${'The Bank of Many Words and '.repeat(4)}Branch of Port ${place}`);
  it('counts to its end', () => {
    const among = [branch('east'), branch('louis')];
    expect(search('Port Louis Branch', among).map((hit) => hit.entity.id)).toEqual(['louis', 'east']);
    expect(search(branch('louis').name, among)[0]).toMatchObject({ entity: { id: 'louis' }, score: 1 });
  });
});

it('initials leave a suffix out', () => {
  const king = entity('king', 'Martin Luther King Jr.');
  expect(['MLK', 'MLKJ', 'M. L. K.'].map((text) => search(text, [king]).length)).toEqual([1, 1, 1]);
});

describe('what is written letter for letter', () => {
  const SIGNS = [entity('c', 'C'), entity('c-plus', 'C++'), entity('c-sharp', 'C#')];
  it.each([
    ['C', ['c', 'c-plus', 'c-sharp']],
    ['C++', ['c-plus', 'c', 'c-sharp']],
    ['C#', ['c-sharp', 'c', 'c-plus']],
  ])('comes first of equal ones: %s', (text, ids) => {
    expect(search(text, SIGNS).map((hit) => hit.entity.id)).toEqual(ids);
  });

  it.each(["O'Brien", 'O’Brien', 'O‘Brien', 'Oʼbrien', 'Oʻbrien', 'O′Brien', 'O`Brien', 'OBrien'])(
    'is the same with any apostrophe: %s',
    (text) => {
      expect(search(text, [entity('o', 'Oʻbrien')]).map(({ score }) => score)).toEqual([1]);
    },
  );
});

describe('of the terms', () => {
  const shared = (text: string, name: string): number => {
    const wanted = new Set(queryTerms(text));
    return indexTerms(entity('e', name)).filter((term) => wanted.has(term)).length;
  };

  it.each([
    ['Li', ['Li', 'Li Wei', 'Lincoln']],
    ['Johnson', ['Johnson', 'Jack Johnson', 'Johnsonville', 'Johnston']],
    ['West Kanye', ['Kanye West', 'Kanye Omari West', 'Kanye Westwood', 'Kanye']],
    ['习近平', ['习近平', '习近平主席', '习仲勋']],
  ])('those of just this name share most with "%s", and the less like share fewer', (text, names) => {
    const counts = names.map((name) => shared(text, name));
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => b - a));
  });

  it('are these for Al Gore', () => {
    const externalIds = [{ scheme: 'isni', value: '0000 1' }];
    expect(
      indexTerms(entity('gore', 'Al Gore', { aliases: ['A. Gore'], externalIds, formerIds: ['albert'] })),
    ).toEqual([
      ...['al.', 'al', '~alan', '~albert', '~alfred'],
      ...['gore.', 'gore', 'ore', 'gre', 'goe', 'gor', 'go', '^lkr'],
      ...['algore', '.al.gore.', 'ag'],
      ...['a.', 'a', 'agore', '.a.gore.'],
      ...['albert', '0000_1', 'isni:0000_1'],
    ]);
    expect(queryTerms('Mr. Al Gore')).toEqual([
      ...['mr._al_gore', 'al.', 'al', '~alan', '~albert', '~alfred'],
      ...['gore.', 'gore', 'ore', 'gre', 'goe', 'gor', '^akr'],
      ...['algore', '.al.gore.'],
    ]);
  });
});

describe('an unnamed entity', () => {
  it('is found by the words that describe it, and is never an exact match', () => {
    expect(search("Jared Kushner's father").map(({ entity, score }) => [entity.id, score])).toEqual([
      ['jared-kushners-father', 0.342],
      ['jared-kushner', 0.45],
    ]);
  });

  it('comes after every named one', () => {
    expect(found('jared kushner')).toEqual(['jared-kushner', 'jared-kushners-father']);
  });

  it('is not found by an id', () => {
    const nobody = entity('x-1', 'her sisters', { unnamed: true, formerIds: ['x-0'] });
    expect(['x-1', 'x-0'].flatMap((id) => search(id, [nobody]))).toEqual([]);
  });
});

describe('properties', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefgéжסك习 -김'), minLength: 1, maxLength: 14 });
  const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), letters);
  const anyEntities = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,6}$/),
      name: anyText,
      aliases: fc.array(anyText, { maxLength: 2 }),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );

  it('folding again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  it('terms are distinct, lower-case, short and without white space', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (name, aliases) => {
        for (const terms of [indexTerms(entity('e', name, { aliases })), queryTerms(name)]) {
          expect(new Set(terms).size).toBe(terms.length);
          expect(terms.filter((term) => term === '' || /\s/.test(term) || term.length > 128)).toEqual([]);
          expect(terms.filter((term) => term !== term.toLowerCase())).toEqual([]);
        }
      }),
    );
  });

  it('whoever has a name with a letter or a digit is found by it, exactly', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const hits = search(name, [entity('e', name)]);
        expect(hits.map(({ score }) => score)).toEqual(foldName(name) === '' ? [] : [1]);
      }),
    );
  });

  it('one typo in a word of four letters or more loses nobody', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('', 'x', 'qw'), (name, place, instead) => {
        const at = place % name.length;
        const typo = name.slice(0, at) + (instead === 'qw' ? `q${name[at]}` : instead) + name.slice(at + 1);
        expect(search(typo, [entity('e', name)])).toHaveLength(1);
      }),
    );
  });

  it('every beginning of a name from two letters finds it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,20}$/), fc.integer({ min: 2, max: 20 }), (name, length) => {
        expect(search(name.slice(0, length), [entity('e', name)])).toHaveLength(1);
      }),
    );
  });

  it('scores lie between 0 and 1, best first, whatever the order of the candidates', () => {
    fc.assert(
      fc.property(anyText, anyEntities, (text, given) => {
        const candidates = given.map(({ id, name, aliases }) => entity(id, name, { aliases }));
        const hits = rank(text, candidates);
        expect(rank(text, candidates.toReversed())).toEqual(hits);
        expect(hits.filter(({ score }) => !(score > 0.1 && score <= 1))).toEqual([]);
        const keys = hits.map(
          ({ score, matchedOn }) =>
            `${(2 - score).toFixed(4)} ${matchedOn.text.normalize('NFC').trim() === text.normalize('NFC').trim() ? 0 : 1}`,
        );
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });
});
