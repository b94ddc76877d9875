import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Mark, Step } from './drawing.ts';
import { em, percent, rounded } from './frame.ts';

/** How the lengths of a picture are written: along it they are given in per cent, across it in em. */
interface Units {
  readonly along: (value: number) => string;
  readonly across: (value: number) => string;
  readonly path: (path: Element, mark: Extract<Mark, { is: 'path' }>) => Element;
}

/** What is drawn, as markup for an `<svg>` of a page that is `height` em high: its text never scales, more width only adds room. */
export const svgMarkup = (marks: readonly Mark[], height: number): string =>
  markup(
    elementsOf(marks, {
      along: percent,
      across: em,
      path: (path, { steps, dx }) => {
        path.properties['d'] = pathOf(steps);
        const box = { viewBox: `0 0 100 ${rounded(height)}`, preserveAspectRatio: 'none' };
        const x = dx === undefined ? undefined : em(dx);
        return element('svg', { x, width: '100%', height: em(height), ...box }, [path]);
      },
    }),
  );

/** What is drawn, as elements of a file of its own, in pixels: some programs know nothing else. */
export function inPixels(marks: readonly Mark[], width: number, text: number): Element[] {
  const along = (value: number) => (value * width) / 100;
  const across = (value: number) => value * text;
  const units: Units = {
    along: (value) => String(rounded(along(value))),
    across: (value) => String(rounded(across(value))),
    path: (path, { steps, dx = 0 }) => {
      path.properties['d'] = pathOf(
        steps.map(([letter, ...at]) => {
          const moved = at.map((value, index) =>
            index % 2 === 0 ? along(value) + across(dx) : across(value),
          );
          return [letter, ...moved] as unknown as Step;
        }),
      );
      return path;
    },
  };
  return elementsOf(marks, units);
}

/** Elements as markup, with everything that is text in them escaped. */
export const markup = (children: ElementContent[]): string =>
  toHtml({ type: 'root', children }, { space: 'svg', closeEmptyElements: true });

/** An element of a picture. */
export const element = (
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

const elementsOf = (marks: readonly Mark[], units: Units): Element[] =>
  marks.flatMap((mark) => elementOf(mark, units) ?? []);

function elementOf(mark: Mark, { along, across, path }: Units): Element | undefined {
  switch (mark.is) {
    case 'bar':
      return element('rect', {
        className: classes('figure-bar', mark.class),
        x: along(mark.from),
        y: across(mark.y),
        width: along(Math.max(0, mark.to - mark.from)),
        height: across(mark.height),
      });
    case 'path':
      return mark.steps.length === 0
        ? undefined
        : path(element('path', { className: classes(mark.class) }), mark);
    case 'text':
      return textOf(mark, { along, across });
  }
}

function textOf(
  { label, class: name, isTurned }: Extract<Mark, { is: 'text' }>,
  { along, across }: Pick<Units, 'along' | 'across'>,
): Element {
  const inside: ElementContent[] = [
    ...(label.whole === undefined ? [] : [element('title', {}, [{ type: 'text', value: label.whole }])]),
    { type: 'text', value: label.text },
  ];
  const look = {
    className: classes(name, label.bold ? 'bold' : undefined),
    textAnchor: label.anchor,
    dx: label.dx ? across(label.dx) : undefined,
  };
  const [x, y] = [along(label.x), across(label.y)];
  if (!isTurned) return element('text', { ...look, x, y }, inside);
  return element('svg', { x, y, overflow: 'visible' }, [
    element('text', { ...look, transform: 'rotate(-55)' }, inside),
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

function classes(...names: (string | undefined)[]): string[] | undefined {
  const all = names.flatMap((name) => name?.split(' ') ?? []);
  return all.length > 0 ? all : undefined;
}
