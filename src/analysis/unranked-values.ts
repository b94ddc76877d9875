import { here, type Nodes, type Playbook, type Value } from '../model/playbook.ts';

type Concern = Nodes['concern'];

/** Two values of which one serves what the other pays with, and that have no order between them. */
export interface Unranked {
  readonly serving: Value;
  readonly paying: Value;
  /** The concerns that the one serves and the other pays with. */
  readonly concerns: readonly Concern[];
}

/** Pairs of values that pull apart at a concern, where one of the two has no rank; a pair that pulls both ways is named once. */
export function unrankedValues(playbook: Playbook): Unranked[] {
  const found = new Map<string, Unranked>();
  for (const paying of playbook.all('value'))
    for (const concern of here<Concern>(paying.costs))
      for (const { from: serving, path } of concern.backlinks) {
        if (serving.kind !== 'value' || path[0] !== 'advances' || serving === paying) continue;
        if (serving.rank !== undefined && paying.rank !== undefined) continue;
        const key = [serving.id, paying.id].sort().join(' ');
        const before = found.get(key);
        if (!before) found.set(key, { serving, paying, concerns: [concern] });
        else if (before.serving === serving && !before.concerns.includes(concern))
          found.set(key, { ...before, concerns: [...before.concerns, concern] });
      }
  return [...found.values()];
}
