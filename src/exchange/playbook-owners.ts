import { ownersOf } from '../analysis/settlers.ts';
import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { here, isHere, type AnyNode, type Company, type Party, type Playbook } from '../model/playbook.ts';
import { roleOf } from '../source/layout.ts';
import type { Exportable, Exported, Loss } from './exported.ts';
import { inComment, ownerWord, patternOf, unnamed } from './owner-words.ts';

/** A file of a playbook, and who has to agree to a change of it. */
interface Owned {
  readonly file: string;
  readonly owners: readonly Party[];
  /** How many records it holds together with others, and of which kind. */
  readonly many: { readonly kind: Kind; readonly count: number } | undefined;
}

const HEAD = `# Who has to agree to a change of this playbook: made by \`playbook export codeowners\` from the owners of its records.
# The last line that matches a file holds, and of several owners on it one is enough.
`;

/**
 * A CODEOWNERS file for the files of a playbook itself, also for those that not everyone may read on its site.
 * Whoever has no handle is on no line; a file whose owners have none is left to the line for all of them.
 */
export function exportPlaybookOwners({ playbook, asOf, folder }: Exportable): Exported {
  const losses = new Map<Party, Loss>();
  const place = (path: string) => patternOf(folder === '' ? path : `${folder}/${path}`);
  const catchAll = wordsOf(stewardsOf(playbook.company));
  const blocks = owned(playbook).map(({ file, owners, many }) => {
    const words = wordsOf(owners);
    const line = [place(file), ...words].join(' ');
    if (words.length === 0)
      return `# ${line}: none of its owners has a handle, so the line for all files holds.`;
    if (!many || many.count < 2) return line;
    const { plural } = KINDS[many.kind];
    return `# ${many.count} ${plural} in one file, so the owner of any of them may agree; one in data/${plural}/<id>.yaml has its owner alone.\n${line}`;
  });
  const everything = ['data/', 'src/content/'].map(place);
  // Whoever could change this file could take everyone else out of it.
  const all = folder === '' ? [...everything, 'CODEOWNERS'] : everything;
  const lines = all.map((one) => (catchAll.length > 0 ? [one, ...catchAll].join(' ') : `# ${one}`));
  const why = catchAll.length > 0 ? '' : ' Nobody: write `leaders` and their `handle`s into the playbook.';
  const text = [
    HEAD,
    `# All files that have no line of their own.${why}`,
    ...lines,
    '',
    ...blocks,
    ...unnamedLines([...losses.keys()]),
  ];
  return { files: new Map([['CODEOWNERS', `${text.join('\n')}\n`]]), losses: [...losses.values()] };

  /** The owners as they are named on a line; for a team without a handle its lead. */
  function wordsOf(owners: readonly Party[]): string[] {
    return [
      ...new Set(
        owners.flatMap((owner) => {
          const word = ownerWord(owner, asOf);
          if (word !== undefined) return word;
          losses.set(owner, unnamed(owner, asOf));
          return owner.kind === 'team' && isHere(owner.lead) ? (ownerWord(owner.lead, asOf) ?? []) : [];
        }),
      ),
    ];
  }
}

/** Who stands behind what names nobody: the leaders, or whoever answers for the playbook. */
function stewardsOf(company: Company): Party[] {
  const leaders: Party[] = here(company.leaders);
  return leaders.length > 0 ? leaders : ownersOf(company);
}

/** Who has to agree to a change of a record. */
function agreeingTo(node: AnyNode, company: Company): Party[] {
  if (node.kind === 'company') return stewardsOf(company);
  const accountable = node.kind === 'area' ? here<Party>(node.accountable) : [];
  const owners = accountable.length > 0 ? accountable : ownersOf(node);
  return owners.length > 0 ? owners : stewardsOf(company);
}

/** Every file that holds records, what is accepted or who stands behind a release, in the order of their paths. */
function owned(playbook: Playbook): Owned[] {
  const { company } = playbook;
  const nodes = KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind));
  const entries: [file: string, owners: readonly Party[]][] = [
    ...nodes
      .filter(({ kind }) => kind !== 'company' || playbook.described)
      .map((node): [string, Party[]] => [node.file, agreeingTo(node, company)]),
    ...playbook.accepted.map(({ at, approvedBy }): [string, Party[]] => [
      at([]).file,
      isHere(approvedBy) ? [approvedBy] : [],
    ]),
    ...playbook.releases.flatMap(({ signoffs }) =>
      signoffs.map(({ at, by }): [string, Party[]] => [at([]).file, isHere(by) ? [by] : []]),
    ),
  ];
  return [...Map.groupBy(entries, ([file]) => file)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, some]) => {
      const role = roleOf(file);
      const many = role.is === 'many' ? { kind: role.kind, count: some.length } : undefined;
      return { file, owners: [...new Set(some.flatMap(([, owners]) => owners))], many };
    });
}

function unnamedLines(parties: readonly Party[]): string[] {
  if (parties.length === 0) return [];
  const names = parties.map(({ label, ref }) => `#   ${inComment(label)} (${ref})`).sort();
  return [
    '',
    '# On no line, for want of a handle (a team’s lead stands for it, where there is one):',
    ...names,
  ];
}
