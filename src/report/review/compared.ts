import { WORKING, type Edition } from '../../analysis/diff/edition.ts';
import { editionAt } from '../../analysis/diff/editions.ts';
import { logOf } from '../../analysis/diff/log.ts';
import { addressIn, same, type Plain } from '../../analysis/diff/plain.ts';
import { compare, type Comparison, type ToldChange } from '../../analysis/diff/told.ts';
import type { Loaded } from '../../playbook.ts';
import { isStructural } from '../../rules/finding.ts';
import { valueOf } from './fields.ts';
import type { Unread } from './paper-lines.ts';
import { withUpkeep } from './upkeep.ts';

/** What of two playbooks could be compared: where something cannot be read, nothing is said to be gone or new because of it. */
export interface Compared {
  readonly norms: Comparison;
  readonly log: Comparison;
  /** Records that can be read on one side only. */
  readonly left: readonly Pick<ToldChange, 'ref' | 'label'>[];
  readonly unread: Unread;
}

/** Holds two playbooks against each other, as far as both can be read. */
export function comparedOf(then: Loaded, now: Loaded): Compared {
  const [before, after] = [unreadIn(then), unreadIn(now)];
  const left: ToldChange[] = [];
  const lenient = before.any || after.any;
  const readable = (comparison: Comparison): Comparison => {
    const changes = comparison.changes.map(described).flatMap((change): ToldChange[] => {
      const { is, ref, kind } = change;
      const file = (is === 'added' ? now : then).playbook.get(ref)?.file ?? '';
      const isUnread =
        (is === 'removed' && after.is(ref, file)) ||
        (is === 'added' && before.is(ref, file)) ||
        (kind === 'company' && [then, now].some(({ playbook }) => playbook.hasUnread(kind)));
      if (isUnread) {
        left.push(change);
        return [];
      }
      if (!lenient || is === 'added' || is === 'removed') return [change];
      const fields = change.fields.filter(
        ({ field }) =>
          !same(
            unaddressed(valueOf(comparison.before, change.before, field)),
            unaddressed(valueOf(comparison.after, change.after, field)),
          ),
      );
      return fields.length === 0 && is === 'changed' ? [] : [{ ...change, fields }];
    });
    const told = new Set(changes.flatMap(({ before: from, after: to }) => [from, to]));
    const turns = comparison.turns.filter(
      (turn) => !lenient || turn.is !== 'focus-replaced' || told.has(turn.before) || told.has(turn.after),
    );
    return { ...comparison, changes, turns };
  };
  /** A company without a record stands on defaults, which nobody wrote. */
  function described(change: ToldChange): ToldChange {
    const [was, is] = [then, now].map(({ playbook }) => playbook.described);
    if (change.kind !== 'company' || was === is) return change;
    const { before: from, after: to, formerly, ...rest } = change;
    // Its label is that of the defaults where its own name is the former one.
    return was
      ? {
          ...rest,
          is: 'removed',
          label: formerly ?? rest.label,
          ...(from !== undefined && { before: from }),
          fields: [],
        }
      : { ...rest, is: 'added', ...(to !== undefined && { after: to }), fields: [] };
  }
  const norms = readable(withUpkeep(compare(merged(then), merged(now))));
  const log = readable(compare(logOf(then.playbook), logOf(now.playbook)));
  return { norms, log, left, unread: { then: before.file, now: after.file } };
}

function merged({ playbook }: Loaded): Edition {
  const edition = editionAt(playbook, WORKING);
  if (!edition) throw new RangeError('what is merged is always an edition');
  return edition;
}

/** What cannot be read of a playbook: by the record where that is known, else by the file. */
function unreadIn({ findings }: Loaded) {
  const structural = findings.filter(isStructural);
  const refs = new Set(structural.map(({ subject }) => subject as string | undefined));
  const files = new Set(
    structural.flatMap(({ subject, place }) => (subject === undefined ? [place.file] : [])),
  );
  return {
    any: structural.length > 0,
    is: (ref: string, file: string) => refs.has(ref) || files.has(file),
    file: (file: string) => files.has(file),
  };
}

/** A value in which a record is named alike whether or not it could be found. */
function unaddressed(value: Plain | undefined): Plain | undefined {
  if (typeof value !== 'object') return value;
  const address = addressIn(value);
  if (address !== undefined) return { to: address.slice(address.indexOf('/') + 1) };
  if (Array.isArray(value)) return value.flatMap((one: Plain) => unaddressed(one) ?? []);
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Plain>>).flatMap(([field, part]) => {
      const plain = unaddressed(part);
      return plain === undefined ? [] : [[field, plain]];
    }),
  );
}
