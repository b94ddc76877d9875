import { describe, expect, it } from 'vitest';
import { storyHtml, type Referred } from '../../../src/components/book/story-html.ts';

const KNOWN: Readonly<Record<string, Referred>> = {
  'area/refunds': { label: 'Refunds', href: '/v/1/areas/#refunds' },
  'decision/gone': { label: 'Gone' },
};
const html = (written: string) => storyHtml(written, 'care', (to) => KNOWN[to] ?? { label: to });

describe('a story of a release', () => {
  it('is Markdown with tables, lists and struck words', () => {
    expect(html('We *answer*, **always** ~~never~~.\n\n- one\n- two\n\n1. a\n2. b')).toBe(
      '<p>We <em>answer</em>, <strong>always</strong> <del>never</del>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>',
    );
    expect(html('| a | b |\n| - | -: |\n| 1 | 2 |')).toContain('<td align="right">2</td>');
    expect(html('- [x] done\n- [ ] open')).toContain('☑ ');
  });

  it('has its headings below that of its record, whatever level it begins with', () => {
    expect(html('# One\n\n## Two\n\n###### Six')).toBe('<h3>One</h3>\n<h4>Two</h4>\n<h6>Six</h6>');
    expect(html('## One\n\n### Two')).toBe('<h3>One</h3>\n<h4>Two</h4>');
  });

  it('says where the playbook of today shows a view, since a view is not frozen', () => {
    expect(html('One.\n\n<Figure view="overlaps" />')).toBe(
      '<p>One.</p>\n<p>(Here the playbook of today shows a view: Where teams overlap.)</p>',
    );
    expect(html('<Figure view="none" />')).toBe('<p></p>');
  });

  it('leads to what it refers to, in its own words or by name', () => {
    expect(html('See <Ref to="area/refunds" />.')).toBe(
      '<p>See <a href="/v/1/areas/#refunds">Refunds</a>.</p>',
    );
    expect(html('See <Ref to="area/refunds">who *pays*</Ref>.')).toBe(
      '<p>See <a href="/v/1/areas/#refunds">who <em>pays</em></a>.</p>',
    );
    expect(html('<Ref to="area/refunds" />')).toBe('<p><a href="/v/1/areas/#refunds">Refunds</a></p>');
  });

  it('names what there is nothing to lead to without a link', () => {
    expect(html('See <Ref to="decision/gone" />.')).toBe('<p>See Gone.</p>');
  });

  it('keeps links to other sites and mailboxes, and the words of any other', () => {
    expect(html('[a](https://example.com/?a=1&b=2) [b](mailto:a@example.com)')).toBe(
      '<p><a href="https://example.com/?a=1&#x26;b=2">a</a> <a href="mailto:a@example.com">b</a></p>',
    );
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#x0A;script:alert(1)',
      '&#106;avascript:alert(1)',
      'data:text/html;base64,PHNjcmlwdD4=',
      'vbscript:x',
      '//example.com',
      '/health/',
      '../x',
      '#elsewhere',
      '#care-elsewhere',
    ]) {
      expect(html(`[words](${address})`), address).toBe('<p>words</p>');
      expect(html(`[words][a]\n\n[a]: ${address}`), address).toBe('<p>words</p>');
    }
  });

  it('keeps notes to itself, so that two stories on one page do not meet', () => {
    const made = html('Said.[^1]\n\n[^1]: By whom.');
    expect(made).toContain('href="#care-fn-1"');
    expect(made).toContain('<li id="care-fn-1">');
    expect([...made.matchAll(/id="([^"]*)"/g)].every(([, id = '']) => id.startsWith('care-'))).toBe(true);
    expect(made).not.toMatch(/aria|data-|class/);
  });

  it('shows signs as they are, and never as markup', () => {
    expect(html('5 \\< 6 & "7" \\{x}')).toBe('<p>5 &#x3C; 6 &#x26; "7" {x}</p>');
    expect(html('`<img src=x onerror=alert(1)>`')).toBe(
      '<p><code>&#x3C;img src=x onerror=alert(1)></code></p>',
    );
    expect(html('```html\n<script>alert(1)</script>\n```')).toContain('&#x3C;script>');
    expect(html('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>');
  });

  it('lets nothing of MDX through but references, whatever was frozen', () => {
    expect(html('import x from "node:fs"')).toBe('');
    expect(html('export const x = 1')).toBe('');
    expect(html('A {1 + 1} b')).toBe('<p>A  b</p>');
    expect(html('{alert(1)}')).toBe('');
    expect(html('<Other to="area/refunds">words</Other>')).toBe('<p>words</p>');
    expect(html('a <script src="https://example.com/x.js">words</script>')).toBe('<p>a words</p>');
    expect(html('a <img src="x" onerror="alert(1)" /> b')).toBe('<p>a  b</p>');
    expect(html('a <a href="javascript:alert(1)">b</a>')).toBe('<p>a b</p>');
    expect(html('a <Ref to={alert(1)} onclick="alert(1)">b</Ref>')).toBe('<p>a b</p>');
    expect(html('a <Ref to="area/refunds" onclick="alert(1)" style="x">b</Ref>')).toBe(
      '<p>a <a href="/v/1/areas/#refunds">b</a></p>',
    );
    expect(html('![a & b](https://example.com/x.png "y")')).toBe('<p>a &#x26; b</p>');
    expect(html('![alt][a]\n\n[a]: https://example.com/x.png')).toBe('<p>alt</p>');
  });

  it('refuses what is no prose rather than guess', () => {
    expect(() => html('a <b')).toThrow();
  });
});
