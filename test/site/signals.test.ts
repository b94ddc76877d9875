import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/site-files.ts';

const pages = new Map(pagesOf(inject('site')).map(({ path, html }) => [path, html]));
/** What a page says between its header and its footer. */
const main = (path: string): string => /<main[^]*<\/main>/.exec(pages.get(path) ?? '')?.[0] ?? '';

describe('the pages of what reaches a team', () => {
  it('say of three answers only that there were three, and lead nobody from what was named to who was asked', () => {
    const few = main('pulses/three-members-in-august/');
    expect(few).toContain('Too few to show what they named (3)');
    expect(few).not.toContain('/concerns/cost/');
    for (const [path] of pages)
      if (/^(?:concerns|focuses|priorities)\/./.test(path))
        expect(main(path), path).not.toContain('/pulses/');
  });

  it('sum nothing up of leaders where only some of them are shown, and say who may read the rest', () => {
    for (const path of ['signals/', 'pulses/', 'pulses/ceo-in-november/'])
      expect(main(path), path).toContain('is for the leadership team alone, unless they made it public');
    expect(main('signals/')).not.toContain('<h3>Leaders</h3>');
    expect(main('signals/')).toContain('<h3>Team leads</h3>');
  });

  it('name on the page of a team each directive that reaches it, with who asks, and no other', () => {
    const sales = main('teams/sales/');
    for (const id of ['ask-of-any-request', 'renewals-come-first', 'begin-with-what-pays'])
      expect(sales).toContain(`/directives/${id}/`);
    expect(sales).not.toContain('/directives/nothing-new-on-the-queue/');
    expect(main('start/sales/')).toContain('/teams/sales/#lands');
  });
});
