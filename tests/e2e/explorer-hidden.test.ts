import { expect, it } from 'vitest';
import { serveExplorer } from './serve-explorer.js';
import { describeInBrowser, visit } from './visit.js';

describeInBrowser('what the filters of a page hide', (browser) => {
  it.each(['2018~', '2017/2018', '2018'])(
    'is never said to be hidden for its date where it may be %s',
    async (date) => {
      const { url } = await serveExplorer();
      const { page, faults } = await visit(
        browser(),
        `${url}/?entity=jack-johnson&trueOn=${encodeURIComponent(date)}&minOrigins=3`,
      );
      await page.getByText(/\d+ relationships hidden by filters/).click();
      const pardon = page.getByRole('listitem').filter({ hasText: /^Donald Trump pardoned Jack Johnson/ });
      const text = await pardon.first().innerText();
      expect(text).toContain('1 origin');
      expect(text).not.toContain('dated');
      expect(faults).toEqual([]);
    },
  );

  it('is counted with what is shown as all that is said of an entity', async () => {
    const { url } = await serveExplorer();
    const { page } = await visit(browser(), `${url}/?entity=kim-kardashian&polarity=AFFIRMED&minOrigins=2`);
    const hidden = await page.getByText(/\d+ relationships hidden by filters/).innerText();
    const shown = await page.getByRole('heading', { name: /^Relationships \d+/ }).innerText();
    const count = (text: string) => Number(/\d+/.exec(text)?.[0]);
    expect(count(shown) + count(hidden)).toBe(34);
  });

  it('leaves out on a map what is said of entities that a reader took off it', async () => {
    const { url } = await serveExplorer();
    const counted = async (more: string) => {
      const { page } = await visit(browser(), `${url}/?map=kim-kardashian&minOrigins=3${more}`);
      return Number(/\d+/.exec(await page.getByText(/\d+ relationships hidden by filters/).innerText())?.[0]);
    };
    expect(await counted('&hidden=alice-marie-johnson')).toBeLessThan(await counted(''));
  });
});
