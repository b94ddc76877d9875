import type { Playbook } from '../model/playbook.ts';
import type { ViewName } from '../words.ts';
import { changesView } from './changes/view.ts';
import { coverageView } from './coverage/view.ts';
import { ledgerView } from './ledger/view.ts';
import { overlapsView } from './overlaps/view.ts';
import { loadView } from './load/view.ts';
import type { View } from './parts/view.ts';
import { supportView } from './support/view.ts';

/** What each view shows of a playbook on a day; one that is missing here has no page. */
const MADE: Partial<Record<ViewName, (playbook: Playbook, asOf: string) => View>> = {
  ledger: ledgerView,
  overlaps: overlapsView,
  coverage: coverageView,
  load: loadView,
  support: supportView,
  changes: changesView,
};

/** The views that can be made. */
export const MADE_VIEWS = Object.keys(MADE) as ViewName[];

/** A view of a playbook on a day. Throws for a name that is none. */
export function viewOf(name: ViewName, playbook: Playbook, asOf: string): View {
  const make = MADE[name];
  if (!make) throw new RangeError(`no view ${name}`);
  return make(playbook, asOf);
}
