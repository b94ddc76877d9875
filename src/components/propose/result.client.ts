import type { StillSaid } from '../../analysis/diff/still-said.ts';
import { button, element, sentence } from './element.client.ts';
import { labelOf } from './fields.client.ts';
import type { Remark } from './judged.client.ts';
import type { Material, Proposable } from './material.client.ts';
import type { DiffLine, Outcome } from './outcome.client.ts';
import { stepsTo, type Step } from './steps.client.ts';

/** What is said of a proposal beside its lines. */
interface Told {
  readonly said: readonly string[];
  /** Texts that still say what has changed. */
  readonly still: readonly StillSaid[];
  readonly doubtful: readonly Remark[];
}

/** What a proposal comes to: what it changes, what is worth another look, the lines, and the way to propose it. */
export function resultOf(
  outcome: Outcome,
  { said, still, doubtful }: Told,
  record: Proposable | undefined,
  material: Material,
  taken: () => void,
): HTMLElement {
  const heading = record ? 'What changes' : 'What is added';
  return element(
    'section',
    { class: 'proposal', 'aria-labelledby': 'proposal-head' },
    element('h2', { id: 'proposal-head', tabindex: -1 }, heading),
    said.length > 0 && element('ul', { class: 'list' }, ...said.map((one) => element('li', {}, one))),
    ...still.map(({ field, words }) =>
      element('p', { class: 'note' }, `“${labelOf(field)}” still says “${words}”. Change it too?`),
    ),
    doubtful.length > 0 && doubts(doubtful),
    element('h3', {}, record ? `In ${outcome.file}` : `A new file, ${outcome.file}`),
    !outcome.isKept &&
      element(
        'p',
        { class: 'note' },
        'The lines of this record are written anew; comments between them are lost.',
      ),
    linesOf(outcome.lines),
    element('h3', {}, 'How to propose it'),
    element(
      'ol',
      { class: 'propose-steps' },
      ...stepsTo(outcome, record, material).map((step) => stepOf(step, taken)),
    ),
  );
}

function doubts(doubtful: readonly Remark[]): HTMLElement {
  return element(
    'div',
    { class: 'doubts' },
    element('h3', {}, 'Worth another look'),
    element('p', { class: 'note' }, 'None of this stands in the way; the check may say it again.'),
    element(
      'ul',
      { class: 'list' },
      ...doubtful.map(({ message, fix, instead }) => {
        const said = sentence(fix);
        const way = instead === undefined ? said : element('a', { href: `#${instead}` }, said);
        return element('li', {}, sentence(message), element('small', {}, way));
      }),
    ),
  );
}

/** So many lines around a change are shown. */
const AROUND = 2;
const SIGNS = { same: '', new: '+', gone: '−' } as const;
const SPOKEN = { same: '', new: 'New: ', gone: 'Gone: ' } as const;

/** Lines that change, marked by a sign and in words, with those around them. */
function linesOf(lines: readonly DiffLine[]): HTMLElement {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ is }) => is !== 'same'),
  );
  const made: HTMLElement[] = [];
  for (const [index, { is, text }] of lines.entries()) {
    if (!near[index]) {
      if (near[index - 1] ?? index === 0) made.push(element('li', { class: 'gap' }, '…'));
      continue;
    }
    const tag = { same: 'span', new: 'ins', gone: 'del' }[is] as 'span';
    made.push(
      element(
        'li',
        { class: is },
        element('span', { 'aria-hidden': 'true', class: 'sign' }, SIGNS[is]),
        element('span', { class: 'aside-only' }, SPOKEN[is]),
        element(tag, {}, text === '' ? '\u00a0' : text),
      ),
    );
  }
  return element('ol', { class: 'line-diff', tabindex: 0, 'aria-label': 'Lines that change' }, ...made);
}

function stepOf({ says, link, takes }: Step, taken: () => void): HTMLElement {
  const opened =
    link &&
    element(
      'a',
      { href: link.address, target: '_blank', rel: 'noopener noreferrer' },
      link.words,
      element('span', { class: 'aside-only' }, ' (in a new window)'),
    );
  opened?.addEventListener('click', taken);
  return element(
    'li',
    {},
    opened && element('p', {}, opened),
    element('p', {}, says),
    takes && takeaway(takes, taken),
  );
}

/** The text to take along: copied, downloaded, or marked by hand. */
function takeaway({ text, name }: NonNullable<Step['takes']>, taken: () => void): HTMLElement {
  const area = element('textarea', {
    readonly: true,
    rows: Math.min(12, text.split('\n').length),
    'aria-label': 'The text to copy',
    spellcheck: 'false',
  });
  area.value = text;
  const told = element('span', { role: 'status', class: 'note' });
  const copy = button('Copy the text', () => {
    taken();
    area.select();
    const marked = () => {
      told.textContent =
        'It is marked: press Ctrl and C; on a Mac, Command and C; on a phone, choose “Copy”.';
    };
    // A page that was not opened over a safe line has no clipboard.
    const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
    if (!clipboard) marked();
    else
      clipboard.writeText(text).then(() => {
        told.textContent = 'Copied.';
      }, marked);
  });
  const download = (file: string) =>
    button('Download it', () => {
      taken();
      const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      element('a', { href: address, download: file }).click();
      URL.revokeObjectURL(address);
      told.textContent = `Saved as ${file}.`;
    });
  const buttons = [copy, ...(name === undefined ? [] : [download(name)]), told];
  return element('div', { class: 'takeaway' }, area, element('div', { class: 'form-buttons' }, ...buttons));
}
