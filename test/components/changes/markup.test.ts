import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../../src/analysis/diff/editions.ts';
import { compare } from '../../../src/analysis/diff/told.ts';
import { changesMarkup } from '../../../src/components/changes/markup.client.ts';
import { playbookFrom } from '../../support/playbook.ts';
import { ONCE, type Texts } from '../../support/released.ts';

/** What changed since the small company released something, as HTML of a site below a path. */
function since(edits: Texts): string {
  const { playbook } = playbookFrom({ ...ONCE, ...edits });
  const [then, now] = editionsOf(playbook);
  if (!then || !now) throw new Error('two editions');
  return changesMarkup(compare(then, now), {
    base: '/book/',
    isHere: (ref) => playbook.get(ref) !== undefined,
  });
}
const areas = (text: string) => ({ 'data/areas.yaml': text });

describe('what changed, as HTML', () => {
  it('shows what was typed as it was typed', () => {
    const html = since(
      areas('search: { name: \'<b onclick="x">R&D</b>\', accountable: ben, reason: She built it. }\n'),
    );
    expect(html).toContain('&#60;b onclick=&#34;x&#34;&#62;R&#38;D&#60;/b&#62;');
    expect(html).not.toMatch(/<b[ >]/);
  });

  it('leads to the record of today, and of what is gone to the release that had it', () => {
    const html = since(areas('search: { name: Search, accountable: ben, reason: She built it. }\n'));
    expect(html).toContain('<a href="/book/areas/search/">Search</a>');
    expect(html).toContain('<a href="/book/v/2026.9/areas/#billing">Billing</a>');
  });

  it('folds what is only editorial, and a text that was written anew', () => {
    const story = (ONCE['src/content/values/care.mdx'] ?? '').replace(
      'We answer, and we say when.',
      'Word after word is another. '.repeat(30),
    );
    const html = since({
      ...areas(
        (ONCE['data/areas.yaml'] ?? '').replace(
          'accountable: ben',
          'accountable: ben\n  aliases: [invoices]',
        ),
      ),
      'src/content/values/care.mdx': story,
    });
    expect(html).toMatch(/<details><summary>1 only editorial: nothing else is asked<\/summary>.*Billing/s);
    expect(html).toContain('<details><summary>Written anew in large part</summary>');
  });

  it('says nothing where nothing changed', () => {
    expect(since({})).toBe('');
  });
});
