import type { Shown } from '../view/shown.js';
import { DocumentPage } from './document-page.js';
import { localDay } from './local-day.js';

/** The document as a file of HTML that needs no other. @param today as `2018-05-30`. */
export async function documentHtml(
  shown: Shown,
  citation: string,
  today = localDay(new Date()),
): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<!doctype html>\n${renderToStaticMarkup(<DocumentPage shown={shown} citation={citation} today={today} />)}\n`;
}
