import { describe, expect, it } from 'vitest';
import { reader } from '../support/reader.ts';

const site = reader();
const shown = () =>
  site.page
    .locator('#areas > tbody > tr:not([hidden]) > th > a')
    .evaluateAll((links) => links.map(({ textContent }) => textContent));

describe('the whole ledger', () => {
  it('is narrowed down to how it stands with owners, to a department and to words, and a link shows that again', async () => {
    const { page } = site;
    await page.goto(`${site.served.url}ownership/ledger/`);
    expect(await shown()).toHaveLength(79);
    await page.locator('#ledger [name=status]').selectOption('unexplained');
    expect(await shown()).toEqual(['Demonstration accounts', 'Test shipments', 'Pallets and part loads']);
    await page.locator('#ledger [name=department]').selectOption('engineering');
    expect(await shown()).toEqual(['Test shipments']);
    await page.locator('#ledger [name=words]').fill('nobody is called so');
    expect(await shown()).toEqual([]);
    expect(await page.locator('#ledger .choose [role=status]').textContent()).toContain(
      'Nothing here fits that',
    );
    await page.locator('#ledger [name=words]').fill('shipments');
    await page.reload();
    expect(await shown()).toEqual(['Test shipments']);
    await page.locator('#ledger [type=reset]').click();
    expect(await shown()).toHaveLength(79);
  });

  it('of a department is searched and put in order by itself', async () => {
    const { page } = site;
    await page.goto(`${site.served.url}ownership/customers/`);
    const all = await shown();
    await page.locator('.choose [name=sort]').selectOption('-area');
    expect(await shown()).toEqual([...all].reverse());
    await page.locator('.choose [name=status]').selectOption('shared');
    expect(await shown()).toEqual(['Pricing data']);
  });
});

describe('what is around a team', () => {
  it('is drawn in a file of its own with its lines, and nothing of the site that a drawing program does not know', async () => {
    const { page } = site;
    const response = await page.request.get(`${site.served.url}teams/platform/around.svg`);
    const svg = await response.text();
    expect(svg).not.toMatch(/var\(|light-dark|calc\(/);
    expect(svg).toMatch(/\.of-around \.tie-accountable\{stroke:#[0-9a-f]{6};stroke-width:2\.5\}/);
    const names = await page.evaluate(
      (xml) =>
        [...new DOMParser().parseFromString(xml, 'image/svg+xml').querySelectorAll('text')].map(
          ({ textContent }) => textContent,
        ),
      svg,
    );
    expect(names).toContain('A  Hosting');
  });
});
