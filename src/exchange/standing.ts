import type { Source } from '../source/read.ts';

/** A person or a team that the playbook has already. */
export interface StandingParty {
  readonly kind: 'person' | 'team';
  readonly id: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly handle: string | undefined;
  readonly contact: string | undefined;
}

/** An area that the playbook has already, as it is written. */
export interface StandingArea {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly claims: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The people and teams of a playbook that can be read. */
export function standingParties({ records }: Source): StandingParty[] {
  return records.flatMap(({ kind, id, written }): StandingParty[] => {
    if ((kind !== 'person' && kind !== 'team') || written === undefined) return [];
    const { name, title, handle, contact } = written as Partial<StandingParty>;
    return [{ kind, id, name: name ?? id, title, handle, contact }];
  });
}

/** The areas of a playbook that can be read. */
export function standingAreas({ records }: Source): StandingArea[] {
  return records.flatMap(({ kind, id, file, written, value }): StandingArea[] => {
    if (kind !== 'area' || written === undefined) return [];
    const { name, claims } = written as { name: string; claims?: readonly string[] };
    return [{ id, file, name, claims: claims ?? [], fields: value as Record<string, unknown> }];
  });
}
