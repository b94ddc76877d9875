import type { Party } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { ADDRESS, HANDLE } from './codeowners-lines.ts';
import type { Loss } from './exported.ts';

/**
 * How somebody is named on a line of a CODEOWNERS file: by handle, a person else by mail address; undefined where neither
 * is one, or they have left. The address of a team is a mailbox, and nobody’s account on a code host.
 */
export function ownerWord(party: Party, asOf: IsoDate): string | undefined {
  if (hasLeft(party, asOf)) return undefined;
  const { kind, handle, contact } = party;
  const name = handle && `@${handle.replace(/^@/, '')}`;
  if (name !== undefined && HANDLE.test(name)) return name;
  return kind === 'person' && contact !== undefined && ADDRESS.test(contact) ? contact : undefined;
}

/** Why somebody is named on no line, and what would help. */
export function unnamed(party: Party, asOf: IsoDate): Loss {
  const { ref } = party;
  if (hasLeft(party, asOf)) return { ref, why: 'has left, and is named on no line.' };
  if (party.handle !== undefined)
    return { ref, field: 'handle', why: 'is no name on a code host, such as @mara or @acme/platform.' };
  const lacks = party.kind === 'team' ? 'is missing' : 'is missing, and so is a mail address';
  return { ref, field: 'handle', why: `${lacks}: named on no line.` };
}

/** The path of a file as a pattern that matches it alone; what would be read as a sign of a pattern is escaped. */
export const patternOf = (path: string): string => `/${path.replace(/[\s#*?[\]\\]/g, '\\$&')}`;

/** A text on one line of a comment, whatever is in it. */
export const inComment = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const hasLeft = (party: Party, asOf: IsoDate): boolean =>
  party.kind === 'person' && hasEnded({ until: party.until }, asOf);
