import type { EntityKind } from '../../domain/entity-kind.js';

/** Words that only the names of organizations have. */
const ORGANIZATION =
  /(?<!\p{L})(?:inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|co|company|companies|gmbh|ag|sa|s\.a|nv|n\.v|bv|b\.v|oy|ab|spa|s\.p\.a|srl|bank|university|college|institute|foundation|association|society|committee|commission|council|ministry|department|agency|authority|administration|bureau|court|police|union|federation|league|club|party|group|holdings?|partners|partnership|capital|ventures|industries|enterprises|properties|realty|hotels?|airlines|shipping|trust|fund|board|office of|times|post|news|journal|herald|tribune|gazette|guardian|telegraph|observer|chronicle|magazine|press|broadcasting)(?!\p{L})\.?/iu;

/** Words of documents, where they are who speaks: "per the FEC filing". */
const DOCUMENT =
  /(?<!\p{L})(?:filings?|reports?|records?|disclosures?|registers?|registry|documents?|website|statement|affidavit|lawsuit|complaint|book|bio|biography|linkedin)(?!\p{L})/iu;

/** News agencies and others that are known by capitals: "per AP". */
const CAPITALS = /^(?:the\s+)?[A-Z]{2,6}$/;

/** What a name surely is. Null where only a person can tell. */
export function kindByName(name: string): EntityKind | null {
  return ORGANIZATION.test(name) ? 'Organization' : null;
}

/** The same of a name that speaks ("per the Port Merrow Times"). */
export function speakerKind(name: string): EntityKind | null {
  if (DOCUMENT.test(name)) return 'Work';
  return CAPITALS.test(name) || /^(?:the\s+)?(?:reuters|bloomberg)$/i.test(name)
    ? 'Organization'
    : kindByName(name);
}
