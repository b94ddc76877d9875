import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  type YAMLError,
} from 'yaml';
import type { Fault } from './fault.ts';
import { startOf, type Place } from './place.ts';

/** A path inside a document: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** A YAML text that has been read, with the place of each of its parts. */
export interface Yaml {
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest existing ancestor. */
  at(path: Path, part?: 'key' | 'value'): Place;
  /** True where the text could not be parsed; `value` is then undefined. */
  readonly broken: boolean;
  readonly faults: readonly Fault[];
}

/** Reads a YAML text strictly: one syntax fault at most, repeated keys, anchors, aliases and tags refused. */
export function readYaml(file: string, text: string): Yaml {
  const lines = new LineCounter();
  const place = (from: number, to: number): Place => {
    const start = lines.linePos(from);
    const end = lines.linePos(Math.max(from, to));
    return { file, line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      strict: true,
      uniqueKeys: false,
      stringKeys: true,
      merge: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return broken([
      {
        rule: 'yaml-parses',
        place: startOf(file),
        message: 'This file is nested too deeply to be read.',
        fix: 'Lists and fields go at most a few levels deep: look for a long row of [ or {.',
      },
    ]);
  }
  const faults = forbidden(document, text, place);
  const first = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (first && !isForbiddenByUs(first, faults, place)) {
    return broken([{ ...syntaxFault(first, text), place: place(...faultyToken(first, text, document)) }]);
  }
  return {
    value: toValue(document.contents),
    broken: false,
    faults,
    at: (path, part = 'value') => placeOf(document.contents, path, part, place) ?? startOf(file),
  };

  function broken(all: readonly Fault[]): Yaml {
    return { value: undefined, broken: true, faults: all, at: () => startOf(file) };
  }
}

function isForbiddenByUs(
  error: YAMLError,
  faults: readonly Fault[],
  place: (a: number, b: number) => Place,
): boolean {
  const at = place(...error.pos);
  return faults.some((fault) => fault.place.line === at.line);
}

function forbidden(
  document: Document.Parsed,
  text: string,
  place: (from: number, to: number) => Place,
): Fault[] {
  const faults: Fault[] = [];
  const refuse = (from: number, to: number, message: string, fix: string, related?: Place) =>
    faults.push({
      rule: 'yaml-parses',
      place: place(from, to),
      message,
      fix,
      ...(related ? { related: [{ place: related }] } : {}),
    });
  visit(document, {
    Alias(_, node) {
      const [from = 0, to = from] = node.range ?? [];
      refuse(
        from,
        to,
        `“*${node.source}” repeats another part of the file.`,
        'Write it out here: what stands on the line must be what holds.',
      );
    },
    Scalar: (_, node) => decorated(node),
    Seq: (_, node) => decorated(node),
    Map: (_, map) => {
      decorated(map);
      repeated(map);
    },
  });
  return faults;

  function decorated(node: Scalar | YAMLMap | YAMLSeq): void {
    const [from = 0] = node.range ?? [];
    const { anchor, tag } = node;
    if (anchor) {
      const at = Math.max(0, text.lastIndexOf(`&${anchor}`, from));
      refuse(
        at,
        at + anchor.length + 1,
        `“&${anchor}” names a part of the file to repeat it.`,
        'Remove it, and write each part out where it belongs.',
      );
    }
    if (tag) {
      const shown = tag.replace(/^tag:yaml\.org,2002:/, '!!');
      const at = text.lastIndexOf(shown, from);
      refuse(
        at < 0 ? from : at,
        at < 0 ? from + 1 : at + shown.length,
        `“${shown}” is a tag; a playbook has none.`,
        'Remove it.',
      );
    }
  }

  function repeated(map: YAMLMap): void {
    const seen = new Map<string, Node>();
    for (const { key } of map.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const earlier = seen.get(name);
      if (!earlier) {
        seen.set(name, key);
        continue;
      }
      const [from = 0, to = from] = key.range ?? [];
      const [was = 0, wasEnd = was] = earlier.range ?? [];
      const there = place(was, wasEnd);
      refuse(
        from,
        to,
        `“${name}” is written twice; the first is on line ${there.line}.`,
        'Keep one of them. Two records need two ids.',
        there,
      );
    }
  }
}

function syntaxFault(error: YAMLError, text: string): Omit<Fault, 'place'> {
  const [message, fix] = SYNTAX[error.code] ?? [
    'This line cannot be read.',
    'Check the line and the one above: each field is `name: value`, and belongs below its record, two spaces further in.',
  ];
  const line = text.slice(text.lastIndexOf('\n', error.pos[0] - 1) + 1).split('\n')[0] ?? '';
  const colon = error.code === 'BLOCK_AS_IMPLICIT_KEY' || /:\s.*:\s/.test(line);
  return colon && error.code !== 'TAB_AS_INDENT' && error.code !== 'MISSING_CHAR'
    ? {
        rule: 'yaml-parses',
        message: 'A colon followed by a space stands inside this text.',
        fix: 'Put the whole text in quotes: name: "text: with a colon".',
      }
    : { rule: 'yaml-parses', message, fix };
}

const SYNTAX: Partial<Record<YAMLError['code'], readonly [string, string]>> = {
  TAB_AS_INDENT: ['A tab stands where spaces belong.', 'Indent with two spaces for each level.'],
  BAD_INDENT: [
    'This line is not indented like its neighbours.',
    'Fields of one record begin in the same column, two spaces further in than its name.',
  ],
  MISSING_CHAR: [
    'A quote, a bracket or a colon is missing here.',
    'Close the quote or bracket, or write `name: value` with a colon and a space.',
  ],
  BAD_DQ_ESCAPE: [
    'A backslash in double quotes means something special.',
    'Use single quotes around this text, or write the backslash twice.',
  ],
  BAD_SCALAR_START: [
    'This text begins with a character that YAML keeps for itself.',
    'Put the text in quotes.',
  ],
  BLOCK_IN_FLOW: ['A new line begins inside brackets that are still open.', 'Close the bracket first.'],
  MULTIPLE_DOCS: [
    'A line of three hyphens begins a second document.',
    'Remove the line; a file holds one document.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'The name of a field runs over two lines, or a colon is missing.',
    'Write each field as `name: value` on its own line.',
  ],
  UNEXPECTED_TOKEN: [
    'Something stands here that does not belong.',
    'Each field is `name: value` on its own line; put text with special characters in quotes.',
  ],
  BAD_ALIAS: [
    '“*” begins a repetition, which a playbook does not have.',
    'Put text that begins with * in quotes.',
  ],
};

/** Where a person would look: the opening quote of a text that never closes, else where reading stopped. */
function faultyToken(error: YAMLError, text: string, document: Document.Parsed): [number, number] {
  const [from, to] = error.pos;
  let opening: number | undefined;
  if (error.code === 'MISSING_CHAR') {
    visit(document, {
      Scalar(_, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[0] < from && range[1] >= from - 1) opening = range[0];
      },
    });
  }
  if (opening !== undefined) return [opening, opening + 1];
  const end = text.trimEnd().length;
  return from >= end && from > 0 ? [Math.max(0, end - 1), end] : [from, Math.max(to, from + 1)];
}

/** Stands where a repetition was refused: reported once, and judged no further. */
export const REFUSED = Symbol('refused');

function toValue(node: unknown): unknown {
  if (isAlias(node)) return REFUSED;
  if (isScalar(node)) return node.value;
  if (isMap(node)) {
    const entries = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (!entries.has(name)) entries.set(name, toValue(value));
    }
    return Object.fromEntries(entries);
  }
  return isCollection(node) ? node.items.map((item) => toValue(isPair(item) ? item.value : item)) : null;
}

function placeOf(
  root: Node | null,
  path: Path,
  part: 'key' | 'value',
  place: (from: number, to: number) => Place,
): Place | undefined {
  let node: unknown = root;
  let key: Node | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        ({ key: name }) => isScalar(name) && name.value === step,
      );
      if (!pair) break;
      key = pair.key as Node;
      node = pair.value;
    } else if (isCollection(node) && typeof step === 'number' && node.items[step] !== undefined) {
      key = undefined;
      node = node.items[step];
    } else break;
  }
  const shown = key && (part === 'key' || !isScalar(node) || node.value === null) ? key : node;
  if (!isNode(shown) || !shown.range) return undefined;
  const [from, to] = shown.range;
  return isCollection(shown) ? place(from, from + 1) : place(from, to);
}
