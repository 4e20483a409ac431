import type { EntityKind } from '../../src/domain/entity-kind.js';

/*
 * Names of two parts, each from a short list, so that people can read them, search for them, and meet two people of one
 * name. The family names and the places are made up.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

const GIVEN_NAMES = words(`
  Ada Agnes Aiko Amara Amina Anselm Anton Aoife Bao Beatriz Bruno Callum Carmen Chidi Clara Dara David Dmitri Edith Elif
  Emeka Esther Fatima Felix Frida Gareth Gita Grace Hana Hugo Ibrahim Ilse Imani Ingrid Ines Ivan Jakub Jin José Julia
  Kamal Karin Keiko Kwame Laila Lars Lena Leo Lucía Malik Marek Maren Mei Milan Nadia Nils Noor Olga Omar Oskar Paolo
  Petra Priya Quentin Rafael Rosa Ruth Samir Sanna Sofia Tariq Teresa Thea Tomas Uma Viktor Wanda Yara Zoë Zofia
`);

const FAMILY_NAMES = words(`
  Aldermoor Ambrecht Arkwell Ashgrave Balorin Barrowick Bellwyn Birkenau Blackhythe Bramholt Brightmere Calloway-Venn
  Carrowell Chalkley-Orne Coldrath Corvane Cranleith Dalmora Darnwick Delacombe Dovrani Drakeholm Dunmarrow Eastlake-Ruhn
  Eberwyn Eldersby Emberly-Voss Fairholt Falkenmark Fennimoor Fernsby-Ault Foxcombe Galdorin Garrowby Glenmorrow Greymarsh
  Halvorsted Harrowgate-Lin Hawkmere Hazelwyn Hollinrake-Oda Ironmoor Ivanescu-Thorn Jasperwell Kaltenmoor Kestrelby
  Kingsmarrow Kirkadale Lakemont-Ayo Langmarsh Larkhollow Lindqvale Lochmara Marlowick Mayhollow Mereworth-Sato Moorcastle
  Nettlefold-Rao Nightingdale Norrowby Oakenshaw-Diaz Oldmarrow Orlovane Osterholt Pellingmoor Penhallow-Wu Quillmarsh
  Quorndale Ravenmoor Redhollow Rothmere Rushwick Saltmarsh-Obi Sandovane Seabrookby Silverthwaite Stagholt Stonemarrow
  Swanmoor Tarnholt Thistlemark Thornaby-Khan Tolvanen-Marsh Umberwick Valemont-Roy Vandermoor Veldtholm Wainmarsh
  Waverholt Westerlind Whitmarrow Wildermoor Winterhale-Cho Wolfenby Wychholt Yarrowby Yewmarsh Zandermoor Zellwick
`);

const HOUSES = words(`
  Alder Amber Anchor Aurora Beacon Birch Bluewater Bridge Cedar Cobalt Compass Copper Coral Crescent Delta Ember Falcon
  Fjord Garnet Granite Harbour Heron Horizon Iron Juniper Keystone Lantern Larch Linden Marble Meridian Northgate Oak
  Onyx Orchard Pioneer Quarry Raven River Saffron Sierra Silver Slate Solstice Southgate Summit Tidewater Union Vale Willow
`);

const FORMS = phrases(`
  Airways, Association, Bank, Broadcasting, Brothers, Capital, Chambers, Chemicals, College, Construction, Court, Energy,
  Foods, Foundation, Freight, Gazette, Holdings, Hospital, Institute, Insurance, Law Group, League, Logistics, Media,
  Ministry of Works, Mining, Museum, News Agency, Partners, Party, Pharma, Post, Press, Properties, Rail, Shipping, Steel,
  Trade Union, Trust, University
`);

const OCCASIONS = phrases(`
  Arbitration, Auction, Award Dinner, Conference, Election, Festival, Forum, Gala, General Meeting, Hearing, Inquest,
  Inquiry, March, Merger Talks, Peace Talks, Petition, Press Briefing, Reception, Strike, Summit, Trial, Vigil
`);

const PLACE_BEGINNINGS = words(
  'Ashen Bracken Clover Dun Elder Fenn Glen Hart Ivy Kings Lamb Marsh North Otter Pine Rook Stan Thorn Wester Yarrow',
);
const PLACE_ENDINGS = words(
  'borough bridge bury dale field ford ham haven holm mouth port stead ton wick worth',
);

const PEOPLE_OF = phrases(`
  Bakers of, Bus drivers of, Dockers of, Farmers of, Fishers of, Former mayors of, Nurses of, Parents of, Ratepayers of,
  Residents of, Shopkeepers of, Students of, Teachers of, Tenants of, Volunteers of
`);

const FORMS_OF_WORK = phrases(`
  A history of, A letter on, A speech on, An audit of, An interview on, An investigation into, An open letter on,
  Leaked papers on, Notes on, The film about, The inquiry into, The report on, What we know of
`);

const VIEWS = phrases(`
  Access to, Financing of, Inspection of, Insurance of, Privatization of, Public trust in, Reform of, Safety of, Supply of,
  Taxation of, The future of, The law of
`);

const SUBJECTS = phrases(`
  asylum, bail, bus fares, cargo shipping, child care, coastal defence, dairy prices, drinking water, electoral rolls,
  fishing quotas, flood barriers, football clubs, forestry, gas storage, harbour dues, hospital wards, housing, land titles,
  legal aid, lotteries, mining rights, museums, night trains, nursing homes, parole, pensions, prisons, public broadcasting,
  rare earths, river pollution, school meals, seeds, solar farms, steel, telephone records, timber, tolls, vaccines,
  whistle-blowers, wine labels
`);

interface TwoParts {
  readonly first: readonly string[];
  readonly between: string;
  readonly second: readonly string[];
}

const PLACES: TwoParts = { first: PLACE_BEGINNINGS, between: '', second: PLACE_ENDINGS };

const NAMES: Readonly<Record<EntityKind, TwoParts>> = {
  Person: { first: GIVEN_NAMES, between: ' ', second: FAMILY_NAMES },
  Group: { first: PEOPLE_OF, between: ' ', second: allOf(PLACES) },
  Organization: { first: HOUSES, between: ' ', second: FORMS },
  Place: PLACES,
  Event: { first: HOUSES, between: ' ', second: OCCASIONS },
  Work: { first: FORMS_OF_WORK, between: ' ', second: SUBJECTS },
  Topic: { first: VIEWS, between: ' ', second: SUBJECTS },
};

function allOf({ first, between, second }: TwoParts): string[] {
  return first.flatMap((beginning) => second.map((ending) => beginning + between + ending));
}

/** How many names there are for a kind: fewer than 65,536. */
export function nameCount(kind: EntityKind): number {
  const { first, second } = NAMES[kind];
  return first.length * second.length;
}

/** @param number from 0 to `nameCount(kind)` - 1. */
export function nameNumbered(kind: EntityKind, number: number): string {
  const { first, between, second } = NAMES[kind];
  return first[Math.floor(number / second.length)] + between + second[number % second.length];
}
