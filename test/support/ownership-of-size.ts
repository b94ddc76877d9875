import { numbersFrom } from './graphs.ts';
import { withRelease, type Texts } from './released.ts';

/** How many areas and owners a company has, and in how many departments. */
export interface Size {
  readonly areas: number;
  readonly owners: number;
  readonly departments: number;
}

/** The sizes that the views of ownership are made for. */
export const SIZES = {
  small: { areas: 50, owners: 20, departments: 4 },
  medium: { areas: 500, owners: 100, departments: 10 },
  large: { areas: 5000, owners: 500, departments: 25 },
} as const satisfies Record<string, Size>;

const WHAT = ['Invoice', 'Refund', 'Search', 'Login', 'Delivery', 'Contract', 'Warehouse', 'Newsletter'];
const HOW = ['service', 'policy', 'pipeline', 'dashboard', 'handbook', 'data model', 'training', 'budget'];
/** What each further one of an area has in it, so often: most do the work. */
const PARTS = [
  ...Array.from({ length: 12 }, () => 'responsible'),
  ...['consulted', 'consulted', 'consulted', 'consulted', 'informed', 'informed', 'informed', 'accountable'],
];
/** How many hold the area that touches everyone, at most. */
const EVERYONE = 35;
/** One in so many areas has nobody. */
const NOBODY = 25;

/**
 * A company of a size, in the proportions of real ones: the owner in the middle holds one or two areas and the first
 * some 40 to 186, one area has up to 35 owners, most have one to three, and most of these are of one department.
 * The same for the same seed; about one in a hundred areas has another owner in each of two releases.
 */
export function ownershipOfSize(size: Size, seed = 1): Texts {
  const below = numbersFrom(seed);
  const people = Math.floor(size.owners / 2);
  const owners = Array.from({ length: size.owners }, (_, at) => (at < people ? `p${at}` : `t${at - people}`));
  const written = areasOf(size, mixed(owners, below), below);
  const files = { ...around(size, people, below), 'data/areas.yaml': areaLines(written) };
  const first = withRelease(files, '2026.1', '2026-03-02', 'The first.');
  const again = { ...first, 'data/areas.yaml': areaLines(handedOver(written, owners, below)) };
  return withRelease(again, '2026.2', '2026-06-01', 'One area in a hundred changed hands.');
}

/** The same playbook as other files would tell it: the records of each in another order. */
export function inAnotherOrder(files: Texts, seed: number): Texts {
  const below = numbersFrom(seed);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      /^data\/(?!company)\w+\.yaml$/.test(path)
        ? `${mixed(text.trimEnd().split('\n'), below).join('\n')}\n`
        : text,
    ]),
  );
}

type Below = (below: number) => number;
/** An area as a line of YAML: each part that somebody has in it, and who. */
type Parts = Map<string, string[]>;

const mixed = <T>(list: readonly T[], below: Below): T[] =>
  list
    .map((one) => ({ one, at: below(1_000_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** How much the owner at a place holds, measured on public code owners: a few hold very much, half hold one or two. */
function loadOf(place: number, { areas, owners }: Size): number {
  const share = place / owners;
  const most = Math.min(186, areas / 4);
  if (share < 0.05) return Math.round(most * (1 - 8 * share));
  if (share < 0.25) return Math.round((areas / owners) * 8 * (0.3 - share)) + 3;
  return share < 0.4 ? 3 : share < 0.7 ? 2 : 1;
}

/** Who holds which area: one slot for each assignment; the first of an area answers for it, the others stand near. */
function areasOf(size: Size, owners: readonly string[], below: Below): Parts[] {
  const slots = mixed(
    owners.flatMap((owner, place) => Array.from({ length: loadOf(place, size) }, () => owner)),
    below,
  );
  const areas = Array.from({ length: size.areas }, (_, at): Parts => {
    if (at % NOBODY === NOBODY - 1) return new Map();
    const owner = slots.pop() ?? owners[below(owners.length)] ?? '';
    return new Map([[at % 9 === 8 ? 'responsible' : 'accountable', [owner]]]);
  });
  const homes = Map.groupBy(areas, (area) => departmentAt([...area.values()][0]?.[0], size));
  for (const owner of slots) {
    const near = homes.get(departmentAt(owner, size)) ?? areas;
    const some = below(10) < 7 ? near : areas;
    add(some[below(some.length)], PARTS[below(PARTS.length)] ?? '', owner);
  }
  const everyone = areas[0];
  for (const owner of mixed(owners, below).slice(0, EVERYONE)) add(everyone, 'responsible', owner);
  return areas;
}

function add(area: Parts | undefined, part: string, owner: string): void {
  if (!area || area.size === 0 || [...area.values()].some((some) => some.includes(owner))) return;
  area.set(part, [...(area.get(part) ?? []), owner]);
}

/** One area in a hundred in other hands. */
function handedOver(areas: readonly Parts[], owners: readonly string[], below: Below): Parts[] {
  const moved = new Set(Array.from({ length: Math.ceil(areas.length / 100) }, () => below(areas.length)));
  return areas.map((area, at) =>
    moved.has(at) ? new Map([...area, ['accountable', [owners[below(owners.length)] ?? '']]]) : area,
  );
}

const areaLines = (areas: readonly Parts[]): string =>
  areas
    .map((area, at) => {
      const parts = [...area].map(([part, who]) => `, ${part}: [${who.join(', ')}]`).join('');
      const reason =
        area.has('accountable') && at % 3 > 0 ? ', reason: They know it best since they built it' : '';
      return `a${at}: { name: ${WHAT[at % 8]} ${HOW[Math.floor(at / 8) % 8]} ${at}${parts}${reason} }\n`;
    })
    .join('');

/** Departments are the first teams; the others hang below one of them, every third one below a team of it. */
function parentOf(at: number, { departments }: Size): number | undefined {
  if (at < departments) return undefined;
  const above = at - departments;
  return at % 3 === 0 && above >= departments ? above : at % departments;
}

/** The department of an owner: people sit in teams one after another. */
function departmentAt(owner: string | undefined, size: Size): number {
  if (owner === undefined) return -1;
  const teams = size.owners - Math.floor(size.owners / 2);
  return (Number(owner.slice(1)) % teams) % size.departments;
}

/** Teams in a tree, the people in them, whose work they need, and where they meet. */
function around(size: Size, people: number, below: Below): Texts {
  const { departments, owners } = size;
  const teams = owners - people;
  const lines = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('');
  const near = (at: number) => (at % departments) + departments * below(Math.floor(teams / departments));
  const needs = (at: number) =>
    [...new Set([near(at), below(10) < 7 ? near(at) : below(teams)])].filter((to) => to !== at);
  const seats = () => [...new Set(Array.from({ length: 3 + below(6) }, () => `t${below(teams)}`))];
  return {
    'data/company.yaml': 'name: Of size\ntimezone: Europe/Berlin\nhours: 09:00-17:00\n',
    'data/people.yaml': lines(people, (at) => `p${at}: { name: Person ${at}, team: t${at % teams} }\n`),
    'data/teams.yaml': lines(teams, (at) => {
      const parent = parentOf(at, size);
      const place = parent === undefined ? 'type: department' : `parent: t${parent}`;
      const to = needs(at).map((one) => `t${one}`);
      const dependsOn = at % 2 === 0 && to.length > 0 ? `, dependsOn: [${to.join(', ')}]` : '';
      return `t${at}: { name: ${HOW[at % 8]} team ${at}, ${place}${dependsOn} }\n`;
    }),
    'data/forums.yaml': lines(
      Math.ceil(departments / 2),
      (at) =>
        `f${at}: { name: Forum ${at}, type: decision, every: 1 week, members: [${seats().join(', ')}] }\n`,
    ),
  };
}
