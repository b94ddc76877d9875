import type { Browser } from 'playwright-core';

/** What is wrong with the words of the figures of a page, as a browser draws them. */
export async function faultsOf(
  browser: Browser,
  address: string,
  width: number,
  font: string,
  selector = '.figure',
): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
  await page.goto(address);
  await page.addStyleTag({ content: `html { font-size: ${font} }` });
  const faults = await page.evaluate((selector) => {
    const found: string[] = [];
    const figures = [...document.querySelectorAll(selector)];
    if (figures.length === 0) found.push('there is no figure');
    for (const figure of figures) {
      const frame = (figure.closest('td') ?? figure).getBoundingClientRect();
      const shown = [...figure.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
      if (figure.matches('.figure') && shown.length === 0) found.push('no words are shown');
      const boxes = shown.map((text) => {
        const box = text.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(text).fontSize);
        const { a = 1, b = 0 } = text.getScreenCTM() ?? {};
        return { words: text.textContent.trim(), size, box, slope: b / a };
      });
      for (const [index, { words, size, box, slope }] of boxes.entries()) {
        if (size < 12) found.push(`${words}: ${size} px`);
        const isHead = figure.closest('th') !== null;
        if (!isHead && (box.left < frame.left - 1 || box.right > frame.right + 1))
          found.push(`${words} leaves the figure`);
        for (const other of boxes.slice(index + 1)) {
          if (slope !== 0 && other.slope === slope) {
            // Of lines that rise side by side only how far they are apart tells.
            const apart = Math.abs(other.box.left - box.left - (other.box.bottom - box.bottom) / slope);
            if (apart * Math.sin(Math.atan(Math.abs(slope))) < size * 0.9)
              found.push(`${words} is too near ${other.words}`);
            continue;
          }
          const across = box.left < other.box.right - 0.5 && other.box.left < box.right - 0.5;
          // A font keeps room above and below its letters that others may use.
          const down = box.top + 2 < other.box.bottom - 2 && other.box.top + 2 < box.bottom - 2;
          if (across && down) found.push(`${words} covers ${other.words}`);
        }
      }
    }
    return found;
  }, selector);
  await page.close();
  return faults.map((fault) => `${new URL(address).pathname} at ${width} px: ${fault}`);
}
