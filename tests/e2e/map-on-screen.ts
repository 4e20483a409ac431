import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';

/** The entity and relationship counts that the page says it shows. */
export async function sizeOf(page: Page): Promise<readonly [entities: number, relationships: number]> {
  const text = await page.locator('.map-head p').first().innerText();
  const [entities = 0, relationships = 0] = (text.match(/[\d,]+/g) ?? []).map((number) =>
    Number(number.replace(',', '')),
  );
  return [entities, relationships];
}

/** Exports a file of the view. */
export async function exportFile(
  page: Page,
  label: string,
): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The rows of a CSV file, each by its columns' names. */
export const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
    .data;

/** Composes a picture of the map and saves it; the dialog is closed again. */
export async function savePicture(page: Page, button: 'Save as PNG' | 'Save as SVG') {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Picture …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: button }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The names and verbs of a picture that cover others, as this browser draws it. */
export const coveredLabels = (page: Page, svg: string): Promise<string[]> =>
  page.evaluate(
    `((svg) => {
      const drawn = document.body.appendChild(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
      // The page draws its icons, which are pictures too, in the size of its text.
      for (const side of ['width', 'height']) drawn.style[side] = drawn.getAttribute(side) + 'px';
      const boxes = [...drawn.querySelectorAll('.label')].map((label) => {
        const lines = [...label.querySelectorAll('text')].map((line) => line.getBoundingClientRect());
        return {
          text: label.textContent,
          left: Math.min(...lines.map((line) => line.left)),
          right: Math.max(...lines.map((line) => line.right)),
          top: Math.min(...lines.map((line) => line.top)),
          bottom: Math.max(...lines.map((line) => line.bottom)),
        };
      });
      drawn.remove();
      return boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) =>
          a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom
            ? [a.text + ' | ' + b.text]
            : [],
        ),
      );
    })(${JSON.stringify(svg)})`,
  );

/** Where on the screen some entity is: what is pressed there opens its card. */
export async function findEntity(
  page: Page,
  map: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  card: Locator,
): Promise<readonly [x: number, y: number]> {
  for (let y = 20; y < map.height; y += 14)
    for (let x = map.width / 2 - 420; x < map.width - 80; x += 14) {
      await page.mouse.click(map.x + x, map.y + y);
      if ((await card.count()) > 0) return [map.x + x, map.y + y];
    }
  throw new Error('Expected an entity on the map.');
}
