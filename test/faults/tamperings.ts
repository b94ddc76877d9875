import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, jsonText, manifestText } from '../../src/source/releases/text.ts';
import { COMPANY } from './company.ts';
import { oneOf, seeded } from './seeded.ts';

/** Something that is done to a release behind its back. */
export interface Tampering {
  readonly sort: Sort;
  readonly does: string;
  readonly apply: (root: string) => void;
  /** One of these must stand in what is said. */
  readonly names: readonly string[];
  /** True where only the hash of the end can tell: the last release was sealed anew. */
  readonly byHead?: true;
}

/** The sorts of tampering. */
export const SORTS = [
  'bit',
  'truncation',
  'swap',
  'rename',
  'addition',
  'deletion',
  'symlink',
  'hash list',
  'link',
] as const;
export type Sort = (typeof SORTS)[number];

const RELEASES = 'data/releases';
const FROZEN = Object.keys(COMPANY).filter((path) => path.startsWith(`${RELEASES}/`));
const VERSIONS = ['2026.9', '2026.10', '2026.11'];
const LAST = '2026.11';
type Random = () => number;
type Manifest = Record<string, unknown> & {
  files: Record<string, string>;
  previous: { version: string; hash: string } | null;
};

/** So many tamperings, every sort in turn, the same for the same seed. */
export function tamperings(seed: number, count: number): Tampering[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => MAKE[SORTS[index % SORTS.length] ?? 'bit'](random));
}

const MAKE: Record<Sort, (random: Random) => Tampering> = {
  bit(random) {
    const path = oneOf(random, FROZEN);
    const [at, bit] = [random(), Math.floor(random() * 8)];
    return {
      sort: 'bit',
      does: `bit ${bit} of a byte of ${path}`,
      names: [path],
      apply: (root) =>
        edit(root, path, (bytes) => {
          const index = Math.floor(at * bytes.length);
          bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
          return bytes;
        }),
    };
  },
  truncation(random) {
    const path = oneOf(random, FROZEN);
    const share = random();
    return {
      sort: 'truncation',
      does: `${path} cut short`,
      names: [path],
      apply: (root) => edit(root, path, (bytes) => bytes.subarray(0, Math.floor(share * bytes.length))),
    };
  },
  swap(random) {
    const one = oneOf(random, FROZEN);
    const other = oneOf(
      random,
      FROZEN.filter((path) => COMPANY[path] !== COMPANY[one]),
    );
    return {
      sort: 'swap',
      does: `${one} and ${other} change places`,
      names: [one, other],
      apply(root) {
        const [a, b] = [readFileSync(join(root, one)), readFileSync(join(root, other))];
        writeFileSync(join(root, one), b);
        writeFileSync(join(root, other), a);
      },
    };
  },
  rename(random) {
    if (random() < 0.4) {
      const version = oneOf(random, VERSIONS);
      const to = oneOf(random, ['2026.12', '2025.1', 'draft', '2026.9.1']);
      return {
        sort: 'rename',
        does: `${version} is called ${to}`,
        names: [`${RELEASES}/${to}`],
        apply: (root) => renameSync(join(root, RELEASES, version), join(root, RELEASES, to)),
      };
    }
    const path = oneOf(random, FROZEN);
    return {
      sort: 'rename',
      does: `${path} has another name`,
      names: [path],
      apply: (root) => renameSync(join(root, path), join(root, `${path}.bak`)),
    };
  },
  addition(random) {
    const version = oneOf(random, VERSIONS);
    const path = `${RELEASES}/${version}/${oneOf(random, ['README.md', 'content/values/more.mdx', 'records2.json', 'content/areas/x.mdx', 'notes'])}`;
    return {
      sort: 'addition',
      does: `${path} comes to it`,
      names: [path],
      apply(root) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), 'More.\n');
      },
    };
  },
  deletion(random) {
    if (random() < 0.3) {
      const version = oneOf(random, VERSIONS);
      const isLast = version === LAST;
      return {
        sort: 'deletion',
        does: `${version} is taken away`,
        names: [isLast ? '2026.10' : `${RELEASES}/${version}/ is missing`],
        ...(isLast && { byHead: true }),
        apply: (root) => rmSync(join(root, RELEASES, version), { recursive: true }),
      };
    }
    const path = oneOf(random, FROZEN);
    return {
      sort: 'deletion',
      does: `${path} is taken away`,
      names: [path],
      apply: (root) => rmSync(join(root, path)),
    };
  },
  symlink(random) {
    const path = oneOf(random, [...FROZEN, ...VERSIONS.map((version) => `${RELEASES}/${version}/content`)]);
    return {
      sort: 'symlink',
      does: `${path} is a link to a copy of itself`,
      names: [path],
      apply(root) {
        const away = join(root, 'away');
        cpSync(join(root, path), away, { recursive: true });
        rmSync(join(root, path), { recursive: true });
        symlinkSync(away, join(root, path));
      },
    };
  },
  'hash list'(random) {
    const version = oneOf(random, VERSIONS);
    const what = oneOf(random, ['altered', 'removed', 'added', 'other notes'] as const);
    const isSealed = random() < 0.5;
    const path = `${RELEASES}/${version}/release.json`;
    const byHead = isSealed && what === 'other notes' && version === LAST;
    return {
      sort: 'hash list',
      does: `in ${path} ${what === 'other notes' ? 'stand other notes' : `a hash is ${what}`}${isSealed ? ', sealed anew' : ''}`,
      names: isSealed ? [`${RELEASES}/${version}/`, version] : [path],
      ...(byHead && { byHead: true }),
      apply: (root) =>
        reseal(root, path, isSealed, (manifest) => {
          const [first = ''] = Object.keys(manifest.files);
          if (what === 'altered') manifest.files[first] = hashOf('other');
          else if (what === 'removed')
            manifest.files = Object.fromEntries(
              Object.entries(manifest.files).filter(([file]) => file !== first),
            );
          else if (what === 'added') manifest.files['zz.mdx'] = hashOf('other');
          else manifest['notes'] = 'Never mind.';
        }),
    };
  },
  link(random) {
    const version = oneOf(random, VERSIONS.slice(1));
    const what = oneOf(random, ['hash', 'version', 'none'] as const);
    const isSealed = random() < 0.6;
    const path = `${RELEASES}/${version}/release.json`;
    return {
      sort: 'link',
      does: `${version} follows another ${what}${isSealed ? ', sealed anew' : ''}`,
      names: [path],
      apply: (root) =>
        reseal(root, path, isSealed, (manifest) => {
          const { previous } = manifest;
          if (!previous || what === 'none') manifest.previous = null;
          else if (what === 'hash') manifest.previous = { ...previous, hash: hashOf(previous.hash) };
          else manifest.previous = { ...previous, version: '2026.1' };
        }),
    };
  },
};

function edit(root: string, path: string, change: (bytes: Buffer) => Uint8Array): void {
  writeFileSync(join(root, path), change(readFileSync(join(root, path))));
}

/** Alters a manifest, and seals it anew or leaves the old seal on it. */
function reseal(root: string, path: string, isSealed: boolean, change: (manifest: Manifest) => void): void {
  const { hash, ...manifest } = JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest & {
    hash: string;
  };
  change(manifest);
  writeFileSync(
    join(root, path),
    isSealed ? manifestText(manifest as never) : jsonText({ ...manifest, hash }),
  );
}
