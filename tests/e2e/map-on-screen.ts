import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';

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
