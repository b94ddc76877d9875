import { quoted } from '../schema/explain.ts';
import { listed } from '../schema/nearest.ts';
import type { Source } from '../source/read.ts';
import { nameAreas, ruleKey } from './area-names.ts';
import { claimedAlready } from './claimed.ts';
import { ADDRESS, HANDLE, readCodeowners, type Rule } from './codeowners-lines.ts';
import { draftOf, type Draft } from './draft.ts';
import type { Dropped } from './dropped.ts';
import { asides, settle, type Imported, type TextFile } from './imported.ts';
import { knownIds } from './known.ts';
import { partiesOf } from './owners.ts';
import { standingAreas, standingParties, type StandingArea, type StandingParty } from './standing.ts';

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
  const standing = standingParties(source);
  const unsaid = new Set(standing.filter(isUnnamed).map(({ id }) => id));
  const names = nameAreas(fresh, holding, here.ids('area'));
  const parties = partiesOf(
    file,
    holding.filter((rule) => !claimed.get(rule)?.stays).flatMap(({ owners }) => owners),
    standing,
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
    if (area) return [draftOf(file, 'area', rule.line, area.id, changed(area.fields, owners))];
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

  /** An area with the owners of its path; whoever has no name that such a file could hold stays beside them. */
  function changed(fields: StandingArea['fields'], owners: readonly string[]): StandingArea['fields'] {
    const isUnsaid = (id: string) => unsaid.has(id);
    const answering = idsIn(fields['accountable']);
    const doing = idsIn(fields['responsible']);
    // Of which nobody else is said to do the work: then its owners are those who answer for it.
    if (
      doing.length === 0 &&
      answering.length > 0 &&
      sameIds(answering, [...answering.filter(isUnsaid), ...owners])
    )
      return fields;
    const stay = doing.filter((id) => isUnsaid(id) || owners.includes(id));
    const responsible = [...new Set([...stay, ...owners])];
    return { ...fields, responsible: responsible.length > 0 ? responsible : undefined };
  }

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

const idsIn = (value: unknown): string[] => [value ?? []].flat().map(String);

const sameIds = (some: readonly string[], others: readonly string[]): boolean =>
  [...new Set(some)].sort().join() === [...new Set(others)].sort().join();

/** Whether no line of a CODEOWNERS file can name somebody: neither by handle, nor a person by mail address. */
function isUnnamed({ kind, handle, contact }: StandingParty): boolean {
  const hasHandle = handle !== undefined && HANDLE.test(`@${handle.replace(/^@/, '')}`);
  return !hasHandle && !(kind === 'person' && contact !== undefined && ADDRESS.test(contact));
}
