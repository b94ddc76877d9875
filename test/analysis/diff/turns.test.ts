import { describe, expect, it } from 'vitest';
import { normsOf } from '../../../src/analysis/diff/norms.ts';
import { turns } from '../../../src/analysis/diff/turns.ts';
import { playbookFrom } from '../../support/playbook.ts';

const company = { 'data/company.yaml': 'name: Acme\ntimezone: Europe/Zurich\n' };
const teams = 'ops:\n  name: Ops\ndesk:\n  name: Desk\n';
const areas = (billing: string) =>
  normsOf(
    playbookFrom({
      ...company,
      'data/teams.yaml': teams,
      'data/areas.yaml': `billing:\n  name: Billing\n${billing}`,
    }).playbook,
  );
const focus = (entries: string) =>
  normsOf(playbookFrom({ ...company, 'data/focuses.yaml': entries }).playbook);
const tradeoff = (more: string, less: string, id = 'fast') =>
  normsOf(
    playbookFrom({
      ...company,
      'data/concerns.yaml': 'speed:\n  name: Speed\ncost:\n  name: Cost\n',
      'data/tradeoffs.yaml': `${id}:\n  more: ${more}\n  less: ${less}\n`,
    }).playbook,
  );
const AUTUMN = 'autumn:\n  statement: Fewer things.\n  from: 2026-10-01\n  until: 2026-12-31\n';
const WINTER = 'winter:\n  statement: Better things.\n  from: 2027-01-01\n  until: 2027-03-31\n';

describe('what the changes add up to', () => {
  const [one, two, nobody] = ['  accountable: ops\n', '  accountable: [ops, desk]\n', ''].map(areas) as [
    ReturnType<typeof areas>,
    ReturnType<typeof areas>,
    ReturnType<typeof areas>,
  ];
  it('an overlap opens when a second owner comes, and closes when one goes', () => {
    expect(turns(one, two)).toEqual([{ is: 'overlap', way: 'opened', area: 'area/billing' }]);
    expect(turns(two, one)).toEqual([{ is: 'overlap', way: 'closed', area: 'area/billing' }]);
  });
  it('a gap opens when the last owner goes, and closes when one comes or the gap is declared', () => {
    expect(turns(one, nobody)).toEqual([{ is: 'gap', way: 'opened', area: 'area/billing' }]);
    expect(turns(nobody, one)).toEqual([{ is: 'gap', way: 'closed', area: 'area/billing' }]);
    expect(turns(nobody, areas('  unowned:\n    reason: It is being sold.\n'))).toEqual([
      { is: 'gap', way: 'closed', area: 'area/billing' },
    ]);
  });
  it('a focus that begins later replaces the one before', () => {
    expect(turns(focus(AUTUMN), focus(AUTUMN + WINTER))).toEqual([
      { is: 'focus-replaced', before: 'focus/autumn', after: 'focus/winter' },
    ]);
  });
  it('a trade-off is reversed when its poles change places, in one record or over two', () => {
    const reversed = (tradeoff: string) => [
      { is: 'tradeoff-reversed', tradeoff, before: 'concern/speed', after: 'concern/cost' },
    ];
    expect(turns(tradeoff('speed', 'cost'), tradeoff('cost', 'speed'))).toEqual(reversed('tradeoff/fast'));
    expect(turns(tradeoff('speed', 'cost'), tradeoff('cost', 'speed', 'cheap'))).toEqual(
      reversed('tradeoff/cheap'),
    );
  });
  it('nothing turns between a playbook and itself', () => {
    for (const any of [one, two, nobody, focus(AUTUMN), tradeoff('speed', 'cost')])
      expect(turns(any, any)).toEqual([]);
  });
});
