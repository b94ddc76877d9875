import { describe, expect, it } from 'vitest';
import { standInsFor } from '../../src/analysis/stand-ins.ts';
import type { Role } from '../../src/kinds.ts';
import { decision, feasible, answer, OFFICE, timelineIn } from '../support/decision.ts';
import { playbookFrom } from '../support/playbook.ts';

const FILES = {
  ...OFFICE,
  'data/teams.yaml': `customers: { name: Customers, lead: cora }
sales: { name: Sales, parent: customers, lead: sam }
support: { name: Support, parent: customers }
engineering: { name: Engineering, lead: eva }
`,
  'data/people.yaml': `boss: { name: Boss }
cora: { name: Cora, team: customers, reportsTo: boss }
sam: { name: Sam, team: sales, reportsTo: cora }
sid: { name: Sid, team: sales, reportsTo: sam }
uma: { name: Uma, team: support, reportsTo: seat }
eva: { name: Eva, team: engineering, reportsTo: boss }
seat: { name: Head of support, team: support, reportsTo: cora, vacant: true }
lost: { name: Lost seat, vacant: true }
`,
  'data/areas.yaml': `prices: { name: Prices, accountable: sam }
offers: { name: Offers, accountable: [sid, sam] }
desk: { name: Desk, accountable: seat }
code: { name: Code, accountable: eva }
fax: { name: Fax, accountable: uma, lifecycle: retired }
gap: { name: Gap, responsible: support }
`,
};
function means(role: Role, fields: string, files: Record<string, string> = {}): string[] {
  const { playbook } = playbookFrom({
    ...FILES,
    ...files,
    'data/behaviours.yaml': decision(`decider: ${role}, ${fields}`),
  });
  const { parties, unread } = standInsFor(role, timelineIn(playbook), playbook);
  return [...parties.map(({ id }) => id).sort(), ...(unread ? ['?'] : [])];
}

describe('the owner of the area', () => {
  it('is whoever answers for an area that is covered', () => {
    expect(means('area-owner', 'covers: [prices, offers]')).toEqual(['sam', 'sid']);
    expect(means('area-owner', 'covers: [prices, gap, fax]')).toEqual(['sam']);
  });

  it('is, where none is named, whoever answers for an area in use and is bound', () => {
    expect(means('area-owner', 'appliesTo: company')).toEqual(['cora', 'eva', 'sam', 'sid']);
    expect(means('area-owner', 'appliesTo: sales')).toEqual(['sam', 'sid']);
    expect(means('area-owner', 'appliesTo: sid')).toEqual(['sid']);
  });

  it('is uncertain where an area or an owner could not be read', () => {
    expect(means('area-owner', 'covers: [prices, pries]')).toEqual(['sam', '?']);
    expect(
      means('area-owner', 'covers: prices', {
        'data/areas.yaml': 'prices: { name: Prices, accountable: zoe }\n',
      }),
    ).toEqual(['?']);
  });
});

describe('the lead of the team', () => {
  it('is whoever leads a team that is bound, or a team of those', () => {
    expect(means('team-lead', 'appliesTo: company')).toEqual(['cora', 'eva', 'sam']);
    expect(means('team-lead', 'appliesTo: customers')).toEqual(['cora', 'sam']);
    expect(means('team-lead', 'appliesTo: support')).toEqual([]);
  });

  it('of a person is the nearest lead of their teams', () => {
    expect(means('team-lead', 'appliesTo: [sid, uma]')).toEqual(['cora', 'sam']);
  });
});

describe('whom they report to', () => {
  it('is whoever stands above the people who are bound', () => {
    expect(means('reports-to', 'appliesTo: sales')).toEqual(['cora', 'sam']);
    expect(means('reports-to', 'appliesTo: boss')).toEqual([]);
  });

  it('is, where that seat is empty, whom the seat reports to', () => {
    expect(means('reports-to', 'appliesTo: uma')).toEqual(['cora']);
  });
});

describe('a role or an empty seat in a decision', () => {
  it('takes as long as the slowest of those whom it can mean', () => {
    const answers =
      answer('mail', '[sam, cora]', '1 business day') + answer('post', 'sid', '2 business days');
    const owner = feasible(decision('covers: [prices, offers], decider: area-owner') + answers, FILES);
    // Sid, from Friday 17:00 to Wednesday 09:00.
    expect(owner.worst).toBe((4 * 24 + 16) * 60);
    expect(owner.legs[0]).toMatchObject({ who: 'area-owner', answer: { party: { id: 'sid' } }, gaps: [] });
  });

  it('is answered for by whom the seat reports to', () => {
    const seat = feasible(decision('decider: seat') + answer('mail', 'cora', '1 business day'), FILES);
    expect(seat.legs[0]).toMatchObject({ who: { id: 'seat' }, answer: { party: { id: 'cora' } } });
    expect(seat.isAtLeast).toBe(false);
  });

  it('counts as nothing where it means nobody', () => {
    for (const decider of ['lost', 'team-lead']) {
      const nobody = feasible(decision(`appliesTo: support, decider: ${decider}`), FILES);
      expect([nobody.worst, nobody.isAtLeast]).toEqual([0, true]);
      expect(nobody.legs[0]?.gaps).toEqual([{ party: undefined, gap: 'nobody' }]);
    }
  });
});
