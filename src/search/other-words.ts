import { isHere, type AnyNode } from '../model/playbook.ts';
import { toId } from '../schema/common.ts';

/**
 * What else people type for a record: its aliases, also the words and systems that belong to an area, the seat and title of a
 * person, what the pages of the company and of a focus say, what the poles of a trade-off are called.
 */
export function otherWords(node: AnyNode): readonly string[] {
  if (node.kind === 'company')
    return [
      'working hours',
      'time zone',
      ...(node.holidays ? ['public holidays', 'closed'] : []),
      ...(node.leaders ? ['leadership team'] : []),
    ];
  if (node.kind === 'focus') return ['priority', ...(node.notDoing ? ['what we are not doing'] : [])];
  if (node.kind === 'person')
    return [...(toId(node.label) === node.id ? [] : [node.id]), ...(node.title ? [node.title] : [])];
  if (node.kind === 'area')
    return [
      ...(node.aliases ?? []),
      ...(node.claims ?? []).flatMap((claim) => /^(?:term|system):(.*)$/.exec(claim)?.[1] ?? []),
    ];
  if (node.kind === 'tradeoff')
    return [node.more, node.less].flatMap((pole) =>
      isHere(pole) ? [pole.label, ...(pole.synonyms ?? [])] : [],
    );
  if ('aliases' in node) return node.aliases ?? [];
  return 'synonyms' in node ? (node.synonyms ?? []) : [];
}
