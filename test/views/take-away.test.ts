import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { contentOf, filesOf } from '../../src/views/parts/files.ts';
import { svgStyle } from '../../src/views/parts/svg-style.ts';
import { names, number, sortedBy, words, type View } from '../../src/views/parts/view.ts';
import { view as overlaps } from '../support/overlaps.ts';

const CSS = `
@layer tokens { :root { --ink: light-dark(#111111, #eeeeee); --line: var(--ink); } }
@layer parts {
  .figure text { fill: var(--ink); display: block; }
  .figure-bar.one { fill: var(--line); stroke: var(--unknown); }
  .figure-bar.other { fill: red; }
  .figure-bar.one:hover { fill: blue; }
  @media print { .figure-bar.one { fill: grey; } }
}`;
const VIEW: View = {
  name: 'load',
  sentence: 'Two teams carry <three> areas.',
  looks: [{ says: 'Look here.', to: { label: 'There', path: 'ownership/' } }],
  tables: [
    {
      id: 'load',
      label: 'Teams',
      columns: [
        { key: 'team', head: 'Team', sort: 'words' },
        { key: 'picture', head: 'Picture', isPicture: true },
        { key: 'areas', head: 'Areas', sort: 'number' },
      ],
      rows: [
        {
          id: 'load-a',
          cells: [
            names([{ label: '=Sum', path: 'a/' }]),
            words('', { marks: [{ is: 'bar', from: 0, to: 50, y: 0.2, height: 1, class: 'one' }] }),
            number(1, 'one'),
          ],
        },
        {
          id: 'load-b',
          cells: [
            names([
              { label: 'Anna, "B"', path: 'b/' },
              { label: 'C', path: 'c/' },
            ]),
            words('', { marks: [] }),
            number(2),
          ],
          holds: { summary: 'All', to: [{ label: 'D' }] },
        },
      ],
    },
    { id: 'more', label: 'More', columns: [{ key: 'name', head: 'Name' }], rows: [] },
  ],
};
const FROM = { css: CSS, company: 'Acme', asOf: '2026-11-23' };

describe('a view to take away', () => {
  it('is a picture, a table each, and all of it', () => {
    expect(filesOf(VIEW, 'load').map(({ name }) => name)).toEqual([
      'load.svg',
      'load.csv',
      'load-more.csv',
      'load.json',
    ]);
    expect(() => contentOf(VIEW, 'load', 'load-none.csv', FROM)).toThrow(RangeError);
    expect(filesOf({ ...VIEW, tables: [] }, 'load').map(({ name }) => name)).toEqual(['load.json']);
  });

  it('has in its CSV what stands in the columns, as no spreadsheet takes for a formula', () => {
    const text = contentOf(VIEW, 'load', 'load.csv', FROM);
    expect(parse(text, { bom: true })).toEqual([
      ['id', 'team', 'areas'],
      ['load-a', "'=Sum", '1'],
      ['load-b', 'Anna, "B"; C', '2'],
    ]);
  });

  it('has in its CSV every area of a row, also those that the page folds away', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => `${id}: { name: ${id}, responsible: [web, app] }\n`);
    const from = { css: '', company: 'Example', asOf: '2026-11-23' };
    const csv = contentOf(overlaps(four.join('')), 'overlaps', 'overlaps.csv', from);
    const [row] = parse<Record<string, string>>(csv, { columns: true, bom: true });
    expect(row).toMatchObject({ teams: 'App; Web', areas: '4', which: 'a; b; c; d' });
  });

  it('has in its JSON every table, where names lead, and what rows hold', () => {
    const json: unknown = JSON.parse(contentOf(VIEW, 'load', 'load.json', FROM));
    expect(json).toMatchObject({
      format: 1,
      view: 'load',
      asOf: '2026-11-23',
      looks: [{ says: 'Look here.', to: { label: 'There', path: 'ownership/' } }],
      tables: [
        {
          id: 'load',
          rows: [
            { id: 'load-a', team: [{ label: '=Sum', path: 'a/' }], areas: 1 },
            { id: 'load-b', areas: 2, holds: [{ label: 'D' }] },
          ],
        },
        { id: 'more', rows: [] },
      ],
    });
  });

  it('has a picture in plain pixels and colours, with its takeaway, and nothing in it runs', () => {
    const svg = contentOf(VIEW, 'load', 'load.svg', FROM);
    expect(svg).toContain('Two teams carry &#x3C;three> areas.');
    expect(svg).toContain('Acme playbook, 23 November 2026');
    // The bar is half of a picture of 16 em, 13 pixels each, along it to a hundredth of a per cent.
    expect(svg).toMatch(/<rect class="figure-bar one" x="[\d.]+" y="[\d.]+" width="103.96"/);
    expect(svg).not.toMatch(/var\(|light-dark|%"|em"/);
    expect(svg).toContain('.figure-bar.one{fill:#111111}');
  });
});

describe('what has no room on the page', () => {
  it('is in the files all the same: rows, names and tables', () => {
    const [table] = VIEW.tables;
    if (!table) throw new Error('no table');
    const all = [
      { label: 'One', path: 'one/' },
      { label: 'Two', path: 'two/' },
    ];
    const row = {
      id: 'load-c',
      cells: [names(all.slice(0, 1), { all }), words(''), number(2 / 3, 'two of three')],
    };
    const view: View = {
      ...VIEW,
      tables: [{ ...table, rest: () => [row] }],
      aside: [{ ...table, id: 'areas', rows: [row] }],
    };
    expect(contentOf(view, 'load', 'load.csv', FROM)).toContain('load-c,"One; Two",0.67');
    expect(contentOf(view, 'load', 'load-areas.csv', FROM)).toContain('load-c,"One; Two",0.67');
    expect(JSON.parse(contentOf(view, 'load', 'load.json', FROM))).toMatchObject({
      tables: [
        { id: 'load', shown: 2, rows: [{}, {}, { id: 'load-c', team: all, areas: 0.67 }] },
        { id: 'areas', shown: 0 },
      ],
    });
  });
});

describe('the styles of a picture', () => {
  it('have widths of lines in pixels, also where they are a part of a size that another class says', () => {
    const css =
      '.of-a .large { --shape: 0.7em; } .of-a .dot { stroke-width: calc(var(--shape) / 2); } .of-a .bar { stroke-width: 0.3em; }';
    expect(svgStyle(css, new Set(['of-a', 'large', 'dot', 'bar']), 10)).toBe(
      '.of-a .dot{stroke-width:3.5}.of-a .bar{stroke-width:3}',
    );
  });

  it('are the rules of its classes alone, in the light theme and on no screen in particular', () => {
    expect(svgStyle(CSS, new Set(['figure', 'figure-bar', 'one']), 13)).toBe(
      '.figure text{fill:#111111}.figure-bar.one{fill:#111111}',
    );
  });
});

describe('a table sorted by a column', () => {
  it('has numbers from the most to the least and words from a to z; what is alike stays as it was', () => {
    const [table] = VIEW.tables;
    if (!table) throw new Error('no table');
    const ids = (key: string) => sortedBy(table, key).rows.map(({ id }) => id);
    expect(ids('areas')).toEqual(['load-b', 'load-a']);
    expect(ids('team')).toEqual(['load-a', 'load-b']);
    expect(sortedBy(table, 'areas').sortedBy).toBe('areas');
  });
});
