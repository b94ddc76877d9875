/** Said instead of a number that rests on too little to say anything: on how many it would rest, and how many it takes. */
export interface TooFew {
  readonly is: 'too few';
  readonly n: number;
  readonly least: number;
}

/** Too few of something to say more. */
export const tooFew = (n: number, least: number): TooFew => ({ is: 'too few', n, least });
