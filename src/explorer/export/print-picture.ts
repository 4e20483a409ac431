import type { Picture } from './picture.js';

/**
 * Prints a picture alone, on one page: the browser also saves that as PDF, in which lines stay lines and text stays text. A page of
 * its own for it would need a hole in the Content-Security-Policy.
 */
export function printPicture({ svg, width, height }: Pick<Picture, 'svg' | 'width' | 'height'>): void {
  const paper = document.createElement('div');
  paper.className = 'picture-paper';
  paper.append(
    document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true),
  );
  const sheet = new CSSStyleSheet();
  const isWide = width > height;
  sheet.replaceSync(
    `@page { size: A4 ${isWide ? 'landscape' : 'portrait'}; margin: 1cm }
    .picture-paper svg { max-height: ${isWide ? 188 : 275}mm }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(paper);
  document.documentElement.dataset.printing = 'picture';
  addEventListener(
    'afterprint',
    () => {
      paper.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      delete document.documentElement.dataset.printing;
    },
    { once: true },
  );
  print();
}
