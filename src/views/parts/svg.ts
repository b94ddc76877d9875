import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Mark, Step } from './drawing.ts';
import { em, percent, rounded } from './frame.ts';

/** What is drawn, as markup for an `<svg>` that is `height` em high: lengths in per cent and em, so that its text never scales. */
export const svgMarkup = (marks: readonly Mark[], height: number): string =>
  toHtml(
    { type: 'root', children: marks.flatMap((mark) => elementOf(mark, height) ?? []) },
    { space: 'svg', closeEmptyElements: true },
  );

function elementOf(mark: Mark, height: number): Element | undefined {
  switch (mark.is) {
    case 'bar':
      return element('rect', {
        className: classes('figure-bar', mark.class),
        x: percent(mark.from),
        y: em(mark.y),
        width: percent(Math.max(0, mark.to - mark.from)),
        height: em(mark.height),
      });
    case 'path':
      return mark.steps.length === 0
        ? undefined
        : element(
            'svg',
            {
              x: mark.dx === undefined ? undefined : em(mark.dx),
              width: '100%',
              height: em(height),
              viewBox: `0 0 100 ${rounded(height)}`,
              preserveAspectRatio: 'none',
            },
            [element('path', { className: classes(mark.class), d: pathOf(mark.steps) })],
          );
    case 'text':
      return textOf(mark);
  }
}

function textOf({ label, class: name, isTurned }: Extract<Mark, { is: 'text' }>): Element {
  const inside: ElementContent[] = [
    ...(label.whole === undefined ? [] : [element('title', {}, [{ type: 'text', value: label.whole }])]),
    { type: 'text', value: label.text },
  ];
  const look = { className: classes(name, label.bold ? 'bold' : undefined), textAnchor: label.anchor };
  const [x, y] = [percent(label.x), em(label.y)];
  const dx = label.dx ? em(label.dx) : undefined;
  if (!isTurned) return element('text', { ...look, x, y, dx }, inside);
  return element('svg', { x, y, overflow: 'visible' }, [
    element('text', { ...look, dx, transform: 'rotate(-55)' }, inside),
  ]);
}

/** The steps as the `d` of a path, in the fewest letters that say it: dots and upright lines have their own, and a near place is told from the last. */
export function pathOf(steps: readonly Step[]): string {
  let pen: readonly number[] | undefined;
  return steps
    .map(([letter, ...places]) => {
      const at = places.map(rounded);
      const away = pen && at.map((one, index) => rounded(one - (pen?.[index % 2] ?? 0)));
      pen = letter === 'Z' ? undefined : at.slice(-2);
      if (letter === 'L' && away?.[0] === 0) return away[1] === 0 ? 'h0' : `v${terse(away.slice(1))}`;
      const [absolute, relative] = [letter + terse(at), away && letter.toLowerCase() + terse(away)];
      return letter !== 'Z' && relative && relative.length < absolute.length ? relative : absolute;
    })
    .join('');
}

/** Numbers as a path takes them: no more than it needs to tell them apart. */
const terse = (numbers: readonly number[]): string =>
  numbers
    .map((one) => String(one).replace(/^(-?)0\./, '$1.'))
    .map((one, index) => (index > 0 && !one.startsWith('-') ? ` ${one}` : one))
    .join('');

const classes = (...names: (string | undefined)[]): string[] =>
  names.flatMap((name) => name?.split(' ') ?? []);

const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
