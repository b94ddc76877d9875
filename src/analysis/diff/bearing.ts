import { here, isHere, type AnyNode, type Behaviour, type Playbook } from '../../model/playbook.ts';
import { levelsOf, type Scope } from '../scope.ts';
import { scopesOf, slowest } from '../slowest.ts';
import { targetOf } from '../target.ts';
import { addressOf } from './plain.ts';

/** What follows from a norm in the playbook in which it stands. */
export interface Bearing {
  /** How long its target takes at the longest: minutes; Infinity is left out, as is what has no target. */
  readonly longest?: number;
  /** For each of those whom it binds, all that they belong to, from the inside out: addresses. */
  readonly reach?: readonly (readonly string[])[];
  /** The teams that it binds, and with them those within them; `company` where it binds everyone: bare ids, in order. */
  readonly binds: readonly string[];
  /** The teams that it names, or whose people it names: bare ids, in order. */
  readonly names: readonly string[];
}

/** What an interval takes at the longest, in minutes. */
const MINUTES = { day: 1440, week: 10_080, month: 44_640, quarter: 132_480, year: 527_040 };

/** What follows from a norm in its playbook. */
export function bearingOf(node: AnyNode, playbook: Playbook): Bearing {
  const most = node.kind === 'behaviour' ? longest(node, playbook) : undefined;
  const scopes = 'appliesTo' in node ? (here<AnyNode>(node.appliesTo) as Scope[]) : undefined;
  return {
    ...(most !== undefined && Number.isFinite(most) && { longest: most }),
    ...(scopes && { reach: scopes.map((scope) => levelsOf(scope, playbook).map(addressOf)) }),
    ...teamsOf(node, scopes),
  };
}

function longest(behaviour: Behaviour, playbook: Playbook): number | undefined {
  const target = targetOf(behaviour);
  if (target.is === 'interval') return target.interval.count * MINUTES[target.interval.unit];
  if (target.is === 'none') return undefined;
  const scopes = scopesOf(behaviour);
  return slowest(target.promise, scopes.length > 0 ? scopes : [playbook.company], playbook);
}

/** Kinds that are everyone’s where they name nobody whom they bind. */
const FOR_ALL: readonly AnyNode['kind'][] = [
  'company',
  'value',
  'tradeoff',
  'focus',
  'term',
  'concern',
  'guide',
];

/** Fields that say who looks after a record, or where it was decided, and ask nothing of anybody. */
const UPKEEP = ['at', 'prose', 'backlinks', 'owner', 'decidedIn', 'modelledBy', 'parent', 'appliesTo'];

function teamsOf(node: AnyNode, scopes: readonly Scope[] | undefined): Pick<Bearing, 'binds' | 'names'> {
  const [binds, names] = [new Set<string>(), new Set<string>()];
  for (const scope of scopes ?? []) (scope.kind === 'person' ? names : binds).add(teamIdOf(scope));
  if (!scopes && FOR_ALL.includes(node.kind)) binds.add('company');
  if (node.kind === 'team') names.add(node.id);
  if (node.kind !== 'company')
    for (const [field, value] of Object.entries(node)) if (!UPKEEP.includes(field)) collect(value);
  names.delete('');
  return { binds: [...binds].sort(), names: [...names].sort() };

  function collect(value: unknown): void {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      if (!('backlinks' in value)) Object.values(value).forEach(collect);
      else if (['team', 'person'].includes((value as AnyNode).kind)) names.add(teamIdOf(value as Scope));
    }
  }
}

/** The id of a team, of the team of somebody, or `company`; empty for somebody of no team. */
const teamIdOf = (scope: Scope): string =>
  scope.kind !== 'person' ? scope.id : isHere(scope.team) ? scope.team.id : '';
