import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aroundArea, aroundTeam, type Surroundings } from '../../src/analysis/surroundings.ts';
import type { AnyNode, Playbook } from '../../src/model/playbook.ts';
import { egoTable } from '../../src/views/ego/describe.ts';
import { egoLayout } from '../../src/views/ego/layout.ts';
import { svgMarkup } from '../../src/views/parts/svg.ts';
import type { View } from '../../src/views/parts/view.ts';
import { viewOf } from '../../src/views/views.ts';
import { VIEW_NAMES } from '../../src/words.ts';
import { inAnotherOrder, ownershipOfSize, SIZES } from '../support/ownership-of-size.ts';
import { BUDGET } from '../support/page-size.ts';
import { playbookFrom } from '../support/playbook.ts';
import { asData } from '../support/view-data.ts';

const NOW = '2026-11-23';
const files = ownershipOfSize(SIZES.medium);
const of = (texts: typeof files) => playbookFrom(texts, { asOf: NOW }).playbook;
const playbook = of(files);
const again = [of(files), of(inAnotherOrder(files, 7))];

/** Every picture on the page of a view, as it stands there. */
const picturesOf = ({ tables, draw }: View): string[] => [
  ...tables.flatMap(({ columns, rows, height = 1.5 }) => [
    ...columns.flatMap(({ marks, height: high = 1.5 }) => (marks ? [svgMarkup(marks, high)] : [])),
    ...rows.flatMap(({ cells }) => cells.flatMap(({ marks }) => (marks ? [svgMarkup(marks, height)] : []))),
  ]),
  ...(draw ? [draw('wide'), draw('narrow')] : []).map(({ marks, height }) => svgMarkup(marks, height)),
];

/** What stands around every fifth area and every team, drawn and as tables. */
const egos = (one: Playbook): string => {
  const all: { label: string; around: Surroundings<AnyNode, AnyNode> }[] = [
    ...one
      .all('area')
      .filter(({ id }) => /[05]$/.test(id))
      .map((area) => ({ label: area.label, around: aroundArea(area, one) })),
    ...one.all('team').map((team) => ({ label: team.label, around: aroundTeam(team) })),
  ];
  return all
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ label, around }) =>
      [
        ...egoTable(around, ['near', 'far']).rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
        ...(['wide', 'narrow'] as const).map((frame) => {
          const { marks, height } = egoLayout(label, around, frame);
          return svgMarkup(marks, height);
        }),
      ].join('\n'),
    )
    .join('\n');
};

describe('a company of 500 areas and 100 owners', () => {
  it('is in the proportions of real ones', () => {
    const held = playbook
      .all('area')
      .map(({ accountable = [], responsible = [], consulted = [], informed = [] }) => [
        ...new Set([...accountable, ...responsible, ...consulted, ...informed]),
      ]);
    const loads = [...Map.groupBy(held.flat(), (owner) => owner).values()]
      .map(({ length }) => length)
      .sort((a, b) => b - a);
    expect(loads).toHaveLength(100);
    expect(loads[0]).toBeGreaterThan(42);
    expect(loads[0]).toBeLessThan(186);
    // The area of everyone counts once for a third of them.
    expect(loads[50]).toBeLessThanOrEqual(3);
    expect(held.flat().length / 50_000).toBeLessThan(0.043);
    expect(Math.max(...held.map(({ length }) => length))).toBeGreaterThanOrEqual(35);
  });

  it.each(VIEW_NAMES)(
    'has the same bytes in the view of %s, made twice and from records in another order',
    (name) => {
      const bytes = (one: Playbook) => {
        const view = viewOf(one, name, NOW);
        return [asData(view), ...picturesOf(view)].join('\n');
      };
      const known = bytes(playbook);
      expect(known.length).toBeGreaterThan(1000);
      for (const one of again) expect(bytes(one)).toBe(known);
    },
  );

  it('has the same bytes around areas and teams, made twice and from records in another order', () => {
    const known = egos(playbook);
    expect(known.length).toBeGreaterThan(100_000);
    for (const one of again) expect(egos(one)).toBe(known);
  });

  it.each(VIEW_NAMES)('has pictures in the view of %s that a page can carry', (name) => {
    const view = viewOf(playbook, name, NOW);
    const pictures = picturesOf(view);
    const grid = JSON.stringify(view.draw?.('wide').grid ?? '');
    expect(pictures.join('').length).toBeLessThanOrEqual(BUDGET.svgBytes);
    expect(pictures.join('').match(/<[a-z]/g)?.length ?? 0).toBeLessThanOrEqual(BUDGET.svgNodes);
    expect(gzipSync(grid).length).toBeLessThanOrEqual(BUDGET.data);
  });
});
