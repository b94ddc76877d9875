import { coverageOf, type Coverage } from '../../analysis/coverage.ts';
import { settlersOf } from '../../analysis/settlers.ts';
import { slugOf } from '../../analysis/ledger-pages.ts';
import { responsibleOf } from '../../analysis/ownership.ts';
import { standingsOf, type Standings } from '../../analysis/standings.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { ownershipSentence, untilWords } from '../../components/ownership-sentences.ts';
import { here, type Area, type Party, type Playbook } from '../../model/playbook.ts';
import type { Legend } from '../parts/drawing.ts';
import {
  names,
  number,
  words,
  type FactTable,
  type Goal,
  type Look,
  type Row,
  type View,
} from '../parts/view.ts';
import { coverageBar, ROW, type Parts } from './layout.ts';

/** How many gaps are listed; the pages of the departments have the others. */
const GAPS = 150;
const LEGEND: readonly Legend[] = [
  { mark: 'one', sort: 'bar', means: 'one answers for it' },
  { mark: 'agreed', sort: 'bar', means: 'shared on purpose' },
  { mark: 'several', sort: 'bar', means: 'several do, without a rule' },
  { mark: 'unowned', sort: 'bar', means: 'nobody, on purpose' },
  { mark: 'none', sort: 'bar', means: 'nobody' },
];

/** What nobody answers for, and how many answer for the rest, by department. */
export function coverageView(playbook: Playbook, asOf: string): View {
  const all = standingsOf(playbook, asOf);
  const departments = coverageOf(playbook, asOf);
  const gaps = departments.flatMap(({ nobody }) => nobody);
  return {
    name: 'coverage',
    sentence: ownershipSentence(all),
    looks: looksAt(departments, playbook),
    tables:
      all.inUse.length === 0
        ? []
        : [
            byDepartment(departments, playbook),
            ...(gaps.length > 0 ? [gapsTable(gaps)] : []),
            ...(all.shared.length + all.unowned.length > 0 ? [onPurpose(all, asOf)] : []),
          ],
    empty:
      all.inUse.length === 0
        ? 'Here stands, for each department, how many of its areas have one owner, several or none, as soon as the first area is written down.'
        : undefined,
    note: noteOn(all),
  };
}

/** What the numbers count; and where the takeaway counts fewer gaps than they do, why. */
function noteOn({ none, gaps }: Standings): string {
  const leaving = none.length - gaps.length;
  return [
    'A count of areas in use. An area belongs to the department of who answers for it, or else of who does the work.',
    ...(leaving > 0
      ? [
          `Of those that nobody answers for, ${numberWord(leaving)} ${leaving === 1 ? 'is' : 'are'} on ${leaving === 1 ? 'its' : 'their'} way out; the sentence at the top does not count ${leaving === 1 ? 'it' : 'them'} as a gap.`,
        ]
      : []),
  ].join(' ');
}

function looksAt(departments: readonly Coverage[], playbook: Playbook): Look[] {
  const most = (of: (one: Coverage) => number) => {
    const [first, second] = [...departments].sort((a, b) => of(b) - of(a));
    return first && of(first) > 0 && (!second || of(first) > of(second)) ? first : undefined;
  };
  const open = most(({ nobody }) => nobody.length);
  const several = most(({ standings }) => standings.several.length);
  const clean = departments.filter(
    ({ nobody, standings, department }) => department && nobody.length + standings.several.length === 0,
  );
  return [
    ...(open
      ? [
          {
            says: `${open.department ? `${open.department.label} has the most areas without an owner` : 'Most areas without an owner belong to no department'}: ${numberWord(open.nobody.length)} of ${numberWord(open.standings.inUse.length)}.`,
            to: pageOf(open, playbook, 'Its ledger'),
          },
        ]
      : []),
    ...(several
      ? [
          {
            says: `Most areas with several owners and no rule ${several.department ? `stand in ${several.department.label}` : 'belong to no department'}: ${numberWord(several.standings.several.length)}.`,
            to: pageOf(several, playbook, 'Its ledger'),
          },
        ]
      : []),
    ...(clean.length > 0 && clean.length < departments.length
      ? [
          {
            says: `In ${inWords(clean.length, 'department')} it is settled for every area who answers for it.`,
          },
        ]
      : []),
  ];
}

const called = ({ department }: Coverage): string => department?.label ?? 'What is without a team';

function pageOf(one: Coverage, playbook: Playbook, label = called(one)): Goal {
  return { label, path: `ownership/${slugOf(one, playbook)}/` };
}

function byDepartment(departments: readonly Coverage[], playbook: Playbook): FactTable {
  const most = Math.max(...departments.map(({ standings }) => standings.inUse.length));
  const rows = departments.map((one): Row => {
    const { inUse, shared, several, unowned } = one.standings;
    const none = one.nobody.length;
    const parts: Parts = {
      one: inUse.length - shared.length - several.length - unowned.length - none,
      agreed: shared.length,
      several: several.length,
      unowned: unowned.length,
      none,
    };
    return {
      id: `coverage-${slugOf(one, playbook)}`,
      cells: [
        names([pageOf(one, playbook)]),
        words('', { marks: coverageBar(parts, most) }),
        number(inUse.length),
        number(parts.one),
        number(parts.agreed),
        number(parts.several, undefined, { isLoud: parts.several > 0 }),
        number(parts.unowned),
        number(none, undefined, { isLoud: none > 0 }),
      ],
    };
  });
  return {
    id: 'coverage',
    label: 'Areas in use of each department, by how many answer for them',
    columns: [
      { key: 'department', head: 'Department', sort: 'words' },
      { key: 'picture', head: 'How many answer', isPicture: true },
      { key: 'areas', head: 'Areas', sort: 'number' },
      { key: 'oneOwner', head: 'One owner', sort: 'number' },
      { key: 'sharedOnPurpose', head: 'Shared on purpose', sort: 'number' },
      { key: 'severalOwners', head: 'Several, no rule', sort: 'number' },
      { key: 'unownedOnPurpose', head: 'Nobody, on purpose', sort: 'number' },
      { key: 'noOwner', head: 'Nobody', sort: 'number' },
    ],
    rows,
    height: ROW,
    legend: LEGEND,
  };
}

function gapsTable(gaps: readonly Area[]): FactTable {
  return {
    id: 'gaps',
    label: `${capital(inWords(gaps.length, 'area'))} for which nobody answers`,
    columns: [
      { key: 'area', head: 'Area', sort: 'words' },
      { key: 'responsible', head: 'Who does the work' },
      { key: 'settle', head: 'Who has to settle it' },
    ],
    rows: gaps.slice(0, GAPS).map((area) => {
      const [work, settlers] = [responsibleOf(area), settlersOf([area])];
      return {
        id: `gap-${area.id}`,
        cells: [
          names([area]),
          work.length > 0 ? names(work, { part: 'responsible' }) : words('nobody either'),
          settlers.length > 0 ? names(settlers) : words('nobody is named who could'),
        ],
      };
    }),
    tail:
      gaps.length > GAPS
        ? `${numberWord(gaps.length - GAPS)} more stand in the ledgers of their departments.`
        : undefined,
  };
}

function onPurpose({ shared, unowned }: Standings, asOf: string): FactTable {
  const agreed = [
    ...shared.map((area) => ({
      area,
      who: names(here<Party>(area.accountable), { part: 'accountable' }),
      why: area.shared?.rule,
      until: area.shared?.until,
    })),
    ...unowned.map((area) => ({
      area,
      who: words('nobody'),
      why: area.unowned?.reason,
      until: area.unowned?.until,
    })),
  ];
  return {
    id: 'on-purpose',
    label: 'Shared or without an owner on purpose',
    columns: [
      { key: 'area', head: 'Area', sort: 'words' },
      { key: 'how', head: 'How' },
      { key: 'why', head: 'What was agreed' },
      { key: 'until', head: 'Until' },
    ],
    rows: agreed.map(({ area, who, why, until }) => ({
      id: `purpose-${area.id}`,
      cells: [names([area]), who, words(why ?? ''), words(capital(untilWords(until, asOf)))],
    })),
  };
}
