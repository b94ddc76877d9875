import { blockMatrix, type MatrixBlock } from '../../analysis/block-matrix.ts';
import { blockPath } from '../../analysis/block-pages.ts';
import { departmentOfOwner, partsIn } from '../../analysis/area-parts.ts';
import type { Standings } from '../../analysis/standings.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import type { Area, Playbook } from '../../model/playbook.ts';
import { listed } from '../../schema/nearest.ts';
import type { Look } from '../parts/view.ts';

/** Fewer departments in one area are no crowd. */
const CROWD = 3;
/** As many are named; more are counted. */
const NAMED = 3;

/** How much of who owns what is written down, and how much of why: the takeaway. */
export function ledgerSentence({ inUse, none, unowned, unexplained }: Standings): string {
  const count = inUse.length;
  if (count === 0) return 'Nobody has written down yet who owns what.';
  const areas = `${capital(inWords(count, 'area'))}.`;
  const owned = count - none.length - unowned.length;
  const why = owned - unexplained.length;
  if (owned === 0) return `${areas} Nobody answers for ${count === 1 ? 'it' : 'any of them'} yet.`;
  if (count === 1)
    return `${areas} Somebody answers for it, and ${why === 1 ? 'it is written why' : 'nothing says why'}.`;
  const who = `Somebody answers for ${owned === count ? 'each of them' : numberWord(owned)}`;
  if (why === 0) return `${areas} ${who}; nothing says why.`;
  if (why < owned) return `${areas} ${who}, and for ${numberWord(why)} of these it is written why.`;
  return `${areas} ${who}, and it is written why.`;
}

/** What to look at in who owns what. */
export function ledgerLooks(playbook: Playbook, standings: Standings): Look[] {
  const { homes, guests, blocks } = blockMatrix(playbook);
  const abroad = blocks.filter(({ home, guest }) => home && guest && home !== guest);
  return [
    ...guestLook(abroad, playbook),
    ...crowdLook(standings.inUse),
    ...closedLook(abroad, [
      ...new Set(
        [...homes.map(({ department }) => department), ...guests].filter((one) => one !== undefined),
      ),
    ]),
    ...(standings.unexplained.length > 0
      ? [
          {
            says: `${capital(inWords(standings.unexplained.length, 'area'))} ${standings.unexplained.length === 1 ? 'has' : 'have'} an owner, and nothing says why this one.`,
            to: { label: 'Why that matters', path: 'rules/area-says-why/' },
          },
        ]
      : []),
  ];
}

/** The block in which one department takes part in the most areas of another. */
function guestLook(abroad: readonly MatrixBlock[], playbook: Playbook): Look[] {
  const [first] = [...abroad].sort((a, b) => b.areas.length - a.areas.length);
  if (!first?.home || !first.guest) return [];
  const count = inWords(first.areas.length, 'area');
  const most = abroad.length > 1 ? '; no department takes part in more of another’s' : '';
  return [
    {
      says: `${first.guest.label} takes part in ${count} of ${first.home.label}${most}.`,
      to: {
        label: first.areas.length === 1 ? 'This area' : 'These areas',
        path: `ownership/ledger/${blockPath(first, playbook)}/`,
      },
    },
  ];
}

/** The area in which the most departments have a part. */
function crowdLook(areas: readonly Area[]): Look[] {
  const counts = areas.map((area) => ({
    area,
    count: new Set(partsIn(area).flatMap(({ owner }) => departmentOfOwner(owner) ?? [])).size,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first || first.count < CROWD) return [];
  const alike = counts.filter(({ count }) => count === first.count).length;
  const says =
    second?.count === first.count
      ? `In ${inWords(alike, 'area')} ${numberWord(first.count)} departments have a part, and in none more; one of them:`
      : `In one area ${numberWord(first.count)} departments have a part, more than in any other:`;
  return [{ says, to: first.area }];
}

/** The departments that take part in nobody else’s areas, and let nobody into theirs. */
function closedLook(
  abroad: readonly MatrixBlock[],
  departments: readonly { readonly label: string }[],
): Look[] {
  const open = new Set<unknown>(abroad.flatMap(({ home, guest }) => [home, guest]));
  const closed = departments.filter((one) => !open.has(one));
  if (closed.length === 0 || departments.length < 2) return [];
  const who =
    closed.length > NAMED
      ? capital(inWords(closed.length, 'department'))
      : listed(closed.map(({ label }) => label));
  return [
    {
      says: `${who} ${closed.length === 1 ? 'shares' : 'share'} no area with another department.`,
    },
  ];
}
