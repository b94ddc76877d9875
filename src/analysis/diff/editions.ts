import type { AnyNode, Playbook } from '../../model/playbook.ts';
import { perPlaybook } from '../per-playbook.ts';
import { normAt, WORKING, type Edition } from './edition.ts';
import { normsOf } from './norms.ts';
import { addressesIn, addressOf } from './plain.ts';
import { valueInWords } from './value-words.ts';

/** Everything that can be held against each other: each release, the earliest first, and what is merged now at the end. */
export const editionsOf: (playbook: Playbook) => readonly Edition[] = perPlaybook((playbook) =>
  [...playbook.releases.map(({ version }) => version), WORKING].flatMap(
    (version) => editionAt(playbook, version) ?? [],
  ),
);

/**
 * A release, or what is merged now; undefined where there is no such version. Each is made when somebody first asks for it.
 * Whoever a release names is called as today, or by id where nobody of that id is here any more.
 */
export const editionAt: (playbook: Playbook, version: string) => Edition | undefined = perPlaybook(
  (playbook, version: string) => {
    if (version === WORKING) return editionOf(WORKING, undefined, playbook, playbook);
    const release = playbook.releases.find((one) => one.version === version);
    return release && editionOf(version, release.inForce, release.playbook, playbook);
  },
);

function editionOf(
  version: string,
  inForce: string | undefined,
  playbook: Playbook,
  today: Playbook,
): Edition {
  const norms = normsOf(playbook, today);
  const names: Record<string, string> = {};
  for (const { fields } of norms.values())
    for (const address of Object.values(fields).flatMap(addressesIn)) {
      if (names[address] !== undefined || normAt(norms, address)) continue;
      const node = nodeAt(today, address);
      if (node && addressOf(node) === address) names[address] = node.label;
    }
  const words: Record<string, Record<string, string>> = {};
  for (const [ref, { fields }] of norms)
    for (const [field, value] of Object.entries(fields)) {
      const said = valueInWords(field, value, { norms, names });
      if (said !== value) (words[ref] ??= {})[field] = said;
    }
  return { version, inForce, norms, words, names };
}

function nodeAt(playbook: Playbook, address: string): AnyNode | undefined {
  return address.includes('/')
    ? playbook.get(address)
    : (playbook.find('person', address) ?? playbook.find('team', address));
}
