import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellChanges } from '../../src/analysis/department-changes.ts';
import { ownershipSteps } from '../../src/analysis/ownership-changes.ts';
import { departmentOf, teamOf } from '../../src/analysis/scope.ts';
import { homeOf } from '../../src/analysis/ownership.ts';
import { here, type Area, type Party, type Playbook } from '../../src/model/playbook.ts';
import { stepped } from '../support/stepped.ts';

const who = fc.uniqueArray(fc.constantFrom('ana', 'ben', 'cleo', 'dora', 'sales', 'night', 'ops'), {
  maxLength: 3,
});
const area = fc.record({
  accountable: who,
  responsible: who,
  consulted: who,
  informed: who,
  lifecycle: fc.constantFrom('active', 'active', 'active', 'retired'),
});
/** Up to four areas, some of which are there at one time only. */
const company = fc.array(fc.option(area), { minLength: 4, maxLength: 4 });
type Company = Parameters<Parameters<typeof company.map>[0]>[0];

const written = (areas: Company): string =>
  areas
    .flatMap((one, index) => {
      if (!one) return [];
      const { lifecycle, ...parts } = one;
      const fields = Object.entries(parts).flatMap(([part, names]) =>
        names.length > 0 ? [`${part}: [${names.join(', ')}]`] : [],
      );
      return [`a${index}: { ${[`name: A${index}`, `lifecycle: ${lifecycle}`, ...fields].join(', ')} }\n`];
    })
    .join('');

const NONE = 'no-team-';
const departmentsIn = ({ accountable, responsible, consulted, informed }: Area): Set<string> =>
  new Set(
    here<Party>([
      ...(accountable ?? []),
      ...(responsible ?? []),
      ...(consulted ?? []),
      ...(informed ?? []),
    ]).map((party) => {
      const team = teamOf(party);
      return team ? departmentOf(team).id : NONE;
    }),
  );

/** How many areas in use of each department each department takes part in, by `of by`. */
function matrixOf(playbook: Playbook): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of playbook.all('area')) {
    if (one.lifecycle === 'retired') continue;
    for (const by of departmentsIn(one)) {
      const cell = `${homeOf(one)?.id ?? NONE} ${by}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  return counts;
}

it('what was before, with all that is marked, is what is now: in every cell, counted in another way', () => {
  fc.assert(
    fc.property(company, company, (then, now) => {
      const playbook = stepped([written(then), written(now)]);
      const changes = cellChanges(ownershipSteps(playbook).at(-1)?.areas ?? []);
      const [before, after] = [matrixOf(playbook.releases[0]?.playbook ?? playbook), matrixOf(playbook)];
      const sum = new Map(before);
      for (const { of, by, mark } of changes) {
        const cell = `${of.id} ${by.id}`;
        sum.set(cell, (sum.get(cell) ?? 0) + (mark === 'added' || mark === 'arrived' ? 1 : -1));
      }
      const cells = [...new Set([...sum.keys(), ...after.keys()])];
      expect(cells.map((cell) => [cell, sum.get(cell) ?? 0])).toEqual(
        cells.map((cell) => [cell, after.get(cell) ?? 0]),
      );
      // What comes and goes at once has not changed: an area is marked once in a cell.
      const marked = changes.map(({ of, by, area: { id } }) => `${of.id} ${by.id} ${id}`);
      expect(new Set(marked).size).toBe(marked.length);
      const moves = (mark: string) => changes.filter((one) => one.mark === mark).length;
      expect(moves('arrived')).toBe(moves('departed'));
    }),
    { numRuns: 40 },
  );
});
