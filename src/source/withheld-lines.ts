import type { Fault } from './fault.ts';
import type { Place } from './place.ts';

/** Every line of a file. */
export const wholeFile = (file: string): Place => ({
  file,
  line: 1,
  column: 1,
  endLine: Infinity,
  endColumn: 1,
});

/** Lines that are withheld, file by file, and what becomes of places, faults and texts without them. */
export function withheldLines() {
  const files = new Map<string, Place[]>();
  const spansOf = (file: string): readonly Place[] => files.get(file) ?? [];
  const holds = ({ file, line }: Place): boolean =>
    spansOf(file).some((span) => span.line <= line && line <= span.endLine);
  const before = (file: string, line: number): number =>
    spansOf(file)
      .filter(({ endLine }) => endLine < line)
      .reduce((sum, span) => sum + Math.max(0, span.endLine - span.line + 1), 0);
  const move = (place: Place): Place => ({
    ...place,
    line: place.line - before(place.file, place.line),
    endLine: place.endLine - before(place.file, place.endLine),
  });
  return {
    /** Withholds these lines. */
    hide: (lines: Place): void => void files.set(lines.file, [...spansOf(lines.file), lines]),
    /** Where a place stands once the withheld lines before it are gone. */
    move,
    /** Whether a fault stands where something is withheld, or tells of such a place. */
    touches: ({ place, related = [] }: Fault): boolean =>
      [place, ...related.map((one) => one.place)].some(holds),
    moveFault: (fault: Fault): Fault => ({
      ...fault,
      place: move(fault.place),
      related: fault.related?.map((one) => ({ ...one, place: move(one.place) })),
    }),
    /** A file with its text: none where all of it is withheld, and an empty one where some is. */
    textOf: (file: string, text: string): [file: string, text: string][] => {
      if (!files.has(file)) return [[file, text]];
      return spansOf(file).some(({ endLine }) => endLine === Infinity) ? [] : [[file, '']];
    },
  };
}
