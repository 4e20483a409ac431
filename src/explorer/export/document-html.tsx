import type { Shown } from '../view/shown.js';
import { DocumentPage } from './document-page.js';

/** The document as a file of HTML that needs no other. */
export async function documentHtml(shown: Shown, citation: string): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<!doctype html>\n${renderToStaticMarkup(<DocumentPage shown={shown} citation={citation} />)}\n`;
}
