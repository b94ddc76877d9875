import { heavyLoads } from '../analysis/owner-loads.ts';
import { here, isHere, type Party } from '../model/playbook.ts';
import { counted } from '../time/quantity.ts';
import type { Rule } from './rule.ts';

/** Ten owners of one area each, beside what Ana owns. */
const owners = (ana: number) => {
  const ids = Array.from({ length: 10 }, (_, at) => `p${at}`);
  const area = (id: string, owner: string) =>
    `${id}: { name: Area ${id}, accountable: ${owner}, reason: Knows it. }\n`;
  return {
    'data/people.yaml': `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support }
${ids.map((id) => `${id}: { name: Person ${id}, team: support }\n`).join('')}`,
    'data/areas.yaml':
      ids.map((id) => area(`of-${id}`, id)).join('') +
      Array.from({ length: ana }, (_, at) => area(`ana-${at}`, 'ana')).join(''),
  };
};

export const ownerLoadIsBearable: Rule = {
  id: 'owner-load-is-bearable',
  title: 'Nobody owns several times what others own',
  severity: 'warning',
  preset: 'all',
  cause: 'slow',
  message: 'One owner answers for far more than the one in the middle.',
  why: 'Whoever answers for everything answers last; what waits there waits for one calendar.',
  fix: 'Give some of the areas to others, or say that a team answers for them.',
  good: owners(3),
  bad: owners(4),
  *check(playbook) {
    for (const { owner, areas, weight, n, median } of heavyLoads(playbook)) {
      const above = isHere<Party>(owner.reportsTo) ? [owner.reportsTo] : [];
      yield {
        subject: owner,
        related: areas.map((node) => ({
          node,
          path: ['accountable', here<Party>(node.accountable).indexOf(owner)],
        })),
        parties: [owner, ...above],
        message: `${owner.label} answers for ${counted(areas.length, 'area')}, which weigh ${weight} by tier; the one in the middle of ${n} owners carries ${median}.`,
        fix: 'Name another under `accountable:` of some of them; whose load is fair as it is may be accepted with a reason.',
      };
    }
  },
};
