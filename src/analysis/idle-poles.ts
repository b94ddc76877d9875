import { isHere, type Nodes, type Playbook, type Tradeoff } from '../model/playbook.ts';
import { inForce } from '../time/period.ts';

/** A trade-off with a pole for which nothing in the playbook ever stands. */
export interface IdlePole {
  readonly tradeoff: Tradeoff;
  readonly pole: 'more' | 'less';
  readonly concern: Nodes['concern'];
}

/** Poles of trade-offs in force that no value, priority, measure or reward has ever served: nothing is given up, or nothing is won. */
export function idlePoles(playbook: Playbook, day: string): IdlePole[] {
  if (['value', 'priority', 'measure'].some((kind) => playbook.hasUnread(kind as 'value'))) return [];
  return playbook
    .all('tradeoff')
    .filter((one) => inForce(one, day))
    .flatMap((tradeoff) =>
      (['more', 'less'] as const).flatMap((pole) => {
        const concern = tradeoff[pole];
        return isHere(concern) && !isServed(concern) ? [{ tradeoff, pole, concern }] : [];
      }),
    );
}

const isServed = (concern: Nodes['concern']): boolean =>
  concern.backlinks.some(
    ({ path }) => path[0] === 'advances' || (path[0] === 'rewards' && path[2] === 'advances'),
  );
