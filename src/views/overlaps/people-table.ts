import type { Signature } from '../../analysis/signatures.ts';
import { capital, inWords } from '../../components/in-words.ts';
import { whatSharingLacks } from '../../components/ownership-sentences.ts';
import type { Area, Person } from '../../model/playbook.ts';
import { names, words, type FactTable } from '../parts/view.ts';

/** How many rows stand in full. */
const MOST = 40;

/** Who answers for the same areas without a rule: by name, since people are not ranked by what they carry. */
export function peopleTable(owners: readonly Signature<Person, Area>[], asOf: string): FactTable {
  const rest = owners.length - MOST;
  return {
    id: 'people',
    label: 'People who answer for the same area, where no rule says how they share it; in order of name',
    columns: [
      { key: 'people', head: 'Exactly these people', sort: 'words' },
      { key: 'areas', head: 'Areas' },
      { key: 'missing', head: 'What is missing' },
    ],
    rows: owners.slice(0, MOST).map(({ sets, members }) => ({
      id: `people-${members[0]?.id ?? ''}`,
      cells: [
        names(sets),
        names(members),
        words([...new Set(members.map((area) => whatSharingLacks(area, asOf)))].join('; ')),
      ],
    })),
    tail:
      rest > 0
        ? `${capital(inWords(rest, 'more group'))} of people ${rest === 1 ? 'answers' : 'answer'} for areas together.`
        : undefined,
  };
}

/** Who does the same work without being in a team: they are in no other row of this page. */
export function workersTable(workers: readonly Signature<Person, Area>[]): FactTable {
  const rest = workers.length - MOST;
  return {
    id: 'workers',
    label: 'People in no team who do the work of the same area; in order of name',
    columns: [
      { key: 'people', head: 'Exactly these people', sort: 'words' },
      { key: 'areas', head: 'Areas' },
    ],
    rows: workers.slice(0, MOST).map(({ sets, members }) => ({
      id: `workers-${members[0]?.id ?? ''}`,
      cells: [names(sets), names(members)],
    })),
    tail:
      rest > 0
        ? `${capital(inWords(rest, 'more group'))} of people in no team ${rest === 1 ? 'does' : 'do'} the work of areas together.`
        : undefined,
  };
}
