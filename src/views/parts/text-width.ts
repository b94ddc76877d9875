/** Letters by how wide they are at most, in em: the widest that the usual system fonts draw them, rounded up. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.36, " .,:;'’‘ijlI·"],
      [0.53, 'frtJ()[]{}-–/\\"“”!?'],
      [0.83, 'w+=<>~×→'],
      [1, 'mMW%@…—&æÆœŒ'],
      [1.35, '‰'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])),
);
const SMALL = 0.65;
const CAPITAL = 0.8;
const OTHER = 0.95;
const FULL = 1.05;
const EMOJI = 1.4;
/** How much wider a text is in bold. */
const BOLD = 1.12;
const ELLIPSIS = '…';
/** Fewer letters say nothing. */
const LEAST = 3;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemesOf = (text: string): string[] => Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);

/** How wide a text is at most, in em, whatever sans serif a reader’s system has. */
export function widthOf(text: string, bold = false): number {
  const width = graphemesOf(text).reduce((sum, one) => sum + graphemeWidth(one), 0);
  return bold ? width * BOLD : width;
}

/** The text as far as it fits into `room` em, with … where something is left out; undefined where nothing that says something fits. */
export function shortened(text: string, room: number, bold = false): string | undefined {
  const most = bold ? room / BOLD : room;
  const graphemes = graphemesOf(text);
  const beside = widthOf(ELLIPSIS);
  let width = 0;
  let count = 0;
  for (const [index, grapheme] of graphemes.entries()) {
    width += graphemeWidth(grapheme);
    if (width + beside <= most) count = index + 1;
    if (width > most) {
      return count < LEAST ? undefined : `${graphemes.slice(0, count).join('').trimEnd()}${ELLIPSIS}`;
    }
  }
  return text;
}

/** A text in lines of at most `room` em, parted between words; a word that is longer has a line of its own. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function graphemeWidth(grapheme: string): number {
  // A system that does not know how to join two pictures draws them one after the other.
  const pictures =
    grapheme.match(/\p{Extended_Pictographic}|\p{Regional_Indicator}{1,2}|\u20e3/gu)?.length ?? 0;
  if (pictures > 0) return EMOJI * pictures;
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff60]/u.test(grapheme)) return FULL;
  return [...grapheme].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/[a-z0-9|\u00df-\u00ff]/.test(letter)) return SMALL;
  return /[A-Z\u00c0-\u00de]/.test(letter) ? CAPITAL : OTHER;
}
