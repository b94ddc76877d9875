import { distinctIds, idFrom, type Given, type Wanted } from './distinct-ids.ts';
import type { Rule } from './codeowners-lines.ts';

/** What the area of a rule is called. */
export interface AreaName extends Given {
  readonly name: string;
}

/** Tells a rule from every other that is in force: its section and its pattern. */
export const ruleKey = ({ section, pattern }: Rule): string => `${pattern}\n${section?.toLowerCase() ?? ''}`;

/**
 * Names rules as briefly as they can be told apart: without the folder that more than half of all lie in, else with
 * their whole path, else with their section. Ids follow the names. The order of the rules makes no difference.
 */
export function nameAreas(
  rules: readonly Rule[],
  all: readonly Rule[],
  taken: ReadonlySet<string>,
): Map<string, AreaName> {
  const common = commonFolder(all.map(({ pattern }) => wholePath(pattern).split('/')));
  const names = new Map(rules.map((rule) => [ruleKey(rule), namesOf(rule, common)]));
  const wanted = [...names].map(([key, [first, ...others]]): Wanted => ({
    key,
    wishes: [areaId(first), ...others.map(areaId)],
  }));
  const given = distinctIds(wanted, taken);
  return new Map(
    [...given].map(([key, one]) => {
      const [first, ...others] = names.get(key) ?? [''];
      return [key, { ...one, name: [first, ...others][one.wish ?? others.length] ?? first }];
    }),
  );
}

/** What a rule could be called, the shortest first; the last tells it from all others. */
function namesOf({ pattern, section }: Rule, common: string): [string, ...string[]] {
  const whole = wholePath(pattern);
  const rest = whole.startsWith(common) ? whole.slice(common.length) : whole;
  const short = rest.startsWith('*') ? whole : rest;
  const inSection = (name: string) => (section === undefined ? name : `${name} (${section})`);
  return [short, whole, inSection(whole), inSection(pattern)];
}

/** The path that a pattern is about, without what says only that all below it is meant. */
function wholePath(pattern: string): string {
  if (/^\/?(?:\*\*?|\*\*\/\*?)?$/.test(pattern) && pattern !== '/*') return 'Everything';
  if (pattern === '/*') return 'The top folder';
  const path = pattern.replace(/^\/?(?:\*\*\/)*/, '').replace(/(?:\/\*\*)*(?:\/\*)?\/?$/, '');
  return path || pattern;
}

/** Fewer than this many rules in one folder are no reason to leave its name out. */
const MANY = 3;

/** The deepest folder that more than half of all paths lie in, with a slash at its end; empty where there is none. */
function commonFolder(paths: readonly (readonly string[])[]): string {
  let inside = paths;
  for (let depth = 0; ; depth++) {
    const here = inside;
    const counts = Map.groupBy(
      here.filter((path) => path.length > depth + 1),
      (path) => path[depth] ?? '',
    );
    const [folder, most] = [...counts].find(
      ([, some]) => some.length >= MANY && some.length * 2 > paths.length,
    ) ?? ['', []];
    if (most.length === 0 || /[*?[]/.test(folder)) {
      const [first] = here;
      return depth === 0 || !first ? '' : `${first.slice(0, depth).join('/')}/`;
    }
    inside = most;
  }
}

/** Of a path that is too long for an id, its end says more than its beginning. */
function areaId(name: string): string {
  let text = name;
  while (text.length > 64 && text.includes('/')) text = text.slice(text.indexOf('/') + 1);
  return idFrom(text, 'area');
}
