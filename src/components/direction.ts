/** Which way a measure is better, in words. */
export const DIRECTIONS = {
  up: 'higher is better',
  down: 'lower is better',
  hold: 'steady is better',
} as const;
