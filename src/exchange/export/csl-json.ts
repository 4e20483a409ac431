import type { TimeSpan } from '../../domain/time-span.js';
import { dateParts } from '../../text/date-parts.js';
import type { ExportFormat, Piece } from './export-format.js';
import { kindOfWork, type PublishedWork, WORK_LOSSES, worksOf } from './works.js';

/** The works as CSL-JSON 1.0, which Zotero, Pandoc and citation processors read. */
export const cslJson: ExportFormat = {
  name: 'csl',
  title: 'CSL-JSON',
  ending: '.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  files: [],
  losses: WORK_LOSSES,
  hasManifest: false,
  async *write(source): AsyncGenerator<Piece> {
    let separator = '[\n';
    for await (const work of worksOf(source)) {
      yield ['', `${separator}${JSON.stringify(itemOf(work))}`];
      separator = ',\n';
    }
    yield ['', separator === '[\n' ? '[]\n' : '\n]\n'];
  },
};

function itemOf({ work, publisher }: PublishedWork): object {
  const { id, name, url, publishedOn, workKind, description } = work;
  const { csl: type } = kindOfWork(work);
  const isContained = type.startsWith('article-') || type === 'post-weblog' || type === 'webpage';
  return {
    id,
    type,
    title: name,
    ...(publisher !== null && { [isContained ? 'container-title' : 'publisher']: publisher }),
    ...(publishedOn?.edtf && { issued: issuedOn(publishedOn) }),
    ...(url !== null && { URL: url }),
    ...(workKind !== null && { genre: workKind }),
    ...(description !== null && { abstract: description }),
  };
}

/** A date that CSL has no parts for is written as its EDTF. */
function issuedOn(time: TimeSpan): object {
  const parts = dateParts(time);
  return parts === null ? { literal: time.edtf } : { 'date-parts': [parts] };
}
