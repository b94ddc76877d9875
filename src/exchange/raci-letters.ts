/** The field of an area that a letter fills. */
export const LETTERS = {
  A: 'accountable',
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
} as const;
/** One of the four letters. */
export type Letter = keyof typeof LETTERS;

/** Letters of the relatives of RACI (RASCI, RACI-VS, CAIRO, DACI), and what they say there. */
const RELATIVES: Readonly<Record<string, string>> = {
  S: 'supports',
  V: 'verifies',
  Q: 'reviews quality',
  O: 'is left out',
  D: 'drives or decides',
};

/** What a cell of a RACI sheet says: its letters, and what in it is no letter of RACI. */
export interface Said {
  readonly letters: readonly Letter[];
  /** Why something in it was not read; undefined where all was. */
  readonly why: string | undefined;
}

/** Reads a cell such as `A`, `A/R`, `AR`, `R, C` or `responsible`; a dash and “n/a” say nothing, as an empty cell does. */
export function readLetters(text: string): Said {
  const said = text.normalize('NFKC').trim().toUpperCase();
  if (/^(?:[-–—.·]*|N\.?\/?A\.?)$/.test(said)) return { letters: [], why: undefined };
  const found = said
    .split(/[\s,;/+&|.]+/)
    .filter(Boolean)
    .flatMap((part) => wordOf(part) ?? [...part]);
  const strange = [...new Set(found)].filter((one) => !isLetter(one));
  if (strange.some((one) => !Object.hasOwn(RELATIVES, one)))
    return { letters: [], why: `“${text}” is none of R, A, C and I.` };
  const letters = (Object.keys(LETTERS) as Letter[]).filter((letter) => found.includes(letter));
  const relatives = strange.map((one) => `“${one}” (${RELATIVES[one]})`).join(' and ');
  return {
    letters,
    why: relatives === '' ? undefined : `RACI has no ${relatives}, so that is left out.`,
  };
}

const isLetter = (one: string): one is Letter => Object.hasOwn(LETTERS, one);

function wordOf(part: string): Letter[] | undefined {
  const letter = (Object.keys(LETTERS) as Letter[]).find((one) => LETTERS[one].toUpperCase() === part);
  return letter && [letter];
}
