import { describe, expect, it } from 'vitest';
import { buildPlaybook } from '../../src/model/build.ts';
import { isHere } from '../../src/model/playbook.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

const build = (files: Record<string, string>) => buildPlaybook(readSource(memoryFiles(files)));

const SALES = {
  'data/people.yaml': 'ana: { name: Ana, team: sales }\n',
  'data/teams.yaml': 'sales: { name: Sales, lead: ana }\n',
};

describe('the model', () => {
  it('turns each reference into the record it names, and remembers who points there', () => {
    const { playbook, faults } = build(SALES);
    const ana = playbook.find('person', 'ana');
    const sales = playbook.find('team', 'sales');
    expect(faults).toEqual([]);
    expect(sales?.lead).toBe(ana);
    expect(ana?.backlinks.map(({ from, path }) => [from.ref, path])).toEqual([['team/sales', ['lead']]]);
    expect(sales?.backlinks.map(({ from, path }) => [from.ref, path])).toEqual([['person/ana', ['team']]]);
  });

  it('resolves references inside lists and groups, and a single value where a list may stand', () => {
    const { playbook } = build({
      ...SALES,
      'data/areas.yaml': 'prices: { name: Prices, accountable: ana, responsible: [sales] }\n',
      'data/focuses.yaml':
        'keep: { statement: Keep., from: 2026-01-01, until: 2026-12-31, contributions: [{ team: sales, does: calls }] }\n',
    });
    expect(playbook.find('area', 'prices')?.accountable).toEqual([playbook.find('person', 'ana')]);
    expect(playbook.find('focus', 'keep')?.contributions?.[0]?.team).toBe(playbook.find('team', 'sales'));
  });

  it('keeps a target that does not exist as Missing, and says so once, at its place', () => {
    const { playbook, faults } = build({ 'data/teams.yaml': 'sales:\n  name: Sales\n  lead: anna\n' });
    const lead = playbook.find('team', 'sales')?.lead;
    expect(isHere(lead)).toBe(false);
    expect(lead).toEqual({ kind: 'missing', to: 'anna' });
    expect(faults.map(({ rule, place }) => [rule, place.file, place.line, place.column])).toEqual([
      ['reference-resolves', 'data/teams.yaml', 3, 9],
    ]);
  });

  it('does not blame a reference to a record that could not be read', () => {
    const unfit = build({ ...SALES, 'data/people.yaml': 'ana: { name: Ana, teem: sales }\n' });
    const unparsed = build({ ...SALES, 'data/people.yaml': 'ana:\n  name: "Ana\n' });
    expect(unfit.faults).toEqual([]);
    expect(unparsed.faults).toEqual([]);
  });

  it('is frozen, in each of its parts', () => {
    const { playbook } = build(SALES);
    const sales = playbook.find('team', 'sales');
    expect(Object.isFrozen(sales)).toBe(true);
    expect(Object.isFrozen(sales?.backlinks)).toBe(true);
    expect(Object.isFrozen(playbook.all('team'))).toBe(true);
  });

  it('stands on defaults where there is no company, and says that it does', () => {
    const { playbook } = build({});
    expect(playbook.described).toBe(false);
    expect(playbook.company.timezone).toBe('UTC');
  });

  it('calls a trade-off by its two poles', () => {
    const { playbook } = build({
      'data/concerns.yaml': 'care: { name: Care }\nspeed: { name: Speed }\n',
      'data/tradeoffs.yaml': 'slow: { more: care, less: speed }\n',
    });
    expect(playbook.find('tradeoff', 'slow')?.label).toBe('Care even over speed');
  });

  it('lists the records of a kind in order of id, whatever the order of the files', () => {
    const one = build({ 'data/concerns.yaml': 'b: { name: B }\n', 'data/concerns/a.yaml': 'name: A\n' });
    expect(one.playbook.all('concern').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
