import { listed } from '../schema/nearest.ts';

/** Who may read what, in words; the audiences run from the most open to the most closed. */
export function readersInWords([open = '', ...narrower]: readonly string[]): string {
  return [
    `What this playbook says is for ${open}, unless a record says that it is for ${listed(narrower, 'or')}.`,
    `What leaders write in their own name is for ${narrower.at(-1)}, until they make it public: their sentences before a checkpoint, their positions on a decision, their pulses.`,
    'Who may read the files themselves is decided where they are kept.',
  ].join(' ');
}
