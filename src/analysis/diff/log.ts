import { KIND_NAMES, KINDS } from '../../kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import { perPlaybook } from '../per-playbook.ts';
import { WORKING, type Edition } from './edition.ts';
import { plainNorm, type PlainNorm } from './norms.ts';
import { addressOf, plain } from './plain.ts';
import { valueInWords } from './value-words.ts';

/** What happened and who is here, in the shape in which what was agreed is held against another; of a measure its readings. */
export const logOf: (playbook: Playbook) => Edition = perPlaybook((playbook) => {
  const norms = new Map<string, PlainNorm>();
  const names: Record<string, string> = {};
  const words: Record<string, Record<string, string>> = {};
  for (const node of KIND_NAMES.flatMap((kind) => playbook.all(kind))) {
    names[addressOf(node)] = node.label;
    if (KINDS[node.kind].nature === 'log') norms.set(node.ref, plainNorm(node, playbook, playbook));
    else if (node.kind === 'measure' && node.readings)
      norms.set(node.ref, {
        ...plainNorm(node, playbook, playbook),
        fields: { readings: plain(node.readings) },
      });
  }
  for (const [ref, { fields }] of norms)
    for (const [field, value] of Object.entries(fields))
      (words[ref] ??= {})[field] = valueInWords(field, value, { norms: new Map(), names });
  return { version: WORKING, inForce: undefined, norms, words, names };
});
