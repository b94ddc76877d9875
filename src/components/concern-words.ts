import type { ConcernStanding } from '../analysis/poles.ts';
import { isHere, type AnyNode, type Tradeoff } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { within } from './in-words.ts';

/** How a concern stands in the trade-offs in force, in one sentence. */
export function concernInWords(
  label: string,
  { winsOver, givesWayTo }: Pick<ConcernStanding, 'winsOver' | 'givesWayTo'>,
): string {
  if (winsOver.length + givesWayTo.length === 0)
    return 'No trade-off in force says what it wins over, or gives way to.';
  const over = winsOver.map(({ less, appliesTo }) => named(less, appliesTo));
  const under = givesWayTo.map(({ more, appliesTo }) => named(more, appliesTo));
  return `${label} ${told('wins', 'over', over)}; it ${told('gives way', 'to', under)}.`;
}

/** The other side of a trade-off, and where it holds; nothing where it holds for everyone. */
interface Other {
  readonly name: string;
  readonly where: string | undefined;
}

/** “wins over new features everywhere, and over cost in Engineering”. */
function told(verb: string, joint: string, others: readonly Other[]): string {
  if (others.length === 0) return `${verb} ${joint} nothing`;
  const everywhere = others.filter(({ where }) => where === undefined).map(({ name }) => name);
  const somewhere = others.filter(({ where }) => where !== undefined);
  const parts = [
    ...(everywhere.length > 0
      ? [`${joint} ${listed(everywhere)}${somewhere.length > 0 ? ' everywhere' : ''}`]
      : []),
    ...somewhere.map(({ name, where }) => `${joint} ${name} in ${where}`),
  ];
  return `${verb} ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}` : parts.join('')}`;
}

function named(pole: Tradeoff['more'], appliesTo: Tradeoff['appliesTo']): Other {
  const scopes = (appliesTo as readonly AnyNode[]).filter((scope) => isHere<AnyNode>(scope));
  const everywhere = scopes.some(({ kind }) => kind === 'company');
  return {
    name: within(isHere<AnyNode>(pole) ? pole.label : 'something unknown'),
    where: everywhere ? undefined : listed(scopes.map(({ label }) => label)),
  };
}
