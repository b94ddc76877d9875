import { written, type Cell } from './cell.ts';

type Path = readonly (string | number)[];
type Tree = Map<string | number, Tree | Cell>;

/** A record put together from the cells of a row, and the way back from each of its parts to the cells. */
export interface Assembled {
  readonly record: Record<string, unknown>;
  /** The cells that fill the part of the record at a path: the one that holds it, or all those below it. */
  cellsAt(path: Path): readonly Cell[];
  /** The position in its cell’s list of the part at a path, where the cell holds a list. */
  entryAt(path: Path): number | undefined;
}

/** Puts the cells of a row together as an author would write the record. */
export function assemble(cells: readonly Cell[]): Assembled {
  const places: { readonly path: Path; readonly cell: Cell }[] = [];
  const record = grow(branch(cells), []) as Record<string, unknown>;
  const holding = (path: Path) => places.find((place) => startsWith(path, place.path));
  return {
    record,
    cellsAt(path) {
      const one = holding(path);
      return one
        ? [one.cell]
        : places.filter((place) => startsWith(place.path, path)).map(({ cell }) => cell);
    },
    entryAt(path) {
      const one = holding(path);
      const step = one && path[one.path.length];
      return one && Array.isArray(one.cell.value) ? (typeof step === 'number' ? step : 0) : undefined;
    },
  };

  function grow(tree: Tree, path: Path): unknown {
    const parts = [...tree];
    if (path.length === 0 || parts.some(([step]) => typeof step === 'string')) {
      return Object.fromEntries(parts.map(([step, node]) => [step, part(node, [...path, step])]));
    }
    return parts
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, node], index) => part(node, [...path, index]));
  }

  function part(node: Tree | Cell, path: Path): unknown {
    if (node instanceof Map) return grow(node, path);
    places.push({ path, cell: node });
    return written(node);
  }
}

function branch(cells: readonly Cell[]): Tree {
  const root: Tree = new Map();
  for (const cell of cells) {
    let at = root;
    for (const step of cell.column.path.slice(0, -1)) {
      const next = at.get(step);
      const below: Tree = next instanceof Map ? next : new Map<string | number, Tree | Cell>();
      at.set(step, below);
      at = below;
    }
    at.set(cell.column.path.at(-1) ?? '', cell);
  }
  return root;
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);
