import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setColumns, setDots } from '../../src/views/overlaps/layout.ts';
import { svgMarkup } from '../../src/views/parts/svg.ts';
import { widthOf } from '../../src/views/parts/text-width.ts';
import { AWKWARD_NAME } from '../support/awkward.ts';
import { AREAS, tableOf, view } from '../support/overlaps.ts';

/** A view as text: records by their reference. */
const written = (one: unknown): string =>
  JSON.stringify(one, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'ref' in value ? value.ref : value,
  );

describe('whatever the names and the order of the files', () => {
  const NAMES = ['Équipe 🎉👩‍👩‍👧‍👦', 'צוות תמיכה', 'n'.repeat(80), '<script>alert(1)</script>', AWKWARD_NAME];
  const teams = NAMES.map((name, at) => `t${at}: { name: ${JSON.stringify(name)} }\n`);
  const areas = NAMES.map(
    (_, at) => `a${at}: { name: Area ${at}, responsible: [t${at}, t${(at + 1) % NAMES.length}] }\n`,
  );

  it('names over the columns keep apart, are escaped, and have the whole name at hand', () => {
    const one = view(areas.join(''), teams.join(''));
    const { marks: head = [], height = 0 } = tableOf(one, 'overlaps').columns[1] ?? {};
    const markup = svgMarkup(head, height);
    expect(markup).not.toContain('<script');
    expect(markup).toContain(`<title>${'n'.repeat(80)}</title>`);
    for (const mark of head)
      if (mark.is === 'text') {
        expect(NAMES).toContain(mark.label.whole ?? mark.label.text);
        expect(widthOf(mark.label.text)).toBeLessThanOrEqual(12);
      }
  });

  it('names at any angle of theirs neither touch each other nor leave the head', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 24 }), (some) => {
        const { head, height, width } = setColumns(some);
        const feet = head.map((mark) => (mark.is === 'text' ? mark.label : undefined));
        for (const [index, label] of feet.entries()) {
          const next = feet[index + 1];
          const rise = (55 * Math.PI) / 180;
          // Two parallel lines of text are as far apart as their feet, seen along the line.
          if (label && next)
            expect(((next.x - label.x) / 100) * width * Math.sin(rise)).toBeGreaterThan(1.25);
          if (label) expect(label.y - widthOf(label.text) * Math.sin(rise)).toBeGreaterThanOrEqual(0);
        }
        expect(height).toBeLessThan(13);
      }),
    );
  });

  it('shuffled files give the same facts and the same marks, in the same order', () => {
    const everything = (some: readonly string[], others: readonly string[]) => {
      const one = view(some.join(''), others.join(''));
      const drawn = one.tables.flatMap(({ rows, columns, height = 0 }) => [
        ...columns.map(({ marks = [], height: high = 0 }) => svgMarkup(marks, high)),
        ...rows.flatMap(({ cells }) => cells.map(({ marks = [] }) => svgMarkup(marks, height))),
      ]);
      return written(one) + drawn.join('');
    };
    // Two teams of one name, and lists whose order says nothing.
    const twins = [...teams, 'u: { name: Twins }\n', 'v: { name: Twins }\n'];
    const held = [
      ...areas,
      'b: { name: B, responsible: [v, t0, u] }\n',
      'c: { name: C, responsible: [v, t0] }\n',
    ];
    const first = everything(held, twins);
    const turned = held.map((area) =>
      area.replace(/\[(.*)\]/, (_, list: string) => `[${list.split(', ').reverse().join(', ')}]`),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(turned, { minLength: turned.length }),
        fc.shuffledSubarray(twins, { minLength: twins.length }),
        (some, others) => {
          expect(everything(some, others)).toBe(first);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('every dot stands for a name of its row, and every bar for the numbers beside it', () => {
    for (const one of [view(AREAS), view(areas.join(''), teams.join(''))]) {
      const { columns, rows } = tableOf(one, 'overlaps');
      const heads = columns[1]?.marks?.map((mark) => (mark.is === 'text' ? mark.label : undefined)) ?? [];
      const most = Math.max(...rows.map(({ cells }) => cells[3]?.value ?? 0));
      const { at } = setColumns(heads.map((label) => label?.whole ?? label?.text ?? ''));
      for (const { cells } of rows) {
        const [who, dots, bar, areasHeld, onPurpose] = cells;
        const members = new Set(
          heads.flatMap((label, index) =>
            who?.to?.some((goal) => goal.label === (label?.whole ?? label?.text)) ? [index] : [],
          ),
        );
        expect(members.size).toBe(who?.to?.length);
        expect(dots?.marks).toEqual(setDots({ at }, members));
        const long = (name: string) =>
          (bar?.marks ?? []).reduce(
            (sum, mark) => sum + (mark.is === 'bar' && mark.class === name ? mark.to - mark.from : 0),
            0,
          );
        expect(long('agreed')).toBeCloseTo(((onPurpose?.value ?? 0) / most) * 100);
        expect(long('together') + long('agreed')).toBeCloseTo(((areasHeld?.value ?? 0) / most) * 100);
      }
    }
  });
});
