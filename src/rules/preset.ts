import type { Company } from '../model/playbook.ts';

/** How many rules a playbook is held to, from the fewest to the most: each preset holds the ones before it. */
export const PRESETS = {
  starter: {
    label: 'Starter',
    means: 'the laws that no company can do without; for the first weeks, and where nothing is said',
  },
  recommended: {
    label: 'Recommended',
    means: 'what makes teams drift apart before anybody notices; for a playbook that people use',
  },
  all: {
    label: 'All',
    means: 'also what is only risky or worth knowing; for a leadership team that wants to hear it',
  },
} as const satisfies Record<Company['rules'], { label: string; means: string }>;
/** One of the presets. */
export type Preset = Company['rules'];
/** The names of the presets, from the fewest rules to the most. */
export const PRESET_NAMES = Object.keys(PRESETS) as Preset[];

/** Whether a rule of one preset is in force where another is asked for. */
export const isHeldTo = (rule: { readonly preset: Preset }, asked: Preset): boolean =>
  PRESET_NAMES.indexOf(rule.preset) <= PRESET_NAMES.indexOf(asked);
