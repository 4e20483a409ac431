import type { RelationshipType } from './vocabulary.js';

/** What a type is for, where its phrases do not say it all. */
export const TYPE_NOTES: Readonly<Partial<Record<RelationshipType, string>>> = {
  ORDERED: 'Ordered something, or gave leave for it.',
  IN_CONTACT_WITH: 'Were in touch, where no single meeting or talk is told.',
  CLOSE_TO: 'Friends, confidants, companions.',
  ACCUSED: 'An allegation: a statement of its speaker, ACTUAL, never POSSIBLE.',
  INVESTIGATED: 'Looks into a person, a body or a matter, for as long as it does.',
  CHARGED: 'Brings charges against; TOPIC says with what.',
  SANCTIONED: 'Has it under sanctions, from when they are imposed until they are lifted.',
  APPOINTED: 'Puts into an office, or nominates for it where PLANNED; ROLE or `detail` says which.',
  DISMISSED: 'Removes from an office or a job.',
  SUCCEEDED: 'Follows in an office, or as the legal successor of a body.',
  LED: 'Leads or chairs a body or an event.',
  AFFILIATED_WITH: 'Belongs together in some way that the source leaves open; a weak tie.',
  STUDIED_AT: 'A student, a graduate or a fellow of it; a weak tie.',
  AWARDED: 'Gives a prize, an honor, a grant or a contract; TOPIC or `detail` says which.',
  ALSO_KNOWN_AS:
    'The source says that both are the same; they stay two entities until the dataset merges them.',
  FORMERLY_NAMED: 'One thing under two names, one after the other.',
  OFFICER_OF: 'An officer of a company; for a public office, HELD_OFFICE_IN.',
  COLLATERALIZED: 'Is, or gives, the security for a debt that the object holds.',
  LENT_TO: 'Lends to it, for as long as the loan runs.',
  TRANSFERRED_TO: 'Moves money or an asset; BY_WAY_OF says through what. PAID, where it is for something.',
  SOLD_TO: 'Sells to a buyer; TOPIC says what.',
  CLIENT_OF: 'Buys the services of a lawyer, an agent, a bank or a firm.',
  OTHER: 'What fits nowhere else; `detail` says what it is.',
};
