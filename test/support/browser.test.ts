import { expect, it } from 'vitest';
import { openBrowser, packagedChromium } from './browser.ts';

const LONG = 120_000;

async function rendered(path?: string): Promise<{ heading: string | null; picture: Buffer }> {
  const browser = await openBrowser(path);
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 200 } });
    await page.goto(
      'data:text/html,<h1>One focus</h1><script>document.querySelector("h1").append("!")</script>',
    );
    return { heading: await page.textContent('h1'), picture: await page.screenshot() };
  } finally {
    await browser.close();
  }
}

const isPicture = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG' && bytes.length > 500;

it(
  'the browser of this machine renders a page, runs its script and takes a picture',
  { timeout: LONG },
  async () => {
    const { heading, picture } = await rendered();
    expect(heading).toBe('One focus!');
    expect(isPicture(picture)).toBe(true);
  },
);

it('the browser from npm does the same where none is installed', { timeout: LONG }, async () => {
  const { heading, picture } = await rendered(await packagedChromium());
  expect(heading).toBe('One focus!');
  expect(isPicture(picture)).toBe(true);
});
