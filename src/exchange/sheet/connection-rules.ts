/*
 * How people write connections, for a first mapping. Each pattern takes all of the words. Which end a sheet means
 * by "owner" is for a person to look at: a direction is given only where the kinds of the ends, or names in the words, tell it. "a to b" is
 * said only of a person and an organization in that order, never of two alike.
 */

const OFFICER =
  '(the |its |acting |interim |deputy |senior )?(chief [a-z]+( officer)?|C[A-Z]O|(executive |senior |deputy )?(vice[- ]president|president)|[SE]?VP|(vice[- ]|co-?|deputy )?chair(man|woman|person)?( of the board)?|managing director|general manager|manager|general counsel|treasurer|(corporate |company )?secretary|executive director|executive|officer|principal|head|managing partner)( of| at)?';
const OFFICE =
  '(deputy |acting |u\\\\.?s\\\\.? )?(minister|prime minister|senator|governor|mayor|representative|congress(man|woman)|councillor|councilman|judge|commissioner|attorney general|secretary of [a-z ]+|member of (parliament|congress|the council))( of| in| for)?';
const PERSON_ORG = 'between: [Person, Organization]';
const PEOPLE = 'between: [Person, Person]';
const BODIES = 'between: [Organization, Organization]';

/** In the order in which they are tried, as lines of a mapping. */
export const CONNECTION_RULES: readonly string[] = [
  `{ words: "${OFFICER}", ${PERSON_ORG}, type: OFFICER_OF, direction: by kind }`,
  `{ words: "(independent |non-executive |outside |board )?director( of)?|board member( of)?|member of (the )?board( of directors)?( of)?|on (the )?board( of)?|board of directors", ${PERSON_ORG}, type: DIRECTOR_OF, direction: by kind }`,
  `{ words: "trustee( of)?", ${PERSON_ORG}, type: TRUSTEE_OF, direction: by kind }`,
  `{ words: "(co-?)?founder( of)?|(co-?)?founded( by)?", ${PERSON_ORG}, type: FOUNDED, direction: by kind }`,
  `{ words: "${OFFICE}", between: [Person, [Organization, Place]], type: HELD_OFFICE_IN, direction: by words }`,
  `{ words: "(staff |board )?member( of)?|fellow( of| at)?", ${PERSON_ORG}, type: MEMBER_OF, direction: by kind }`,
  `{ words: "employee( of| at)?|employed at|staff(er)?( of| at)?|employment", ${PERSON_ORG}, type: WORKED_FOR, direction: by kind }`,
  `{ words: "works?( for| at)|employed by", ${PERSON_ORG}, type: WORKED_FOR, direction: a to b }`,
  `{ words: "worked( for| at)", ${PERSON_ORG}, type: WORKED_FOR, direction: a to b, over: true }`,
  `{ words: "(attorney|lawyer|counsel|partner|associate) at", ${PERSON_ORG}, type: WORKED_FOR, direction: by kind }`,
  `{ words: "student( of| at)?|stud(y|ies) at", ${PERSON_ORG}, type: STUDIED_AT, direction: by kind }`,
  `{ words: "studied( at)?|alum(nus|na|ni)?( of)?|graduated?( of| from)?", ${PERSON_ORG}, type: STUDIED_AT, direction: by kind, over: true }`,
  `{ words: "(co-?|part |sole |majority |minority )?owner( of)?|(co-?|part )?own(s|ership)|(co-?|part )?owned by|shareholder( of| in)?|stockholder( of| in)?|(holds )?(a )?(stake|shares)( in)?", ${PERSON_ORG}, type: OWNED, direction: by kind }`,
  `{ words: "investor( in)?|invest(s|ed)( in)?", ${PERSON_ORG}, type: INVESTED_IN, direction: a to b }`,
  `{ words: "married( to)?|spouses?( of)?|husbands?( of)?|wife( of)?|husband and wife", type: MARRIED_TO }`,
  `{ words: "(half-|step)?(siblings?|brothers?|sisters?)( of)?|twins?( of)?", ${PEOPLE}, type: SIBLING_OF }`,
  `{ words: "cousins?( of)?|relatives?( of)?|related( to)?|family|(uncle|aunt|nephew|niece)( of)?|(brother|sister|father|mother|son|daughter)s?-in-law( of)?|grand(father|mother|parent|son|daughter|child)( of)?", ${PEOPLE}, type: RELATED_TO }`,
  `{ words: "parent/child|child/parent|parent and child|father/son|father and son|mother and daughter|father/daughter|mother/son", ${PEOPLE}, type: PARENT_OF, direction: unknown }`,
  `{ words: "(the )?(father|mother|parent)( of| to)?", ${PEOPLE}, type: PARENT_OF, direction: by words }`,
  `{ words: "(a |the )?(son|daughter|child)( of| to)?", ${PEOPLE}, type: PARENT_OF, direction: by words, said_of: object }`,
  `{ words: "(a )?(close |old |long-?time |family |personal )*friends?( of| with)?|friendship|(very )?close( to)?|(close )?confidant(e)?( of)?", ${PEOPLE}, type: CLOSE_TO }`,
  `{ words: "me(e)?t(s)?( with)?|meeting( with)?", type: MET }`,
  `{ words: "(in |had |regular |frequent )*contacts?( with)?", type: IN_CONTACT_WITH }`,
  `{ words: "(talked|spoke|conversation)( with| to)?", type: TALKED_WITH }`,
  `{ words: "business partners?( of| with)?|business associates?( of)?", type: PARTNER_OF }`,
  `{ words: "(executive |special |personal |research )?(assistant|aide|chief of staff|deputy|spokes(man|woman|person)|employee|staffer)( to| of| for)?|employed by|works for", ${PEOPLE}, type: WORKED_FOR, direction: by words }`,
  `{ words: "(employer|boss)( of)?", type: WORKED_FOR, direction: by words, said_of: object }`,
  `{ words: "(senior |special |campaign |policy |economic |political )?(advis[eo]r|consultant)( to| of| for)?|advises", type: ADVISED, direction: by words }`,
  `{ words: "(personal )?(attorney|lawyer|counsel)( for| to| of)?|represents", type: REPRESENTED, direction: by words }`,
  `{ words: "(wholly[- ]owned )?subsidiary( of)?", ${BODIES}, type: SUBSIDIARY_OF, direction: by words }`,
  `{ words: "(parent|holding)( company)?( of)?", ${BODIES}, type: SUBSIDIARY_OF, direction: by words, said_of: object }`,
  `{ words: "merged( with)?|merger( with)?", ${BODIES}, type: MERGED_WITH }`,
  `{ words: "owner( of)?|owns|ownership|shareholder( of)?|(a )?(stake|shares)( in)?", ${BODIES}, type: OWNED, direction: by words }`,
  `{ words: "investor( in)?|invest(s|ed|ment)( in)?", ${BODIES}, type: INVESTED_IN, direction: by words }`,
  `{ words: "lender( to)?|lent( to)?|loan(ed)?( to)?|creditor( of)?", type: LENT_TO, direction: by words }`,
  `{ words: "borrower( from)?|borrowed( from)?|debtor( of)?", type: LENT_TO, direction: by words, said_of: object }`,
  `{ words: "donor( to)?|donat(ed|es|ion)( to)?|contribut(ed|or|ion)( to)?", type: DONATED_TO, direction: by words }`,
  `{ words: "paid|pays|payment( to)?", type: PAID, direction: by words }`,
  `{ words: "transfer(red)?( to)?|wire transfer( to)?", type: TRANSFERRED_TO, direction: by words }`,
  `{ words: "suppli(er|ed|es)( to| of)?|vendor( to| of)?", type: SUPPLIED, direction: by words }`,
  `{ words: "(client|customer)( of)?", type: CLIENT_OF, direction: by words }`,
  `{ words: "sold( to)?|seller( to)?", type: SOLD_TO, direction: by words }`,
  `{ words: "licensor( to| of)?|licens(es|ed)( to)?", type: LICENSED_TO, direction: by words }`,
  `{ words: "(landlord|lessor)( of| to)?|leas(es|ed) to", type: LEASED_TO, direction: by words }`,
  `{ words: "(tenant|lessee)( of)?|leas(es|ed) from", type: LEASED_TO, direction: by words, said_of: object }`,
  `{ words: "appointed( by)?|hired( by)?|nominated( by)?", type: APPOINTED, direction: unknown }`,
  `{ words: "a/?k/?a|also known as|d/?b/?a|doing business as|trade name( of)?|same as", type: ALSO_KNOWN_AS }`,
  `{ words: "f/?k/?a|n/?k/?a|(formerly|now) known as|(former|new) name( of)?", type: FORMERLY_NAMED, direction: unknown }`,
  `{ words: "affiliat(e|ed|es|ion)( of| with)?|joint venture( with)?|alliance( with)?|in partnership with", type: AFFILIATED_WITH }`,
];
