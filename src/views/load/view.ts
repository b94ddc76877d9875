import { byLabel } from '../../analysis/by-label.ts';
import { heavyLoads } from '../../analysis/owner-loads.ts';
import { departmentOf } from '../../analysis/scope.ts';
import { medianLoad, teamLoads, type TeamLoad } from '../../analysis/team-load.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { href, listHref } from '../../kinds.ts';
import type { Playbook, Team } from '../../model/playbook.ts';
import { ownerLoadIsBearable } from '../../rules/owner-load-is-bearable.ts';
import { isHeldTo } from '../../rules/preset.ts';
import { listed } from '../../schema/nearest.ts';
import { amount } from '../../report/amount.ts';
import type { Legend } from '../parts/drawing.ts';
import { foldedInWords, foldedTable, type Folded } from '../parts/folded.ts';
import {
  names,
  number,
  words,
  type Facet,
  type FactTable,
  type Look,
  type Row,
  type View,
} from '../parts/view.ts';
import { placesOfAlike } from './alike.ts';
import { halfInWords, lettersOf, loadSentence } from './describe.ts';
import { loadBar, loadHead, loadScale, ROW } from './layout.ts';

/** So many teams have a bar; the others are counted. */
const BARS = 60;
/** So many teams are named before they are counted. */
const NAMED = 3;
const LOOKS = 4;
const OTHERS = { one: 'team', counted: 'area', list: listHref('team', '') };
/** So many of the teams without a bar are named. */
const OTHERS_NAMED = 400;
/** With fewer teams nothing is in the middle. */
const LEAST = 3;

/** How many areas each team answers for and how many it only does the work of. */
export function loadView(playbook: Playbook, asOf: string): View {
  const loads = teamLoads(playbook, asOf);
  const carrying = loads.filter(({ n }) => n > 0);
  const shown = theMost(carrying);
  const others = loads.flatMap((one) => (shown.includes(one) ? [] : [{ to: one.team, n: one.n }]));
  const median = carrying.length < LEAST ? undefined : medianLoad(carrying);
  return {
    name: 'load',
    sentence: loadSentence(loads),
    looks: looksAt(playbook, carrying),
    tables:
      shown.length === 0
        ? []
        : [
            byTeam(shown, median, carrying.length, others),
            ...(others.length > 0 ? [foldedTable(others, OTHERS, OTHERS_NAMED)] : []),
          ],
    empty:
      shown.length === 0
        ? 'Here stands, for each team in order of name, how many areas it answers for and how many it does the work of, as soon as an area names who does.'
        : undefined,
    note: `Assignments, not workload: each area in use counts once for a team, as A where the team or one of its people answers for it, as R where it only does the work.${median === undefined ? '' : ` The line marks the median of the ${inWords(carrying.length, 'team')} that carry something: at least half of them carry ${inWords(median, 'area')} or fewer.`}`,
  };
}

/**
 * The teams that carry the most, in order of name. Of teams that carry as much as each other either all are shown or none,
 * unless hardly any would be left: then those that answer for more, and then by name.
 */
function theMost(carrying: readonly TeamLoad[]): TeamLoad[] {
  const sorted = [...carrying].sort((a, b) => b.n - a.n || b.accountable.length - a.accountable.length);
  const next = sorted[BARS]?.n ?? 0;
  const above = sorted.filter(({ n }) => n > next);
  const most = new Set(above.length * 3 < BARS ? sorted.slice(0, BARS) : above);
  return carrying.filter((one) => most.has(one));
}

function looksAt(playbook: Playbook, carrying: readonly TeamLoad[]): Look[] {
  const [first, second] = [...carrying].sort((a, b) => b.accountable.length - a.accountable.length);
  const working = carrying.filter(({ accountable }) => accountable.length === 0);
  const shared = new Set(carrying.flatMap((one) => one.shared)).size;
  const half = halfInWords(carrying);
  const looks: (Look | undefined)[] = [
    overloaded(playbook),
    first && second && first.accountable.length > second.accountable.length
      ? {
          says: `${first.team.label} answers for the most areas: ${numberWord(first.accountable.length)}.`,
          to: { label: 'Its page', path: href(first.team.ref, '') },
        }
      : undefined,
    half === undefined ? undefined : { says: half },
    working.length > 0
      ? {
          says:
            working.length === carrying.length
              ? 'No team answers for an area; what they carry is the work of it.'
              : working.length > NAMED
                ? `${capital(inWords(working.length, 'team'))} do the work of areas and answer for none.`
                : `${listed(working.map(({ team }) => team.label))} ${working.length === 1 ? 'does' : 'do'} the work of areas and ${working.length === 1 ? 'answers' : 'answer'} for none.`,
        }
      : undefined,
    shared > 0
      ? {
          says: `Of what they carry, ${inWords(shared, 'area is', 'areas are')} shared on purpose.`,
          to: { label: 'What was agreed', path: 'ownership/coverage/#on-purpose' },
        }
      : undefined,
  ];
  return looks.flatMap((look) => look ?? []).slice(0, LOOKS);
}

/** What the rule about owners says, where the company is held to it: of how many people, never of whom. */
function overloaded(playbook: Playbook): Look | undefined {
  if (!isHeldTo(ownerLoadIsBearable, playbook.company.rules)) return undefined;
  const heavy = heavyLoads(playbook).length;
  if (heavy === 0) return undefined;
  const { id, title } = ownerLoadIsBearable;
  return {
    says: `${capital(inWords(heavy, 'person answers', 'people answer'))} for more than ${amount(playbook.company.thresholds.ownerLoad, undefined)} times what the owner in the middle does.`,
    to: { label: title, path: `rules/${id}/` },
  };
}

function byTeam(
  shown: readonly TeamLoad[],
  median: number | undefined,
  carrying: number,
  others: readonly Folded[],
): FactTable {
  const bars = shown.map((one) => ({
    accountable: one.accountable.length,
    responsible: one.responsible.length,
    said: lettersOf(one),
  }));
  const at = loadScale(bars);
  const alike = placesOfAlike(shown);
  return {
    id: 'load',
    label: 'How many areas each team carries, in order of name',
    columns: [
      { key: 'team', head: 'Team', sort: 'words' },
      {
        key: 'picture',
        head: median === undefined ? 'What it carries' : `What it carries; the median is ${median}`,
        isPicture: true,
        ...(median !== undefined && { marks: loadHead(median, at) }),
      },
      { key: 'areas', head: 'Areas', sort: 'number' },
      { key: 'accountable', head: 'Accountable', sort: 'number' },
      { key: 'responsible', head: 'Responsible', sort: 'number' },
      { key: 'sharedOnPurpose', head: 'Shared on purpose' },
      { key: 'department', head: 'Department', sort: 'words' },
    ],
    rows: shown.map(({ team, accountable, responsible, shared, n }, index): Row => {
      const bar = bars[index];
      return {
        id: `load-${team.id}`,
        cells: [
          names([team]),
          { text: '', ...(bar && { marks: loadBar(bar, median, at) }) },
          number(n),
          number(accountable.length),
          number(responsible.length),
          shared.length > 0 ? names(shared) : words(''),
          names([departmentOf(team)]),
        ],
        facets: facetsOf(team, { accountable, responsible }),
        like: alike.get(team.ref),
      };
    }),
    facets: facets(shown),
    tail: foldedInWords(others, OTHERS),
    height: ROW,
    legend: [
      { mark: 'answers', sort: 'bar', means: 'A: answers for it' },
      { mark: 'works', sort: 'bar', means: 'R: only does the work' },
      ...(median === undefined
        ? []
        : [
            {
              mark: 'median',
              sort: 'line',
              means: `median of ${inWords(carrying, 'team')}: ${inWords(median, 'area')}`,
            } satisfies Legend,
          ]),
    ],
  };
}

type Parts = Pick<TeamLoad, 'accountable' | 'responsible'>;

const facetsOf = (team: Team, { accountable, responsible }: Parts): Record<string, readonly string[]> => ({
  department: [departmentOf(team).id],
  kind: [
    ...(accountable.length > 0 ? ['accountable'] : []),
    ...(responsible.length > 0 ? ['responsible'] : []),
  ],
});

/** By what rows can be chosen, where it makes a difference. */
function facets(shown: readonly TeamLoad[]): Facet[] {
  const departments = [...new Set(shown.map(({ team }) => departmentOf(team)))].sort(byLabel);
  const isMixed = (part: keyof Parts) => shown.some((one) => one[part].length === 0);
  return [
    ...(departments.length > 1
      ? [
          {
            key: 'department',
            label: 'Department',
            choices: departments.map(({ id, label }) => ({ value: id, label })),
          },
        ]
      : []),
    ...(isMixed('accountable') || isMixed('responsible')
      ? [
          {
            key: 'kind',
            label: 'Kind',
            choices: [
              { value: 'accountable', label: 'Answers for something' },
              { value: 'responsible', label: 'Only does the work of something' },
            ],
          },
        ]
      : []),
  ];
}
