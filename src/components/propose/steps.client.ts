import { editAddress, hostOf, newFileAddress } from '../host.client.ts';
import type { Material, Proposable } from './material.client.ts';
import type { Outcome } from './outcome.client.ts';

/** One step of a proposal: what is done, and where a link leads that does it. */
export interface Step {
  readonly says: string;
  readonly link?: { readonly words: string; readonly address: string };
  /** What the step needs beside it: the text to take along, or nothing. */
  readonly takes?: 'text';
}

/** What the hosts are called, and how a change is sent to those who decide about it there. */
const HOSTS = {
  github: {
    name: 'GitHub',
    send: 'Press “Commit changes…”, say in one sentence why, leave “Create a new branch” chosen, and press “Propose changes”. On the next page press “Create pull request”.',
  },
  gitlab: {
    name: 'GitLab',
    send: 'Press “Commit changes”, say in one sentence why, choose “Commit to a new branch” with “Create a merge request”, and press “Commit changes” again. On the next page press “Create merge request”.',
  },
  forgejo: {
    name: 'the code host',
    send: 'Below the text say in one sentence why, choose “Create a new branch for this commit and start a pull request”, and press “Propose file change”. On the next page press “Create pull request”.',
  },
  bitbucket: {
    name: 'Bitbucket',
    send: 'Press “Commit”, say in one sentence why, tick “Create a pull request for this change”, and press “Commit” again.',
  },
} as const;

/** Longer addresses are not taken by every host. */
const LONGEST = 7000;
const CHECKED = 'Whoever has to agree is asked there, and everything is checked once more within minutes.';

/** How somebody without any tool brings a proposal to those who decide about it. */
export function stepsTo(
  { file, text, lines }: Outcome,
  record: Proposable | undefined,
  material: Material,
): Step[] {
  const { repository, contact } = material;
  if (!repository) {
    const whom = contact ?? 'whoever keeps this playbook';
    return [
      { says: 'Copy the text, or download it.', takes: 'text' },
      {
        says: `Send it to ${whom}, with one sentence that says why. It belongs into ${file}${placeOf(record)}.`,
      },
    ];
  }
  const host = HOSTS[hostOf(repository)];
  const send = { says: `${host.send} ${CHECKED}` };
  if (!record) {
    const filled = newFileAddress(repository, file, text);
    const isFilled = filled.includes(encodeURIComponent(text)) && filled.length <= LONGEST;
    const address = isFilled ? filled : newFileAddress(repository, file, '');
    const words = `Begin ${file} in the editor of ${host.name}`;
    const open: Step = isFilled
      ? {
          says: `What you have written stands in it already. Sign in if you are asked to.`,
          link: { words, address },
        }
      : {
          says: `Its name should be ${file}. Sign in if you are asked to, and paste the text.`,
          link: { words, address },
        };
    return isFilled ? [open, send] : [{ says: 'Copy the text.', takes: 'text' }, open, send];
  }
  const address = editAddress(repository, { file, line: record.line });
  const open = (says: string): Step => ({
    says,
    link: { words: `Open ${file} in the editor of ${host.name}`, address },
  });
  if (!record.isAsWritten)
    return [
      open('Sign in if you are asked to.'),
      {
        says: `Find the lines of “${record.id}:” and change only those that are marked above. Leave the others as they are there: the file may hold more of this record than this site shows.`,
      },
      send,
    ];
  const count = lines.filter(({ is }) => is !== 'new').length;
  const paste = record.isAlone
    ? 'Click into the text, mark all of it (Ctrl and A; on a Mac, Command and A), and paste what you copied in its place.'
    : `Mark the ${count} lines of this record, from “${record.id}:”${placeOf(record)} to the last one before the next record, and paste what you copied in their place.`;
  return [
    { says: 'Copy the text.', takes: 'text' },
    open('Sign in if you are asked to; if you are offered a copy of your own (“fork”), take it.'),
    { says: paste },
    send,
  ];
}

const placeOf = (record: Proposable | undefined): string =>
  record?.line === undefined || record.isAlone ? '' : ` on line ${record.line}`;
