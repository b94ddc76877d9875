import { describe, expect, it } from 'vitest';
import { loadView } from '../../src/views/load/view.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';

describe('teams that carry the same areas', () => {
  it('stand beside each other in an order of their own', () => {
    const { playbook } = playbookFrom({
      'data/teams.yaml': 'a: { name: A }\nb: { name: B }\nc: { name: C }\nd: { name: D }\n',
      'data/areas.yaml': `one: { name: One, accountable: a, responsible: [c] }
two: { name: Two, accountable: b, responsible: [d] }
three: { name: Three, accountable: d, responsible: [b] }
`,
    });
    const rows = loadView(playbook, PINNED_DAY).tables[0]?.rows ?? [];
    const order = [...rows].sort((x, y) => (x.like ?? 0) - (y.like ?? 0)).map(({ id }) => id);
    expect(rows.map(({ id }) => id)).toEqual(['load-a', 'load-b', 'load-c', 'load-d']);
    // Two pieces: b and d hold two areas together, a and c one; the larger one comes first.
    expect(order).toEqual(['load-b', 'load-d', 'load-a', 'load-c']);
  });
});
