import type { ElementContent } from 'hast';
import type { Drawing, Legend, Mark, Step } from './drawing.ts';
import { FRAMES } from './frame.ts';
import { element, inPixels, markup } from './svg.ts';
import { svgStyle } from './svg-style.ts';
import { tableDrawing } from './table-drawing.ts';
import { widthOf, wrapped } from './text-width.ts';
import type { View } from './view.ts';

/** How large the text of a file is, how high a line of its takeaway, and how much paper stands round it, in pixels. */
const TEXT = 13;
const LINE = 26;
const EDGE = 28;
/** What a file is drawn with beside its marks. */
const FRAME = '.paper{fill:#fff}.figure .takeaway{font:600 20px Georgia,serif;fill:#1c1a16}';

/**
 * The picture of a view as a file of its own, for a slide or a drawing program: its takeaway above it, its legend beside
 * it and where it is from below it, in pixels and plain colours, since those programs know nothing else.
 * `css` are the styles of the site; undefined where the view has nothing to draw.
 */
export function svgFile(view: View, css: string, source: string): string | undefined {
  const drawing = drawingOf(view);
  if (!drawing) return undefined;
  const wide = Math.round(drawing.width * TEXT);
  const lines = wrapped(view.sentence, (wide / 20) * 0.95);
  const legend = legendMarks(view.legend ?? view.tables[0]?.legend ?? [], drawing.width);
  const top = EDGE + lines.length * LINE + 10;
  const under = top + (legend.length > 0 ? 2.2 * TEXT : 0);
  const size = {
    width: wide + 2 * EDGE,
    height: Math.round(under + drawing.height * TEXT + 2.5 * TEXT + EDGE),
  };
  const box = { width: String(size.width), height: String(size.height) };
  const words = (className: string, y: number, value: string) =>
    element('text', { className: [className], x: String(EDGE), y: String(y) }, [{ type: 'text', value }]);
  const group = (marks: readonly Mark[], down: number) =>
    element('g', { transform: `translate(${EDGE} ${Math.round(down)})` }, inPixels(marks, wide, TEXT));
  const used = new Set([
    'figure',
    `of-${view.name}`,
    'quiet',
    'bold',
    ...[...drawing.marks, ...legend].flatMap(classesOf),
  ]);
  const children: ElementContent[] = [
    element('title', {}, [{ type: 'text', value: view.sentence }]),
    element('style', {}, [{ type: 'text', value: FRAME + svgStyle(css, used, TEXT) }]),
    element('rect', { className: ['paper'], ...box }),
    ...lines.map((line, index) => words('takeaway', EDGE + 16 + index * LINE, line)),
    group(legend, top),
    group(drawing.marks, under),
    words('quiet', size.height - EDGE / 2, source),
  ];
  const properties = {
    xmlns: 'http://www.w3.org/2000/svg',
    className: ['figure', `of-${view.name}`],
    ...box,
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    fontSize: String(TEXT),
  };
  return `${markup([element('svg', properties, children)])}\n`;
}

function drawingOf({ draw, tables: [first] }: View): (Drawing & { readonly width: number }) | undefined {
  if (draw) return { ...draw('wide'), width: FRAMES.wide * 1.4 };
  return first && first.rows.length > 0 ? tableDrawing(first) : undefined;
}

/** A legend in one line, as far as there is room. */
function legendMarks(legend: readonly Legend[], width: number): Mark[] {
  let at = 0;
  return legend.flatMap(({ mark, sort, means, drawn }): Mark[] => {
    const x = (value: number) => ((at + value) / width) * 100;
    const steps: Step[] =
      sort === 'line'
        ? [
            ['M', x(0.6), 0.1],
            ['L', x(0.6), 1.1],
          ]
        : [
            ['M', x(0.6), 0.6],
            ['L', x(0.6), 0.6],
          ];
    const shown: readonly Mark[] = drawn
      ? drawn(x(0.6), 0.6)
      : sort === 'bar'
        ? [{ is: 'bar', from: x(0), to: x(1.2), y: 0.2, height: 0.8, class: mark }]
        : [{ is: 'path', steps, class: mark }];
    const label = { text: means, x: x(1.8), y: 1, anchor: 'start' as const };
    at += widthOf(means) + 3;
    return at > width ? [] : [...shown, { is: 'text', label }];
  });
}

const classesOf = (mark: Mark): string[] => [
  ...(mark.is === 'bar' ? ['figure-bar'] : []),
  ...(mark.class?.split(' ') ?? []),
];
