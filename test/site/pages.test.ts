import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { href, KIND_NAMES, listHref, type Kind } from '../../src/kinds.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { RULES } from '../../src/rules/index.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { filesOf, pagesOf } from '../support/site-files.ts';

const site = inject('site');
const pages = pagesOf(site);
const paths = new Set(filesOf(site).map(({ path }) => `/${path.replace(/index\.html$/, '')}`));
/** What everyone may read of the shipped playbook: the site is built for them. */
const { playbook } = loadPlaybook(join(import.meta.dirname, '../..'), {
  asOf: PINNED_DAY,
  audience: 'everyone',
});
/** The forms, and the ids of the records that each offers to change. */
const offered = new Map(
  filesOf(site).flatMap(({ path, full }): [string, Set<string>][] => {
    const [, form] = /^(propose\/\w+)\.json$/.exec(path) ?? [];
    if (form === undefined) return [];
    const { records } = JSON.parse(readFileSync(full, 'utf8')) as { records: { id: string }[] };
    return [[`/${form}/`, new Set(records.map(({ id }) => id))]];
  }),
);
/** Where leaders' own words stand beside what everyone reads, a line would tell how many there are. */
const WITHOUT_LINE: readonly Kind[] = ['checkpoint', 'decision', 'pulse'];

describe('the built site', () => {
  it('has a page for every record, every list and every rule', () => {
    const records = KIND_NAMES.flatMap((kind) => playbook.all(kind)).map(({ ref }) => href(ref));
    const lists = KIND_NAMES.map((kind) => listHref(kind));
    const rules = RULES.map(({ id }) => `/rules/${id}/`);
    const wanted = [...records, ...lists, ...rules, '/', '/health/', '/rules/', '/search/'];
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('has no link, picture, script, style or anchor that leads nowhere', () => {
    const anchors = new Map(
      pages.map(({ path, html }) => [
        `/${path}`,
        new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])),
      ]),
    );
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/(?:\s(?:href|src)="|http-equiv="refresh" content="0; url=)([^"]*)"/g)].flatMap(
        ([, raw = '']) => {
          const link = raw.replaceAll('&amp;', '&');
          if (/^(?:https?:|mailto:)/.test(link)) return [];
          const [address = '', anchor] = link.split('#');
          const target = address === '' ? `/${path}` : (address.split('?')[0] ?? '');
          if (!paths.has(target)) return [`/${path} → ${link}`];
          // The page that compares any two versions takes the pair from behind the sign.
          if (!anchor || anchor.includes('...')) return [];
          // A form takes the record that it changes from there.
          if (offered.get(target)?.has(anchor)) return [];
          return anchors.get(target)?.has(anchor) ? [] : [`/${path} → ${link}`];
        },
      ),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('has no inline style or script, and a policy that lets nothing else load', () => {
    for (const { path, html } of pages) {
      expect(html, path).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|<[^>]*\son\w+=/);
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy, path).toMatch(/default-src 'none'/);
      expect(policy.replace(/'wasm-unsafe-eval'/g, ''), path).not.toMatch(/unsafe|https?:|data:|\*/);
    }
  });

  it('asks no other host for anything', () => {
    for (const { path, html } of pages) {
      expect(html, path).not.toMatch(/<(?:link|script|img|source|iframe)[^>]*(?:href|src)="https?:/);
    }
  });

  it('ends each page of a record with a way to propose a change, at its file and its line where that tells of nothing withheld', () => {
    for (const node of KIND_NAMES.flatMap((kind) => playbook.all(kind))) {
      const page = pages.find(({ path }) => `/${path}` === href(node.ref));
      const { file, line } = node.at([], 'key');
      const at = WITHOUT_LINE.includes(node.kind) ? '' : `#L${line}`;
      expect(page?.html, node.ref).toContain(`https://github.com/corvane/playbook/edit/main/${file}${at}"`);
      expect(page?.html, node.ref).toMatch(/Something here pulls apart/);
    }
  });

  it('has one heading of the first level on each page, and leaves out no level', () => {
    for (const { path, html } of pages) {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      for (const [index, level] of levels.entries()) {
        expect(level - (levels[index - 1] ?? 0), `${path}: h${level}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('keeps every page under 6,000 nodes', () => {
    for (const { path, html } of pages) expect((html.match(/<[a-z]/g) ?? []).length, path).toBeLessThan(6000);
  });

  it('names no folder of the machine that built it', () => {
    const here = join(import.meta.dirname, '../..');
    for (const { path, html } of pages) expect(html.includes(here), path).toBe(false);
  });
});
