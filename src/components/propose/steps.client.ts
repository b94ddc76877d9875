import { editAddress, hostOf, newFileAddress } from '../host.client.ts';
import type { Material, Proposable } from './material.client.ts';
import { oneLineOf, type Outcome } from './outcome.client.ts';

/** One step of a proposal: what is done, where a link leads that does it, and what is taken along. */
export interface Step {
  readonly says: string;
  readonly link?: { readonly words: string; readonly address: string };
  /** The text to copy, and how a file of it is called where it is worth one. */
  readonly takes?: { readonly text: string; readonly name?: string };
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
const SIGN_IN = 'Sign in if you are asked to; if you are offered a copy of your own (“fork”), take it.';
const CHECKED = 'Whoever has to agree is asked there, and everything is checked once more within minutes.';

/** How somebody without any tool brings a proposal to those who decide about it. */
export function stepsTo(outcome: Outcome, record: Proposable | undefined, material: Material): Step[] {
  const { file, text } = outcome;
  const { repository, contact } = material;
  const name = record && !record.isAlone ? `${record.id}.yaml` : (file.split('/').at(-1) ?? file);
  const copy: Step = { says: 'Copy the text.', takes: { text, name } };
  if (!repository) {
    const whom = contact ?? 'whoever keeps this playbook';
    return [
      copy,
      {
        says: `Send it to ${whom}, with one sentence that says why. It belongs into ${file}${lineOf(record)}.`,
      },
    ];
  }
  const host = HOSTS[hostOf(repository)];
  const send = { says: `${host.send} ${CHECKED}` };
  if (!record) return [...begun(outcome, repository, host.name, copy), send];
  const address = editAddress(repository, { file, line: record.line });
  const open = { words: `Open ${file} in the editor of ${host.name}`, address };
  return [
    ...(record.isAlone ? [copy] : []),
    { says: SIGN_IN, link: open },
    ...pasted(outcome, record, copy),
    send,
  ];
}

/** A new file at the host: with its text in it where the host takes that, else to be pasted. */
function begun(
  { file, text }: Outcome,
  repository: NonNullable<Material['repository']>,
  host: string,
  copy: Step,
): Step[] {
  const filled = newFileAddress(repository, file, text);
  const words = `Begin ${file} in the editor of ${host}`;
  if (filled.includes(encodeURIComponent(text)) && filled.length <= LONGEST)
    return [
      {
        says: 'What you have written stands in it already. Sign in if you are asked to. Should it be empty there, paste this:',
        link: { words, address: filled },
        ...(copy.takes && { takes: copy.takes }),
      },
    ];
  const says = `Sign in if you are asked to. Name it ${file} where it has no name yet, and paste the text.`;
  return [copy, { says, link: { words, address: newFileAddress(repository, file, '') } }];
}

/** What is put in the place of what stands there. */
function pasted(outcome: Outcome, record: Proposable, copy: Step): Step[] {
  const { id, isAlone, isAsWritten, line } = record;
  if (isAlone)
    return [
      {
        says: 'Click into the text, mark all of it (Ctrl and A; on a Mac, Command and A; on a phone, press long and choose “Select all”), and paste what you copied.',
      },
    ];
  // Where the text is made up though the line is known, the record shares that line with others.
  const one = isAsWritten || line === undefined ? oneLineOf(outcome) : undefined;
  if (one) {
    const where = line === undefined ? 'Find the line' : `Find line ${line + one.number - 1},`;
    const says = `${where} below “${id}:”, that says “${one.was.trim()}”. Write this in its place:`;
    return [{ says, takes: { text: one.is } }];
  }
  if (!isAsWritten)
    return [
      {
        says: `Find the lines below “${id}:” and change only those that are marked above. Leave the others as they are: the file may hold more of this record than this site shows.`,
      },
    ];
  const count = outcome.lines.filter(({ is }) => is !== 'new').length;
  const says = `Mark the ${count} lines of this record, from “${id}:”${lineOf(record)} on, and paste this in their place.`;
  return [{ ...copy, says }];
}

const lineOf = (record: Proposable | undefined): string =>
  record?.line === undefined || record.isAlone ? '' : ` on line ${record.line}`;
