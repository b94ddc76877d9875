import { coOwners } from '../../analysis/co-owners.ts';
import { coWorkers } from '../../analysis/co-workers.ts';
import { heldAreas } from '../../analysis/held-areas.ts';
import { standingsOf } from '../../analysis/standings.ts';
import { capital, inWords } from '../../components/in-words.ts';
import { overlapSentence, ownershipSentence } from '../../components/ownership-sentences.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { View } from '../parts/view.ts';
import { exactTable } from './exact-table.ts';
import { looksAt } from './looks.ts';
import { pairsTable } from './pairs-table.ts';
import { peopleTable, workersTable } from './people-table.ts';
import { comparedIn, type Compared } from './sets.ts';

/** Where two teams do the same work: by exactly which teams hold an area, and for each two of them. */
export function overlapsView(playbook: Playbook, asOf: string): View {
  const held = heldAreas(playbook);
  const compared = comparedIn(playbook);
  const owners = coOwners(playbook, asOf);
  const workers = coWorkers(playbook);
  return {
    name: 'overlaps',
    sentence: held.length === 0 ? ownershipSentence(standingsOf(playbook, asOf)) : overlapSentence(playbook),
    looks: looksAt(playbook, asOf),
    tables: [
      ...(compared.combinations.length > 0 ? [exactTable(compared, asOf), pairsTable(playbook, asOf)] : []),
      ...(owners.length > 0 ? [peopleTable(owners, asOf)] : []),
      ...(workers.length > 0 ? [workersTable(workers)] : []),
    ],
    empty:
      compared.combinations.length > 0
        ? undefined
        : 'As soon as two teams hold the same area, they stand here side by side, with every area that exactly they hold.',
    note: [
      'A team holds an area when it, or one of its people, answers for it or does its work.',
      'That several do is often right: one answers, and the others know so.',
      ...insteadOf(compared),
    ].join(' '),
  };
}

/** What a reader of the columns has to know where they are not simply the teams that overlap. */
function insteadOf({ by, others, within }: Compared): string[] {
  return [
    ...(others.length > 0
      ? [
          `The ${others.length} that share the fewest areas stand in one column; the words of a row name them.`,
        ]
      : []),
    ...(by === 'department' && within > 0
      ? [
          `${capital(inWords(within, 'area'))} that only teams of one department hold ${within === 1 ? 'is' : 'are'} not among them; the pairs of teams count ${within === 1 ? 'it' : 'them'}, too.`,
        ]
      : []),
  ];
}
