import type { ConcernStanding } from '../analysis/poles.ts';
import { isHere, type AnyNode, type Tradeoff } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { within } from './in-words.ts';

/** How a concern stands in the trade-offs in force, in one sentence. */
export function concernInWords(label: string, { winsOver, givesWayTo }: ConcernStanding): string {
  const over = winsOver.map(({ less, appliesTo }) => named(less, appliesTo));
  const under = givesWayTo.map(({ more, appliesTo }) => named(more, appliesTo));
  if (over.length + under.length === 0)
    return 'No trade-off in force says what it wins over, or gives way to.';
  const wins = over.length > 0 ? `wins over ${listed(over)}` : 'wins over nothing';
  const yields = under.length > 0 ? `gives way to ${listed(under)}` : 'gives way to nothing';
  return `${label} ${wins}, and ${yields}.`;
}

function named(pole: Tradeoff['more'], appliesTo: Tradeoff['appliesTo']): string {
  const scopes = (appliesTo as readonly AnyNode[]).filter((scope) => isHere<AnyNode>(scope));
  const where = scopes.some(({ kind }) => kind === 'company')
    ? ''
    : ` in ${listed(scopes.map(({ label }) => label))}`;
  return `${within(isHere<AnyNode>(pole) ? pole.label : 'something unknown')}${where}`;
}
