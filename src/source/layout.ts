import { kindOfPlural, KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { listed, nearest } from '../schema/nearest.ts';
import { isVersion } from '../schema/version.ts';

/** What a file of a playbook holds, told from its path. */
export type Role =
  | { readonly is: 'company' }
  | { readonly is: 'accepted' }
  | { readonly is: 'many'; readonly kind: Kind }
  | { readonly is: 'one'; readonly kind: Kind; readonly id: string }
  | { readonly is: 'prose'; readonly kind: Kind; readonly id: string }
  | { readonly is: 'release' }
  | { readonly is: 'signoffs'; readonly version: string }
  | { readonly is: 'ignored' }
  | { readonly is: 'unknown'; readonly message: string; readonly fix: string };

const PLURALS = KIND_NAMES.filter((kind) => kind !== 'company').map((kind) => KINDS[kind].plural);
const FILES = ['company', 'accepted', ...PLURALS];
const FOLDERS = [...PLURALS, 'signoffs', 'releases'];

/** Says what a file below `data/` or `src/content/` holds. */
export function roleOf(path: string): Role {
  if (/(^|\/)README\.md$/.test(path) && !/^data\/releases\/[^/]+\//.test(path)) return { is: 'ignored' };
  return path.startsWith('data/') ? dataRole(path.slice(5)) : proseRole(path.slice('src/content/'.length));
}

function dataRole(path: string): Role {
  const [folder = '', name, ...deeper] = path.split('/');
  if (folder === 'releases') return { is: 'release' };
  if (!path.endsWith('.yaml')) {
    const stem = path.replace(/\.[^./]*$/, '');
    return path.endsWith('.yml')
      ? unknown(`“${path}” ends in .yml.`, `Rename it to ${stem}.yaml.`)
      : unknown(
          `“${path}” does not end in .yaml.`,
          'Rename it so that it does. Prose belongs into src/content/, as .mdx.',
        );
  }
  if (deeper.length > 0) return unknown(`“${path}” lies too deep.`, `Move it to data/${folder}/.`);
  const stem = (name ?? folder).slice(0, -'.yaml'.length);
  if (name === undefined) {
    if (stem === 'company') return { is: 'company' };
    if (stem === 'accepted') return { is: 'accepted' };
    const kind = pluralKind(stem);
    return kind ? { is: 'many', kind } : unknownName(`data/${folder}`, stem, FILES, '.yaml');
  }
  if (folder === 'signoffs') return signoffRole(stem);
  const kind = pluralKind(folder);
  return kind ? { is: 'one', kind, id: stem } : unknownName(`data/${folder}/`, folder, FOLDERS, '/');
}

function signoffRole(stem: string): Role {
  if (isVersion(stem)) return { is: 'signoffs', version: stem };
  return unknown(
    `“data/signoffs/${stem}.yaml” is named for no version.`,
    'Name it for the release that it is about, such as data/signoffs/2026.3.yaml.',
  );
}

function proseRole(path: string): Role {
  const [folder = '', name, ...deeper] = path.split('/');
  const kind = pluralKind(folder);
  if (name === undefined || deeper.length > 0) {
    return unknown(
      `“src/content/${path}” is not where prose belongs.`,
      'Prose stands in src/content/<kind>/<id>.mdx, such as src/content/guides/first-week.mdx.',
    );
  }
  if (!kind) return unknownName(`src/content/${folder}/`, folder, PLURALS, '/');
  if (!name.endsWith('.mdx')) {
    return unknown(
      `“src/content/${path}” is no .mdx file.`,
      `Rename it to ${name.replace(/\.[^.]*$/, '')}.mdx.`,
    );
  }
  return { is: 'prose', kind, id: name.slice(0, -'.mdx'.length) };
}

function pluralKind(plural: string): Kind | undefined {
  const kind = kindOfPlural(plural);
  return kind === 'company' ? undefined : kind;
}

const unknown = (message: string, fix: string): Role => ({ is: 'unknown', message, fix });

function unknownName(shown: string, name: string, allowed: readonly string[], ending: string): Role {
  const near = nearest(name, allowed);
  const did = near ? `Did you mean ${near}${ending}? ` : '';
  return unknown(
    `“${shown}” holds nothing that a playbook knows.`,
    `${did}Known: ${listed(allowed.map((word) => word + ending))}.`,
  );
}
