import { KIND_NAMES, type Kind } from '../../kinds.ts';
import type { AnyNode } from '../../model/playbook.ts';
import type { Loaded } from '../../playbook.ts';
import { ROLE_WORDS } from '../../words.ts';
import { recordsYaml } from '../../writing/yaml-text.ts';
import { lineIn } from '../line-in.ts';
import type { Material, Proposable } from './material.client.ts';

/** What the form of a kind is given, for whom the playbook was loaded. */
export function materialOf(kind: Kind, loaded: Loaded): Material {
  const { playbook, asOf } = loaded;
  const { audiences, repository, contact, hours, timezone } = playbook.company;
  const all = (one: Kind) => playbook.all(one) as readonly AnyNode[];
  const people = playbook.all('person');
  const names = KIND_NAMES.map((one) => [
    one,
    Object.fromEntries(all(one).map(({ id, label }) => [id, label])),
  ]);
  return {
    kind,
    asOf,
    audiences,
    records: all(kind).flatMap((node) => proposable(node, loaded)),
    names: Object.fromEntries(names) as Material['names'],
    titles: Object.fromEntries(people.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title]]))),
    vacant: people.flatMap(({ id, vacant }) => (vacant ? [id] : [])),
    roles: ROLE_WORDS,
    ...(repository && { repository: { url: repository.url, branch: repository.branch } }),
    ...(contact !== undefined && { contact }),
    ...(hours && { hours }),
    timezone,
  };
}

function proposable({ kind, id, ref, label }: AnyNode, { ownText, isWhole }: Loaded): Proposable[] {
  const own = ownText(ref);
  if (!own) return [];
  const { record, isAlone, text } = own;
  const line = isAlone ? 1 : lineIn(record.at([], 'key'), isWhole);
  return [
    {
      id,
      label,
      file: record.file,
      ...(line !== undefined && { line }),
      text: text ?? recordsYaml(kind, [[id, record.value as Readonly<Record<string, unknown>>]]),
      isAlone: isAlone && text !== undefined,
      isAsWritten: text !== undefined,
    },
  ];
}
