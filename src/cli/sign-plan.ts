import type { Release } from '../model/playbook.ts';
import { loadPlaybook, type Loaded } from '../playbook.ts';
import { listed } from '../schema/nearest.ts';
import type { Signoff } from '../schema/signoff.ts';
import { diskFiles } from '../source/files.ts';
import { readSource } from '../source/read.ts';
import { readReleases } from '../source/releases/read.ts';
import { signed } from '../writing/signed.ts';
import type { chooseDay } from './as-of.ts';
import { WrongUse } from './command.ts';
import { signerOf, type NoSigner } from './signer.ts';

/** What somebody says of a release. */
export interface Said {
  readonly version: string;
  /** A leader, by id, or by handle with an @. */
  readonly by: string;
  readonly position: Signoff['position'];
  readonly note: string | undefined;
  readonly isPublic: boolean;
  /** The day on which they said so; today where none is named. */
  readonly on: string | undefined;
}

/** What a signature would write, and what it says in words. */
export interface Signature {
  readonly file: string;
  readonly says: string;
  /** The whole text of the file; undefined where it says so already. */
  readonly text: string | undefined;
}

const SAYS: Readonly<Record<Signoff['position'], string>> = {
  agree: 'agrees to',
  'disagree-and-commit': 'disagrees with, and commits to,',
  abstain: 'abstains from',
  disagree: 'disagrees with',
};
const FIELDS = ['position', 'note', 'public', 'hash'] as const;

/**
 * Plans to write what a leader says of a release below a root; who leads is asked of the playbook below `leaders`.
 * Throws WrongUse where there is no such release, or where the file of its signatures cannot be edited.
 */
export function planSignature(
  { root, leaders }: { readonly root: string; readonly leaders: string },
  said: Said,
  asOf: ReturnType<typeof chooseDay>,
): Signature | NoSigner {
  const { version, position, note, on } = said;
  const here = loadPlaybook(root, { asOf, unjudged: true });
  const { hash } = releaseOf(version, here, root);
  const leading = leaders === root ? here : loadPlaybook(leaders, { asOf, unjudged: true });
  const signer = signerOf(said.by, leading.playbook);
  if ('problem' in signer) return signer;
  const by = signer.id;
  if (!here.playbook.find('person', by))
    throw new WrongUse(
      `Nobody in the playbook that is signed has the id “${by}”. Bring it up to date first.`,
    );

  const file = `data/signoffs/${version}.yaml`;
  const says = `${signer.label} ${SAYS[position]} ${version}`;
  const { signoffs, unreadSignoffs, texts } = readSource(diskFiles(root));
  const before = signoffs.find((one) => one.version === version && one.written.by === by)?.written;
  // A note gives reasons for a position, and goes with it.
  const keeps = before?.position === position && note === undefined;
  const reason = keeps ? before : { note, public: said.isPublic || undefined };
  const now = { by, position, note: reason.note, public: reason.public, hash };
  if (before && FIELDS.every((field) => before[field] === now[field]) && (on ?? before.on) === before.on)
    return { file, says, text: undefined };
  const text = unreadSignoffs.has(version)
    ? undefined
    : signed(texts.get(file), version, { ...now, on: on ?? here.asOf });
  if (text === undefined)
    throw new WrongUse(
      `${file} has faults, and is not touched before they are mended; \`playbook check\` shows them.`,
    );
  return { file, says, text };
}

function releaseOf(version: string, { playbook }: Loaded, root: string): Release {
  const release = playbook.releases.find((one) => one.version === version);
  if (release) return release;
  if (readReleases(diskFiles(root)).versions.has(version))
    throw new WrongUse(
      `${version} is not what was released, so nobody can sign it; \`playbook verify\` says why.`,
    );
  const versions = playbook.releases.map((one) => one.version);
  const known = versions.length > 0 ? `Releases: ${listed(versions)}.` : 'There is none yet.';
  throw new WrongUse(`There is no release ${version}. ${known}`);
}
