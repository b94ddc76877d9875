import { quoted } from '../schema/explain.ts';
import { listed } from '../schema/nearest.ts';
import type { Source } from '../source/read.ts';
import { nameAreas, ruleKey } from './area-names.ts';
import { claimedAlready } from './claimed.ts';
import { readCodeowners, type Rule } from './codeowners-lines.ts';
import { draftOf, type Draft } from './draft.ts';
import type { Dropped } from './dropped.ts';
import { asides, settle, type Imported, type TextFile } from './imported.ts';
import { knownIds } from './known.ts';
import { partiesOf } from './owners.ts';
import { standingAreas, standingParties } from './standing.ts';

/**
 * Turns the rules of a CODEOWNERS file into areas of a playbook: each claims its path, and its owners are responsible.
 *
 * Of two rules for one path the later one holds, and a nested path is an area of its own. Nobody becomes accountable:
 * the file does not say who is. An area that claims the path already keeps its id and all that the file cannot say.
 */
export function importCodeowners({ file, text }: TextFile, source: Source): Imported {
  const here = knownIds(source);
  const { rules, count, report } = readCodeowners(file, text);
  const notes: Dropped[] = [...report];
  const note = (what: Dropped['what'], { line }: Rule, why: string, fix: string) =>
    notes.push({ what, file, line, column: undefined, value: '', why, fix, loses: false });

  const last = new Map(rules.map((rule) => [ruleKey(rule), rule]));
  for (const rule of rules) {
    const by = last.get(ruleKey(rule));
    const why = `${quoted(rule.pattern)} stands again on line ${by?.line}, and that line holds.`;
    if (by !== rule) note('override', rule, why, 'Take this line out.');
  }
  const holding = [...last.values()].sort((a, b) => a.line - b.line);
  const claimed = claimedAlready(holding, standingAreas(source));
  const fresh = holding.filter((rule) => !claimed.has(rule));
  const names = nameAreas(fresh, holding, here.ids('area'));
  const parties = partiesOf(
    file,
    holding.filter((rule) => !claimed.get(rule)?.stays).flatMap(({ owners }) => owners),
    standingParties(source),
    new Set([...here.ids('person'), ...here.ids('team')]),
  );

  const drafts = holding.flatMap((rule): Draft[] => {
    const { area, stays } = claimed.get(rule) ?? {};
    const owners = rule.owners.map(({ key }) => parties.ids.get(key) ?? key);
    const responsible = owners.length > 0 ? owners : undefined;
    if (area && stays) {
      const why = `“${area.name}” (${area.file}) claims ${quoted(rule.pattern)} already, and stays as it is.`;
      note('note', rule, why, 'Look whether it still says who is responsible.');
      return [];
    }
    if (area && saysItAlready(area.fields, owners))
      return [draftOf(file, 'area', rule.line, area.id, area.fields)];
    if (area) return [draftOf(file, 'area', rule.line, area.id, { ...area.fields, responsible })];
    const { id = '', name = '' } = names.get(ruleKey(rule)) ?? {};
    noteId(rule);
    return [draftOf(file, 'area', rule.line, id, { name, claims: [`path:${rule.pattern}`], responsible })];
  });
  return settle(
    [
      { file, kind: 'area', unit: 'rule', rows: count, drafts, report: [...notes, ...parties.report] },
      ...asides({ file, kind: 'person', drafts: parties.people, report: [] }),
      ...asides({ file, kind: 'team', drafts: parties.teams, report: [] }),
    ],
    here,
  );

  /** Says so where two rules, or a rule and an area of the playbook, would have one id. */
  function noteId(rule: Rule): void {
    const { id, wanted, rivals = [] } = names.get(ruleKey(rule)) ?? {};
    if (id === wanted) return;
    const others = rivals.map((key) => last.get(key)).filter((other) => other !== undefined);
    const who = others.map(({ pattern, line }) => `${quoted(pattern)} (line ${line})`);
    const why = `${quoted(rule.pattern)} is written as \`${id}\`: ${listed(who, 'and', 3) || 'an area of this playbook'} would be \`${wanted}\` too.`;
    note('id', rule, why, 'Nothing to do, unless you want to call it something else.');
  }
}

/** Whether the owners of a path are those who answer for its area, of which nobody else is said to do the work. */
function saysItAlready(
  { accountable, responsible }: Readonly<Record<string, unknown>>,
  owners: readonly string[],
): boolean {
  const answering = [accountable ?? []].flat().map(String);
  return (
    responsible === undefined && answering.length > 0 && answering.sort().join() === [...owners].sort().join()
  );
}
