import type { Part } from '../../analysis/holdings.ts';
import { OWNERSHIP } from '../../words.ts';

/** The letter of each part in an area and what it is called, the weightiest first. */
export const PART_WORDS: Readonly<Record<Part, { readonly letter: string; readonly label: string }>> = {
  accountable: OWNERSHIP.accountable,
  responsible: OWNERSHIP.responsible,
  consulted: OWNERSHIP.consulted,
  informed: OWNERSHIP.informed,
  backup: { letter: 'B', label: 'Backup' },
};
