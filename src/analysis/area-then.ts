import type { Playbook, Team } from '../model/playbook.ts';
import { PARTS, type Part } from './area-parts.ts';
import type { Edition } from './diff/edition.ts';
import type { PlainNorm } from './diff/norms.ts';
import { addressesIn } from './diff/plain.ts';
import { namedIn, type Named } from './named-then.ts';

/** An area in use, as an edition has it. */
export interface AreaThen extends Readonly<Record<Part, readonly Named[]>> {
  readonly ref: string;
  readonly label: string;
  readonly version: string;
  readonly fields: PlainNorm['fields'];
  /** The department under which it is listed: of who answers for it, else of who does the work. */
  readonly home: Team | undefined;
}

/** An area as an edition has it; undefined where it has none, or has retired it. */
export function areaIn(
  edition: Edition,
  area: PlainNorm | undefined,
  playbook: Playbook,
): AreaThen | undefined {
  if (!area || area.fields['lifecycle'] === 'retired') return undefined;
  const { id, label, fields } = area;
  const [accountable, responsible, consulted, informed] = PARTS.map((part) =>
    addressesIn(fields[part]).map((address) => namedIn(edition, address, playbook)),
  ) as [Named[], Named[], Named[], Named[]];
  const home = [...accountable, ...responsible].find(({ department }) => department)?.department;
  return {
    ref: `area/${id}`,
    label,
    version: edition.version,
    fields,
    accountable,
    responsible,
    consulted,
    informed,
    home,
  };
}

/** Those of `some` who are not among `others`. */
export const without = (some: readonly Named[] = [], others: readonly Named[] = []): Named[] =>
  some.filter(({ key }) => !others.some((other) => other.key === key));

/** How it stands with the owner of an area, as it was written. */
export type Owned = 'owned' | 'purpose' | 'nobody';
/** Whether somebody answers for an area, nobody does on purpose, or nobody does. */
export const ownedIs = ({ accountable, fields }: AreaThen): Owned =>
  accountable.length > 0 ? 'owned' : fields['unowned'] ? 'purpose' : 'nobody';
