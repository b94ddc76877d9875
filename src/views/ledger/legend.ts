import type { Legend, Mark } from '../parts/drawing.ts';

/** A part as the picture draws it: a square, its left half, a ring, a dot. */
const shape =
  (kind: string, inner?: string) =>
  (x: number, y: number): Mark[] =>
    [kind, ...(inner ? [inner] : [])].map((name) => ({
      is: 'path',
      class: `${name} large`,
      steps: [
        ['M', x, y],
        ['L', x, y],
      ],
    }));
const upright =
  (kind: string) =>
  (x: number, y: number): Mark[] => [
    {
      is: 'path',
      class: `${kind} large`,
      steps: [
        ['M', x, y - 0.35],
        ['L', x, y + 0.35],
      ],
    },
  ];

/** What the marks of the picture mean. */
export const LEGEND: readonly Legend[] = [
  {
    mark: 'part-accountable',
    sort: 'bar',
    means: 'A: answers for it',
    drawn: shape('part-accountable'),
  },
  {
    mark: 'part-several',
    sort: 'bar',
    means: 'one of several who do',
    drawn: shape('part-accountable', 'part-accountable inner'),
  },
  { mark: 'part-responsible', sort: 'bar', means: 'R: does the work', drawn: upright('part-responsible') },
  {
    mark: 'part-consulted',
    sort: 'bar',
    means: 'C: is asked before',
    drawn: shape('part-consulted', 'part-consulted inner'),
  },
  { mark: 'part-informed', sort: 'bar', means: 'I: is told after', drawn: shape('part-informed') },
  {
    mark: 'part-none',
    sort: 'bar',
    means: 'before a row: nobody answers for it',
    drawn: upright('part-none'),
  },
  { mark: 'part-unowned', sort: 'bar', means: 'nobody, on purpose', drawn: upright('part-unowned') },
];
