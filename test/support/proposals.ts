import type { Kind } from '../../src/kinds.ts';
import { diskFiles, type Files } from '../../src/source/files.ts';
import { REPOSITORY } from './tree.ts';

/** One line of one record of each kind: a value that is refused, in which words, and one that is right. */
export const LINES: Readonly<
  Record<
    Kind,
    {
      readonly id: string;
      readonly file: string;
      readonly field: string;
      readonly wrong: string;
      readonly says: string;
      readonly right: string;
      /** The line before and after. */
      readonly was: string;
      readonly is: string;
    }
  >
> = {
  company: {
    id: 'company',
    file: 'data/company.yaml',
    field: 'f-hours',
    wrong: '9 to 5',
    says: '“9 to 5”',
    right: '09:00-17:00',
    was: 'hours: 09:00-17:30',
    is: 'hours: 09:00-17:00',
  },
  team: {
    id: 'support',
    file: 'data/teams.yaml',
    field: 'f-size',
    wrong: 'many',
    says: '“Size”: “many” is text; a number is expected.',
    right: '23',
    was: '  size: 22',
    is: '  size: 23',
  },
  person: {
    id: 'lena-harmsen',
    file: 'data/people.yaml',
    field: 'f-reportsTo',
    wrong: 'jonas-ehlering',
    says: '“jonas-ehlering” is no person that this playbook knows. Did you mean Jonas Ehlerding',
    right: 'cto',
    was: '  reportsTo: jonas-ehlerding',
    is: '  reportsTo: cto',
  },
  value: {
    id: 'keep-our-word',
    file: 'src/content/values/keep-our-word.mdx',
    field: 'f-rank',
    wrong: '0',
    says: '“0” is too small for “Rank”. Write 1 or more.',
    right: '2',
    was: 'rank: 1',
    is: 'rank: 2',
  },
  behaviour: {
    id: 'contract-sign-off',
    file: 'data/behaviours/contract-sign-off.yaml',
    field: 'f-within',
    wrong: '3 days',
    says: '“3 days” could mean working days or clock time. Write "3 business days" (working days) or "72 hours" (clock time).',
    right: '4 business hours',
    was: 'within: 3 business days',
    is: 'within: 4 business hours',
  },
  area: {
    id: 'refunds',
    file: 'data/areas/refunds.yaml',
    field: 'f-since',
    wrong: '2026-02-30',
    says: '“2026-02-30”',
    right: '2026-10-02',
    was: 'since: 2026-10-01',
    is: 'since: 2026-10-02',
  },
  concern: {
    id: 'speed',
    file: 'data/concerns.yaml',
    field: 'f-name',
    wrong: '',
    says: '“Name” is missing.',
    right: 'Speed of answers',
    was: '  name: Speed of deciding',
    is: '  name: Speed of answers',
  },
  tradeoff: {
    id: 'depth-over-reach',
    file: 'data/tradeoffs.yaml',
    field: 'f-until',
    wrong: '2026-09-30',
    says: 'The last day, “Until”, lies before the first, “From”. Write a later “Until”, or an earlier “From”.',
    right: '2027-06-30',
    was: '  until: 2027-03-31',
    is: '  until: 2027-06-30',
  },
  measure: {
    id: 'yearly-retention',
    file: 'data/measures.yaml',
    field: 'f-reviewEvery',
    wrong: 'quarterly',
    says: '“quarterly”',
    right: '1 month',
    was: '  reviewEvery: 1 quarter',
    is: '  reviewEvery: 1 month',
  },
  focus: {
    id: 'keep-every-customer',
    file: 'data/focuses.yaml',
    field: 'f-until',
    wrong: '31.12.2026',
    says: '“31.12.2026”',
    right: '2027-01-31',
    was: '  until: 2026-12-31',
    is: '  until: 2027-01-31',
  },
  priority: {
    id: 'forty-signatures',
    file: 'data/priorities.yaml',
    field: 'f-capacity',
    wrong: '140',
    says: '“140” is too large for “Capacity”. Write 100 or less.',
    right: '50',
    was: '  capacity: 60',
    is: '  capacity: 50',
  },
  forum: {
    id: 'monday-checkpoint',
    file: 'data/forums.yaml',
    field: 'f-duration',
    wrong: 'half an hour',
    says: '“half an hour”',
    right: '30 minutes',
    was: '  duration: 45 minutes',
    is: '  duration: 30 minutes',
  },
  checkpoint: {
    id: 'monday-2026-07-06',
    file: 'data/checkpoints.yaml',
    field: 'f-date',
    wrong: '6 July',
    says: '“6 July”',
    right: '2026-07-07',
    was: '  date: 2026-07-06',
    is: '  date: 2026-07-07',
  },
  decision: {
    id: 'one-person-at-night',
    file: 'data/decisions.yaml',
    field: 'f-raised',
    wrong: 'mid-July',
    says: '“mid-July”',
    right: '2026-07-13 15:30',
    was: '  raised: 2026-07-13 15:00',
    is: '  raised: 2026-07-13 15:30',
  },
  directive: {
    id: 'every-new-customer',
    file: 'data/directives.yaml',
    field: 'f-until',
    wrong: '2026-07-01',
    says: 'lies before the day on which it was given',
    right: '2026-10-31',
    was: '  until: 2026-09-30',
    is: '  until: 2026-10-31',
  },
  pulse: {
    id: 'members-in-july',
    file: 'data/pulses.yaml',
    field: 'f-n',
    wrong: '80',
    says: 'More answered than were asked, “N”. Write the number of people who were asked, or correct the counts.',
    right: '125',
    was: '  n: 120',
    is: '  n: 125',
  },
  term: {
    id: 'outage',
    file: 'data/terms.yaml',
    field: 'f-owner',
    wrong: 'platfrom',
    says: '“platfrom” is no person or team that this playbook knows. Did you mean Platform',
    right: 'platform',
    was: '  owner: lena-harmsen',
    is: '  owner: platform',
  },
  guide: {
    id: 'settle-an-overlap',
    file: 'src/content/guides/settle-an-overlap.mdx',
    field: 'f-reviewed',
    wrong: 'yesterday',
    says: '“yesterday”',
    right: '2026-11-20',
    was: 'reviewed: 2026-10-12',
    is: 'reviewed: 2026-11-20',
  },
};

/** The playbook that ships with one file saying something else. */
export function filesWith(path: string, text: string): Files {
  const disk = diskFiles(REPOSITORY);
  const list = (folder: string) =>
    [...new Set([...disk.list(folder), ...(path.startsWith(`${folder}/`) ? [path] : [])])].sort();
  return {
    ...disk,
    list,
    bytes: (file) => (file === path ? new TextEncoder().encode(text) : disk.bytes(file)),
  };
}
/** The text of a file that ships. */
export const textOf = (path: string): string => new TextDecoder().decode(diskFiles(REPOSITORY).bytes(path));

/** A file as a person leaves it who has done what the last steps of a proposal say: all of it pasted, or one line. */
export function followed(text: string, { says, taken }: { says: string; taken: string }, id: string): string {
  const lines = text.split('\n');
  const [, number] = /^Find line (\d+), below “[\w-]+:”/.exec(says) ?? [];
  const was = /that says “(.*)”\. Write this in its place:$/.exec(says)?.[1];
  if (was === undefined) return taken;
  const from = lines.findIndex((line) => line.startsWith(`${id}:`));
  const found = lines.findIndex((line, index) => index > from && line.trim() === was);
  return lines.with(number === undefined ? found : Number(number) - 1, taken).join('\n');
}
