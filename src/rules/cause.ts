/** What a team feels when something pulls apart. */
export const SYMPTOMS = {
  slow: 'Slow decisions',
  duplicate: 'Duplicate effort',
  confused: 'Confused teams',
  silo: 'Growing silos',
} as const;
/** One of the four symptoms. */
export type Symptom = keyof typeof SYMPTOMS;

/** Why leadership teams drift apart: each cause, the symptom it shows as, and what it is in words. */
export const CAUSES = {
  slow: { symptom: 'slow', words: 'a way to a decision that is longer than it has to be' },
  unowned: { symptom: 'duplicate', words: 'nobody is sure who owns what, or why' },
  duplicate: { symptom: 'duplicate', words: 'two owners of one thing' },
  silo: { symptom: 'silo', words: 'teams without ties' },
  unreconciled: { symptom: 'confused', words: 'priorities that nobody has reconciled' },
  signal: { symptom: 'confused', words: 'contradicting signals' },
  hollow: { symptom: 'confused', words: 'a value without behaviour' },
  assumed: { symptom: 'confused', words: 'agreement assumed, not discussed' },
  conflict: { symptom: 'confused', words: 'two statements that cannot both hold' },
  stale: { symptom: 'confused', words: 'something that was true once' },
} as const satisfies Record<string, { symptom: Symptom; words: string }>;
/** One of the ten causes. */
export type Cause = keyof typeof CAUSES;
