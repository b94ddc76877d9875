import { targetWords } from '../analysis/target.ts';
import { standingOfDecision } from '../analysis/decision-log.ts';
import { claimOf } from '../analysis/claim-words.ts';
import type { Definition, Definitions } from '../components/search/definition.client.ts';
import { here, isHere, type AnyNode, type Focus, type Playbook } from '../model/playbook.ts';
import { formatPromise } from '../time/promise.ts';
import { hasEnded } from '../time/period.ts';
import { definitionOf } from './definition.ts';
import { facetsOf } from './facets.ts';
import { otherWords } from './other-words.ts';
import { ownersShown } from './owners.ts';
import { SEARCHED } from './searched.ts';

/** Every record as a search in the browser knows it, on a day; what is empty is left out, since each reader loads it. */
export function definitions(playbook: Playbook, now: string): Definitions {
  const all = SEARCHED.flatMap((kind): readonly AnyNode[] => playbook.all(kind));
  const names = new Map(all.flatMap(ownersShown).map(({ id, label }) => [id, label]));
  return {
    names: Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1))),
    records: all.map((node) => definition(node, playbook, now)),
  };
}

function definition(node: AnyNode, playbook: Playbook, now: string): Definition {
  const { kind: _, ...facets } = facetsOf(node, playbook);
  const at = Object.fromEntries(Object.entries(facets).filter(([, ids]) => ids.length > 0));
  const target = node.kind === 'behaviour' ? targetWords(node) : undefined;
  const line = node.kind === 'area' ? (node.reason ?? definitionOf(node)) : definitionOf(node);
  const [where, also, about] = [whereOf(node), otherWords(node), aboutOf(node)];
  return {
    ref: node.ref,
    title: node.label,
    ...(line && { line }),
    ...(target && { target }),
    ...(where && { where }),
    ...(also.length > 0 && { also }),
    ...(about.length > 0 && { about }),
    ...(isPast(node, now) && { past: true }),
    ...(Object.keys(at).length > 0 && { at }),
  };
}

function isPast(node: AnyNode, now: string): boolean {
  if (node.kind === 'area') return node.lifecycle === 'retired';
  if (node.kind === 'decision')
    return ['replaced', 'rejected', 'withdrawn'].includes(standingOfDecision(node, now));
  return 'until' in node && hasEnded({ until: node.until }, now);
}

/** The channel on which somebody answers, and how urgent the question is; nothing for any other record. */
function whereOf(node: AnyNode): string | undefined {
  if (node.kind !== 'behaviour' || node.type !== 'response-expectation') return undefined;
  return [node.channel, node.urgency].filter((word) => word !== undefined).join(', ');
}

/** What a record is about beyond its definition: places, areas, whom it binds, how it is reached. */
function aboutOf(node: AnyNode): string[] {
  const scopes = 'appliesTo' in node ? here<AnyNode>(node.appliesTo) : [];
  const labels = (nodes: readonly AnyNode[]) => nodes.map(({ label }) => label);
  const bound = labels(scopes.filter(({ kind }) => kind !== 'company'));
  switch (node.kind) {
    case 'behaviour':
      return [
        ...('before' in node ? [node.before] : []),
        ...('where' in node ? [node.where] : []),
        ...('effort' in node && node.effort ? [formatPromise(node.effort)] : []),
        ...('covers' in node ? labels(here<AnyNode>(node.covers)) : []),
        ...bound,
      ];
    case 'area':
      return [
        ...(node.claims ?? [])
          .filter((claim) => /^(?:path|url):/.test(claim))
          .map((claim) => claimOf(claim).what),
        ...(isHere(node.parent) ? [node.parent.label] : []),
        ...labels(here<AnyNode>(node.responsible)),
      ];
    case 'team':
    case 'person':
      return [node.contact, node.handle].filter((text) => text !== undefined);
    case 'company':
      return (node.holidays ?? []).map(({ name }) => name);
    case 'decision':
      return labels(here<AnyNode>(node.areas));
    case 'focus':
      return outcomeOf(node);
    case 'measure':
      return node.source ? [node.source] : [];
    default:
      return bound;
  }
}

/** The measure of success of a focus, and where it should stand. */
function outcomeOf({ outcome }: Focus): string[] {
  if (!outcome || !isHere(outcome.measure)) return [];
  const { label, unit } = outcome.measure;
  return [label, ...(outcome.target === undefined ? [] : [`${outcome.target} ${unit ?? ''}`.trim()])];
}
