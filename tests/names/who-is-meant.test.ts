import { describe, expect, it } from 'vitest';
import { entity, searchAmong } from './search-among.js';

/*
 * What people have asked search for, and who was meant. One dataset has all the names, so that each text could find another's.
 * Each entity has as many relationships as it comes before the last of its list: of equal hits the first is the best connected.
 */

const NAMES: Readonly<Record<'Person' | 'Organization' | 'Topic', string>> = {
  Person: `
    Donald J. Trump · Donald Trump Jr. · Eric Trump · Ivanka Trump · Stephen K. Bannon · Robert Mercer · Rebekah Mercer
    Michael D. Cohen · Michael Flynn · Rex Tillerson · Jared Kushner · Hal Goldman · Stephen Miller · Billie Jean Moore · Larry Page
    Martin Luther King Sr. · Elizabeth I · Elizabeth II · Elizabeth Warren · Robert Smith · Edward Kennedy · John F. Kennedy
    Anna Smith-Jones · William Henry Gates III · Conan O'Brien · Eleonore d'Aquitaine · Juan de la Cruz · Ludwig Mies van der Rohe
    Wernher von Braun · Владимир Путин · Muammar Gaddafi · Mohammed bin Salman · بشار الأسد · 蔡英文 · 安倍晋三 · 김정은
    Li Na · Madonna · Beyoncé Knowles-Carter · John Doe · Jürgen Müller · Gerhard Schröder · Peter Weiß · İbrahim Işık
    Recep Tayyip Erdoğan · Lech Wałęsa · Björk Guðmundsdóttir · Nguyễn Xuân Phúc · Joanne Rowling · John Ronald Reuel Tolkien
    Malcolm X · Prince · Pope Francis · John Paul II · Louis XIV · Ronald McDonald · Eva St. John · Ke$ha · P!nk · Αλέξης Τσίπρας
    בנימין נתניהו · नरेंद्र मोदी · ทักษิณ · Volodymyr Zelenskyy · Пётр Чайковский · 田中太郎 · Jean-Pierre Raffarin · Mary Ann Evans
    Liliʻuokalani · Franklin D. Roosevelt
  `,
  Organization: `
    Bannon & Co. · Exxon Mobil Corporation · Exxon Yemen Inc. · Exxon Ventures Inc. · Goldman Sachs · Bank of New York Mellon
    Mar-a-Lago Club · The New York Times · Department of Justice · Department of State · Federal Communications Commission
    Republican National Committee · Trump CPS LLC · Trump Ice, Inc. · U2 · AT&T · Procter & Gamble · 3M · Apple Inc. · ПАО «Газпром»
    The Who · World Health Organization · !!! · 🎤🎤 · Bank of Many Words and Branches of the Islands of the Sea and of Port Louis West Branch
  `,
  Topic: 'C · C++ · C#',
};
const EVERYBODY = (Object.entries(NAMES) as [keyof typeof NAMES, string][]).flatMap(([kind, names]) =>
  names
    .split(/·|\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => entity(name, name, { kind })),
);
const STANDINGS = new Map(EVERYBODY.map(({ id }, i) => [id, { degree: EVERYBODY.length - i, isEnd: true }]));

const search = (text: string) => searchAmong(text, EVERYBODY, STANDINGS);
/** Rows of "text, text: name", by the text. */
const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', texts = ''] = row.split(' ← ').map((part) => part.trim());
      return texts.split(' · ').map((text): [string, string] => [text, name]);
    });

describe('is first, and not weak', () => {
  it.each(
    rows(`
      Donald J. Trump          ← Trump · Donald Trump · President Trump · TRUMP, DONALD
      Donald Trump Jr.         ← Donald Trump Junior · Trump Jr · Donald Trump, Jr. · Don Trump Jr.
      Stephen K. Bannon        ← Steve Bannon · Stephen Bannon · Bannon
      Robert Mercer            ← Bob Mercer · Mercer
      Rebekah Mercer           ← Rebekah Mercer · Rebecca Mercer
      Michael D. Cohen         ← Mike Cohen · Cohen
      Michael Flynn            ← Gen. Flynn · Lt. Gen. Flynn · Lieutenant General Michael Flynn · Flynn
      Exxon Mobil Corporation  ← Exxon · ExxonMobil
      Goldman Sachs            ← The Goldman Sachs Group, Inc. · Goldman Sachs & Co.
      The New York Times       ← NYT
      Republican National Committee ← RNC
      Federal Communications Commission ← FCC
      Department of Justice    ← DOJ · Justice Department
      Elizabeth I              ← Elizabeth I
      Elizabeth II             ← Elizabeth II
      Elizabeth Warren         ← Liz Warren · Betty Warren · Warren
      Robert Smith             ← Bob Smith · Bobby Smith · Rob Smith
      Edward Kennedy           ← Ted Kennedy
      John F. Kennedy          ← Jack Kennedy · JFK
      Martin Luther King Sr.   ← MLK · Martin Luther King Senior
      William Henry Gates III  ← William H. Gates III · Gates III
      C                        ← C
      C++                      ← C++
      C#                       ← C#
      !!!                      ← !!!
      🎤🎤                      ← 🎤🎤
      Bank of Many Words and Branches of the Islands of the Sea and of Port Louis West Branch ← Port Louis West Branch
      Conan O'Brien            ← O'Brien · O’Brien · OBrien · O Brien · O\`Brien · O´Brien · O′Brien · Oʻbrien · obrien, conan · O'Brien, C
      Eleonore d'Aquitaine     ← Eleonore d’Aquitaine · dAquitaine · d Aquitaine · Aquitaine
      Juan de la Cruz          ← de la Cruz · Cruz, Juan de la · Cruz
      Ludwig Mies van der Rohe ← Mies van der Rohe · van der Rohe · Rohe
      Wernher von Braun        ← von Braun · Braun
      Владимир Путин           ← Путин · Владимир Путин · В. Путин · Путін · Putin · Vladimir Putin
      Muammar Gaddafi          ← Gaddafi · Qaddafi
      Mohammed bin Salman      ← Muhammad bin Salman · Mohamed bin Salman · MbS
      بشار الأسد                ← الاسد · الأسد · بشار الاسد · Assad · Bashar Assad
      蔡英文                    ← 蔡英文 · 蔡
      安倍晋三                  ← 安倍 · 安倍晋三
      김정은                    ← 김정은 · 김 정은
      Li Na                    ← Li Na · Na Li
      Beyoncé Knowles-Carter   ← Beyonce · Knowles Carter · Beyonce Knowles
      John Doe                 ← DOE, JOHN
      Jürgen Müller            ← Jurgen Muller · Juergen Mueller · Müller · Mueller
      Gerhard Schröder         ← Schroeder · Schröder · Schroder
      Peter Weiß               ← Weiss · Weiß · WEISS
      İbrahim Işık             ← ibrahim isik · IBRAHIM ISIK · İBRAHİM IŞIK · ibrahim ışık
      Recep Tayyip Erdoğan     ← Erdogan · ERDOĞAN
      Lech Wałęsa              ← Walesa
      Björk Guðmundsdóttir     ← Bjork · Gudmundsdottir
      Nguyễn Xuân Phúc         ← Nguyen Xuan Phuc · Phuc
      Joanne Rowling           ← Joanne Rowling · J. Rowling
      John Ronald Reuel Tolkien ← J.R.R.Tolkien
      Malcolm X                ← Malcolm · Malcolm X
      U2                       ← U2
      AT&T                     ← ATT · AT and T · AT&T
      Procter & Gamble         ← Procter and Gamble · P&G
      3M                       ← 3M
      Apple Inc.               ← Apple
      ПАО «Газпром»            ← Газпром · Gazprom
      Prince                   ← Prince
      Pope Francis             ← Pope Francis
      John Paul II             ← Pope John Paul II
      Louis XIV                ← Louis XIV · King Louis XIV
      Ronald McDonald          ← McDonald · MacDonald · Mc Donald
      Eva St. John             ← St John
      Αλέξης Τσίπρας           ← Τσίπρας · ΤΣΊΠΡΑΣ · τσιπρας · Tsipras
      בנימין נתניהו             ← נתניהו · Netanyahu
      नरेंद्र मोदी                ← मोदी · नरेंद्र मोदी
      ทักษิณ                    ← ทักษิณ
      Volodymyr Zelenskyy      ← Zelensky · Zelenskiy · Selenskyj
      Пётр Чайковский          ← Чайковский · Chaikovsky
      Jean-Pierre Raffarin     ← Jean Pierre · JeanPierre Raffarin
      The Who                  ← The Who · WHO
      P!nk                     ← P!nk
      Ke$ha                    ← Ke$ha
      Liliʻuokalani            ← Liliuokalani · Liliʻuokalani
      Franklin D. Roosevelt    ← FDR
    `),
  )('%s: %s', (text, name) => {
    expect(search(text)[0]).toMatchObject({ entity: { name }, weak: false });
  });
});

describe('is offered, marked as weak', () => {
  it.each(
    rows(`
      Martin Luther King Sr. ← Martin Luther King Jr. · Martin Luther King III
      William Henry Gates III ← Bill Gates
      John Ronald Reuel Tolkien ← JRR Tolkien
      Eva St. John           ← Saint John
      P!nk                   ← Pink
      Bank of New York Mellon ← BNY Mellon
      Jared Kushner          ← Jared Kushner CEO
    `),
  )('%s: %s', (text, name) => {
    expect(search(text)[0]).toMatchObject({ entity: { name }, weak: true });
  });
});

it.each([
  ...[
    'Stephen King',
    'Billie Jean King',
    'Larry King',
    'Don King',
    'General Mills',
    'Henry VIII',
    'Elizabeth III',
  ],
  ...[
    'Department of Labor',
    'Anna Kushner',
    "'; DROP",
    '*',
    '%',
    '\\',
    'constructor',
    '__proto__',
    'toString',
    'null',
  ],
])('finds no one who is sure: %s', (text) => {
  expect(search(text).filter(({ weak }) => !weak)).toEqual([]);
});
