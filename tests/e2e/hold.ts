import type { Page } from 'playwright-core';

/**
 * Holds what a page asks by this operation, as a server does that takes its time.
 * @returns lets it go, and what is asked from then on.
 */
export async function hold(page: Page, operation: string): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON().operationName === operation) await free;
    await route.continue();
  });
  return letGo;
}
