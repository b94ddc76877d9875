import { describe, expect, it } from 'vitest';
import { coverageView } from '../../src/views/coverage/view.ts';
import { ledgerView } from '../../src/views/ledger/view.ts';
import { loadView } from '../../src/views/load/view.ts';
import { overlapsView } from '../../src/views/overlaps/view.ts';
import type { View } from '../../src/views/parts/view.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';

const linesOf = ({ tables }: View, id: string) =>
  (tables.find((table) => table.id === id)?.rows ?? []).map(({ cells }) =>
    cells.map(({ text }) => text).join(' | '),
  );
const load = (areas: string, people: string, teams = TEAMS) =>
  playbookFrom({ 'data/teams.yaml': teams, 'data/people.yaml': people, 'data/areas.yaml': areas }).playbook;

const TEAMS = `sales: { name: Sales, type: department }
desk: { name: Desk, type: department }
legal: { name: Legal, type: department }
`;

describe('a seat that nobody holds', () => {
  const playbook = load(
    `empty: { name: Empty, accountable: seat, responsible: legal }
half: { name: Half, accountable: [ana, seat], responsible: [seat, sales], informed: seat }
`,
    'ana: { name: Ana, team: sales }\nseat: { name: Head of desk, team: desk, vacant: true }\n',
  );

  it('carries nothing, holds nothing with anybody and takes part in nothing, whichever view is asked', () => {
    expect(linesOf(loadView(playbook, PINNED_DAY), 'load')).toEqual([
      'Legal |  | 1 | 0 | 1 |  | Legal',
      'Sales |  | 1 | 1 | 0 |  | Sales',
    ]);
    expect(overlapsView(playbook, PINNED_DAY).sentence).toBe('No two teams hold an area together.');
    const blocks = ledgerView(playbook, PINNED_DAY).tables[0];
    expect(blocks?.columns.map(({ head }) => head)).toEqual(['Areas of', 'All', 'Legal', 'Sales']);
    // The area stays where it is listed: a department does not change because a seat fell empty.
    expect(linesOf(ledgerView(playbook, PINNED_DAY), 'blocks')).toEqual([
      'Desk | 1 | 1 | 0',
      'Sales | 1 | 0 | 1',
    ]);
  });

  it('is still one of two that are written down, in the picture as in words', () => {
    const row = linesOf(ledgerView(playbook, PINNED_DAY), 'matrix').find((line) => line.startsWith('Half'));
    expect(row).toContain('2×A: Ana and Head of desk');
    expect(linesOf(coverageView(playbook, PINNED_DAY), 'coverage')).toEqual([
      'Desk |  | 1 | 0 | 0 | 0 | 0 | 1',
      'Sales |  | 1 | 0 | 0 | 1 | 0 | 0',
    ]);
  });
});

describe('people without a team', () => {
  it('are no department that has a part in an area', () => {
    const looks = (responsible: string) =>
      ledgerView(
        load(
          `offer: { name: Offer, accountable: ana, responsible: ${responsible}, reason: R. }\n`,
          'ana: { name: Ana, team: sales }\neve: { name: Eve }\n',
        ),
        PINNED_DAY,
      ).looks.map(({ says }) => says);
    expect(looks('[desk, eve]').filter((says) => says.includes('three departments'))).toEqual([]);
    expect(looks('[desk, legal]')).toContain(
      'In one area three departments have a part, more than in any other:',
    );
  });
});
