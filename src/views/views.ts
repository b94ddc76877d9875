import { perPlaybook } from '../analysis/per-playbook.ts';
import type { Playbook } from '../model/playbook.ts';
import type { ViewName } from '../words.ts';
import { changesView } from './changes/view.ts';
import { coverageView } from './coverage/view.ts';
import { ledgerView } from './ledger/view.ts';
import { loadView } from './load/view.ts';
import { overlapsView } from './overlaps/view.ts';
import type { View } from './parts/view.ts';
import { supportView } from './support/view.ts';

const MADE: Readonly<Record<ViewName, (playbook: Playbook, asOf: string) => View>> = {
  ledger: ledgerView,
  overlaps: overlapsView,
  coverage: coverageView,
  load: loadView,
  support: supportView,
  changes: changesView,
};

/** A view of a playbook on a day; made once, since many pages show the same. */
export const viewOf: (playbook: Playbook, name: ViewName, asOf: string) => View = perPlaybook(
  (playbook, name: ViewName, asOf: string) => MADE[name](playbook, asOf),
);
