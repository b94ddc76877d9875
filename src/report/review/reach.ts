import { nameIn, normAt, wordsIn } from '../../analysis/diff/edition.ts';
import { lineage, type ToldChange } from '../../analysis/diff/told.ts';
import { listed } from '../../schema/nearest.ts';
import type { Sides } from './fields.ts';

/** So many teams are named, and not only counted. */
const NAMED = 3;

/** Whom a change reaches, in words: “everyone”, “Support”, “3 teams: Night desk, Sales and Support”; undefined where it binds nobody. */
export function reachInWords(change: ToldChange, sides: Sides): string | undefined {
  const { binds, before, after, kind } = change;
  if (binds.includes('company')) return 'everyone';
  if (binds.length === 0) {
    if (kind !== 'behaviour') return undefined;
    return after === undefined
      ? wordsIn(sides.before, before ?? '', 'appliesTo')
      : wordsIn(sides.after, after, 'appliesTo');
  }
  const names = teamsIn(sides)
    .filter((team) =>
      [sides.before, sides.after].some((edition) =>
        lineage(team, edition).some((one) => binds.includes(one)),
      ),
    )
    .map((team) => nameIn(normAt(sides.after.norms, team) ? sides.after : sides.before, team))
    .sort();
  if (names.length < 2) return names[0];
  return `${names.length} teams${names.length <= NAMED ? `: ${listed(names)}` : ''}`;
}

const teamsIn = ({ before, after }: Sides): string[] => [
  ...new Set(
    [before, after].flatMap(({ norms }) =>
      [...norms.values()].flatMap((norm) => (norm.kind === 'team' ? [norm.id] : [])),
    ),
  ),
];
