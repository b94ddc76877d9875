import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { heldAreas } from '../src/analysis/held-areas.ts';
import { signatures } from '../src/analysis/signatures.ts';
import type { Area, Playbook, Team } from '../src/model/playbook.ts';
import { ownershipGraph, ownershipOrder } from '../src/views/order/ownership-order.ts';
import { svgMarkup } from '../src/views/parts/svg.ts';
import { viewOf } from '../src/views/views.ts';
import { VIEW_NAMES, type ViewName } from '../src/words.ts';
import { ownershipOfSize, SIZES } from '../test/support/ownership-of-size.ts';
import { BUDGET, pageSize, type PageSize } from '../test/support/page-size.ts';
import { playbookFrom } from '../test/support/playbook.ts';
import { pagesOf } from '../test/support/site-files.ts';
import { build, costInWords, median, memoryDisk, write, type Cost } from './build.ts';

/**
 * What the views of ownership cost for a small, a middling and a large company: builds, the making of each view, and
 * what each page holds beside what it may. Usage: node bench/ownership.ts [folder]; the folder should be on a tmpfs.
 */
const RUNS = 3;
const NOW = '2026-11-23';
const place = mkdtempSync(join(process.argv[2] ?? memoryDisk(), 'playbook-bench-'));
const say = (line: string) => process.stdout.write(`${line}\n`);
const KEYS = Object.keys(BUDGET) as (keyof PageSize)[];
const row = (name: string, values: readonly (string | number)[]) =>
  say(name.padEnd(34) + values.map((value) => String(value).padStart(11)).join(''));

/** How long it takes to make a view with its pictures; the facts and orders that only it asks for are among it. */
function timeOf(name: ViewName, fresh: () => Playbook): number {
  const times = Array.from({ length: RUNS }, () => {
    const playbook = fresh();
    const started = performance.now();
    const { draw } = viewOf(playbook, name, NOW);
    for (const frame of ['wide', 'narrow'] as const) {
      const drawing = draw?.(frame);
      if (drawing) svgMarkup(drawing.marks, drawing.height);
    }
    return performance.now() - started;
  });
  return median(times);
}

/** What grows with a company: edges of areas and owners, how many cross, teams that hold an area, and the combinations of these. */
function stepsIn(playbook: Playbook): string {
  const held = new Map<Team, Area[]>();
  for (const { area, teams } of heldAreas(playbook))
    for (const team of teams) held.set(team, [...(held.get(team) ?? []), area]);
  let steps = 0;
  const counted = (areas: readonly Area[]) => ({
    *[Symbol.iterator]() {
      for (const area of areas) {
        steps += 1;
        yield area;
      }
    },
  });
  const found = signatures([...held].map(([team, areas]) => [team, counted(areas)] as const));
  const { edges } = ownershipGraph(playbook);
  return `${edges.length} edges with ${ownershipOrder(playbook).crossings} crossings; ${found.length} combinations in ${steps} steps`;
}

let base: readonly Cost[] | undefined;
try {
  for (const [name, size] of Object.entries(SIZES)) {
    const files = ownershipOfSize(size);
    const out = join(place, `${name}-out`);
    const cost = [build(write(join(place, name), files), out)];
    base ??= cost;
    say(`\n${size.areas} areas × ${size.owners} owners: ${costInWords(cost, base)}`);
    const fresh = () => playbookFrom(files, { asOf: NOW }).playbook;
    say(`  ${stepsIn(fresh())}`);
    row('  making a view, ms', VIEW_NAMES);
    row(
      '',
      VIEW_NAMES.map((view) => timeOf(view, fresh).toFixed(0)),
    );
    const pages = pagesOf(out).map(({ path, html }) => ({ path, ...pageSize(html, out) }));
    row('  page', KEYS);
    row(
      '  may have',
      KEYS.map((key) => BUDGET[key]),
    );
    for (const path of ['ownership/', ...VIEW_NAMES.map((view) => `ownership/${view}/`)]) {
      const page = pages.find((one) => one.path === path);
      if (page)
        row(
          `  ${path}`,
          KEYS.map((key) => page[key]),
        );
    }
    const most = (some: readonly (typeof pages)[number][]) =>
      KEYS.map((key) => Math.max(...some.map((page) => page[key])));
    row(
      '  the most of any below ownership/',
      most(pages.filter(({ path }) => path.startsWith('ownership/'))),
    );
    row(`  the most of ${pages.length} pages`, most(pages));
    const above = pages.filter(({ nodes }) => nodes > BUDGET.nodes).map(({ path }) => path);
    if (above.length > 0) say(`  more than ${BUDGET.nodes} nodes: ${above.join(', ')}`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
