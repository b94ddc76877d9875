import { describe, expect, it } from 'vitest';
import { ownershipOrder } from '../../src/views/order/ownership-order.ts';
import { tau } from '../support/graphs.ts';
import { playbookFrom } from '../support/playbook.ts';
import { withRelease, type Texts } from '../support/released.ts';

const COMPANY: Texts = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\nleaders: [ana]\n',
  'data/people.yaml': 'ana: { name: Ana, team: sales }\nben: { name: Ben }\n',
  'data/teams.yaml': `sales: { name: Sales, type: department }
field: { name: Field, parent: sales }
works: { name: Works, type: department }
line: { name: Line, parent: works }
`,
};
const areas = (text: string): Texts => ({ ...COMPANY, 'data/areas.yaml': text });
/** Areas a0, a1 … each held by a line of parties, the department of the first its own. */
const held = (...by: string[]) =>
  by.map((who, at) => `a${at}: { name: Area ${at}, responsible: [${who}] }\n`).join('');
const orderOf = (files: Texts) => {
  const { areas: rows, owners, crossings } = ownershipOrder(playbookFrom(files).playbook);
  return { rows: rows.map(({ id }) => id), owners: owners.map(({ id }) => id), crossings };
};

describe('the order of areas and owners', () => {
  it('has departments in order of name and what belongs to none at the end; a person counts for their team', () => {
    expect(orderOf(areas(`${held('line', 'ben', 'ana', 'field')}a4: { name: Area 4 }\n`))).toEqual({
      rows: ['a2', 'a3', 'a0', 'a1', 'a4'],
      owners: ['sales', 'field', 'line', 'ben'],
      crossings: 0,
    });
  });

  it('leaves out what is retired, and is empty where nothing is written', () => {
    const old = 'old: { name: Old, lifecycle: retired, responsible: line }\n';
    expect(orderOf(areas(held('field') + old)).rows).toEqual(['a0']);
    expect(orderOf(COMPANY)).toEqual({ rows: [], owners: [], crossings: 0 });
  });

  it('has no line of an empty seat that answers for an area', () => {
    const seat: Texts = {
      ...areas('a: { name: A, accountable: seat, responsible: line }\n'),
      'data/people.yaml': 'seat: { name: Seat, team: field, vacant: true }\n',
    };
    expect(orderOf(seat).owners).toEqual(['line']);
  });

  it('follows the last release while little changes, and is made anew for another company', () => {
    // Ten teams in a ring of areas: a0 holds t0 and t1, a1 holds t1 and t2 …, written in an odd order.
    const teams = Array.from({ length: 10 }, (_, at) => `t${at}: { name: Team ${at}, parent: all }\n`);
    const base: Texts = {
      ...COMPANY,
      'data/teams.yaml': `all: { name: All, type: department }\n${teams.join('')}`,
    };
    const ring = (step: number) =>
      held(...Array.from({ length: 40 }, (_, at) => `t${(at * step) % 10}, t${(at * step + 1) % 10}`));
    const first = withRelease({ ...base, 'data/areas.yaml': ring(3) }, '1', '2026-10-05');
    const known = orderOf(first);
    const little = orderOf({ ...first, 'data/areas.yaml': ring(3).replace('[t0, t1]', '[t0, t5]') });
    expect(tau(known.rows, little.rows)).toBeGreaterThanOrEqual(0.9);
    const another = { ...base, 'data/areas.yaml': ring(7) };
    expect(orderOf({ ...first, ...another })).toEqual(orderOf(another));
  });
});
