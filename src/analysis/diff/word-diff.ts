import { diffWordsWithSpace } from 'diff/lib/diff/word.js';

/** A stretch of a text that stayed, went or came. */
export interface Stretch {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/**
 * How one text became another, word by word (Myers 1986). What changed on both sides of a space changed as a whole:
 * “~~when we can~~ the same day” is read, and “~~when~~ the ~~we~~ same …” is not.
 */
export function wordDiff(before: string, after: string): Stretch[] {
  const found: Stretch[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    const kept = /\s*$/.exec(gone !== '' && come !== '' ? commonEnd(gone, come) : '')?.[0] ?? '';
    const cut = (text: string) => text.slice(0, text.length - kept.length);
    if (cut(gone) !== '') found.push({ is: 'gone', text: cut(gone) });
    if (cut(come) !== '') found.push({ is: 'new', text: cut(come) });
    if (kept !== '') found.push({ is: 'same', text: kept });
    [gone, come] = ['', ''];
  };
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (removed) gone += value;
    else if (added) come += value;
    else if (gone + come !== '' && value.trim() === '') {
      gone += value;
      come += value;
    } else {
      flush();
      found.push({ is: 'same', text: value });
    }
  }
  flush();
  return merged(found);
}

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return one.slice(one.length - length);
}

/** Stretches of one sort that follow one another, as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const one of stretches) {
    const last = found.at(-1);
    if (last?.is === one.is) found[found.length - 1] = { is: one.is, text: last.text + one.text };
    else found.push(one);
  }
  return found;
}

/** How much of what stayed is shown beside what changed, in characters. */
const BESIDE = 48;

/** Only what changed in a long text, with some words on either side; “ … ” stands for what is left out. */
export function condensed(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((one, index) => {
    if (one.is !== 'same' || one.text.length <= 2 * BESIDE) return one;
    const [isFirst, isLast] = [index === 0, index === stretches.length - 1];
    const head = isFirst ? '' : one.text.slice(0, one.text.lastIndexOf(' ', BESIDE) + 1 || BESIDE);
    const from = one.text.length - BESIDE;
    const tail = isLast
      ? ''
      : one.text.slice(!one.text.includes(' ', from) ? from : one.text.indexOf(' ', from));
    return { is: 'same', text: `${head}…${tail}` };
  });
}
