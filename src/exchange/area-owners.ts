import { here, type Area, type Party } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { importCodeowners } from './codeowners.ts';
import { readCodeowners, type Rule } from './codeowners-lines.ts';
import type { Exportable, Exported, Loss } from './exported.ts';
import { inComment, ownerWord, unnamed } from './owner-words.ts';
import { changedFields } from './read-back.ts';

const HEAD = `# Who owns which code: made by \`playbook export codeowners --areas\` from what the areas of the playbook claim.
# The last line that matches a file holds, so what is deeper stands further down.
`;

/**
 * A CODEOWNERS file of what areas claim as `path:…`: who does the work, or who answers for it where nobody is said to.
 * `importCodeowners` reads it back; what would then not be as it is, is said.
 */
export function exportAreaOwners({ playbook, source, asOf }: Exportable): Exported {
  const losses: Loss[] = [];
  const claims = new Map<string, Area[]>();
  for (const area of playbook.all('area'))
    for (const claim of new Set(area.claims ?? []))
      if (claim.startsWith('path:'))
        claims.set(claim.slice(5), [...(claims.get(claim.slice(5)) ?? []), area]);
  const patterns = [...claims].sort(([a], [b]) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
  const lines = patterns.flatMap(([path, areas]) => lineOf(path, areas));
  const text = `${HEAD}\n${lines.join('\n')}\n`;
  if (lines.length === 0) return { files: new Map(), losses };
  const { sheets } = importCodeowners({ file: 'CODEOWNERS', text }, source);
  const back = new Map(sheets.flatMap((sheet) => (sheet.kind === 'area' ? sheet.records : [])));
  const known = new Set(losses.map(({ ref }) => ref));
  for (const { kind, id, ref, value } of source.records)
    if (kind === 'area' && back.has(id) && !known.has(ref))
      for (const [field] of changedFields(kind, value, back.get(id)))
        losses.push({ ref, field, why: 'would be read back otherwise.' });
  return { files: new Map([['CODEOWNERS', text]]), losses };

  function lineOf(path: string, areas: readonly Area[]): string[] {
    const owners = [...new Set(areas.flatMap(ownersOf))];
    const words = [...new Set(owners.flatMap((owner) => ownerWord(owner, asOf) ?? []))];
    const names = listed(areas.map(({ label }) => inComment(label)));
    for (const owner of owners) if (ownerWord(owner, asOf) === undefined) losses.push(unnamed(owner, asOf));
    const refs = areas.map(({ ref }) => ref);
    const pattern = escaped(path);
    const line = [pattern, ...words].join(' ');
    const [rule, ...more] = readCodeowners('', line).rules;
    if (rule?.pattern !== path)
      for (const ref of refs) losses.push({ ref, field: 'claims', why: whyNot(path, pattern, rule) });
    if (!rule || more.length > 0 || (rule.pattern !== path && rule.pattern !== pattern)) return [];
    if (areas.length > 1)
      for (const ref of refs)
        losses.push({
          ref,
          field: 'claims',
          why: `path:${path} is claimed by ${names}: one line names them all.`,
        });
    if (owners.length === 0) return [`# Nobody: ${names}`, line];
    if (words.length > 0 && words.length === owners.length) return [line];
    for (const ref of refs) losses.push({ ref, why: 'not all of its owners have a handle.' });
    return words.length > 0 ? [line] : [`# ${pattern}: nobody of ${names} has a handle.`];
  }
}

/** Who a change of the code of an area goes to. */
function ownersOf(area: Area): Party[] {
  const doing = here<Party>(area.responsible);
  return doing.length > 0 ? doing : here<Party>(area.accountable);
}

/** A path as a pattern: a space or `#` in it divides nothing, and `!` or `[` at its beginning means nothing else. */
const escaped = (path: string): string => path.replace(/[\s#]/g, '\\$&').replace(/^(?=!|\^?\[)/, '\\');

const whyNot = (path: string, pattern: string, read: Rule | undefined): string =>
  read?.pattern === pattern
    ? `path:${path} stands there as ${pattern}, and would be read back so.`
    : `path:${path} cannot stand in a CODEOWNERS file.`;

/** How deep a pattern leads: what matches files anywhere comes first. */
function depthOf(path: string): number {
  const steps = path
    .replace(/^\/|\/?\**\/?$/g, '')
    .split('/')
    .filter(Boolean);
  return /^\/?\**$/.test(path) ? -1 : path.includes('/') ? steps.length : 0;
}
