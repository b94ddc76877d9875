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
import { inQuotes } from '../schema/wrong-type.ts';
import type { Fault } from './fault.ts';
import { startOf, type Place } from './place.ts';
import { ownLines } from './own-lines.ts';
import { NESTED } from './syntax-words.ts';
import { syntaxFault } from './syntax.ts';

/** A path inside a document: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** What of a field is meant: its name, its value, or the whole lines that hold it and nothing else. */
export type Part = 'key' | 'value' | 'lines';

/** A YAML text that has been read, with the place of each of its parts. */
export interface Yaml {
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest existing ancestor. */
  at(path: Path, part?: Part): Place;
  /** True where the text could not be parsed; `value` is then undefined. */
  readonly broken: boolean;
  readonly faults: readonly Fault[];
}

/** The longest text that is read, in characters. */
const LONGEST = 5_000_000;
/** How many anchors, repetitions and tags of one file are reported. */
const MOST = 20;

/** Reads a YAML text strictly: one syntax fault at most, repeated keys, anchors, aliases and tags refused. */
export function readYaml(file: string, text: string): Yaml {
  if (text.length > LONGEST) {
    const fault = {
      rule: 'yaml-parses' as const,
      place: startOf(file),
      message: 'This file is larger than 5 megabytes.',
      fix: 'Split it: each record can have a file of its own.',
    };
    return { value: undefined, broken: true, faults: [fault], at: () => startOf(file) };
  }
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
    return nested();
  }
  try {
    return judged(document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return nested();
  }

  function judged(document: Document.Parsed): Yaml {
    const faults = forbidden(document, text, place);
    const first = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])[0];
    if (first && !isForbiddenByUs(first, faults, place)) {
      const { message, fix, range } = syntaxFault(first, text, document);
      return broken([{ rule: 'yaml-parses', message, fix, place: place(...range) }]);
    }
    return {
      value: toValue(document.contents),
      broken: false,
      faults,
      at: (path, part = 'value') => placeOf(document.contents, path, part, place, text) ?? startOf(file),
    };
  }

  function nested(): Yaml {
    const [message, fix] = NESTED;
    return broken([{ rule: 'yaml-parses', place: startOf(file), message, fix }]);
  }

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
  let marks = 0;
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
      refuseMark(
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

  /** Refuses a mark that begins a text, up to as many as anyone will read. */
  function refuseMark(from: number, to: number, message: string, fix: string): void {
    marks += 1;
    if (marks > MOST) return;
    const line = text.slice(from, !text.includes('\n', from) ? undefined : text.indexOf('\n', from)).trim();
    const whole = line.length <= 60 && !/[,\]}]/.test(line) ? `: ${inQuotes(line)}` : '.';
    refuse(from, to, message, `${fix} If it is text, put the whole text in quotes${whole}`);
  }

  function decorated(node: Scalar | YAMLMap | YAMLSeq): void {
    const [from = 0] = node.range ?? [];
    const { anchor, tag } = node;
    if (anchor) {
      const at = Math.max(0, text.lastIndexOf(`&${anchor}`, from));
      refuseMark(
        at,
        at + anchor.length + 1,
        `“&${anchor}” names a part of the file to repeat it.`,
        'Remove it, and write each part out where it belongs.',
      );
    }
    if (tag) {
      const shown = tag.replace(/^tag:yaml\.org,2002:/, '!!');
      const at = text.lastIndexOf(shown, from);
      refuseMark(
        at < 0 ? from : at,
        at < 0 ? from + 1 : at + shown.length,
        `“${shown}” begins with !, a character that has a meaning of its own.`,
        'Remove it.',
      );
    }
  }

  function repeated(map: YAMLMap): void {
    const begins = map === document.contents ? secondBeginning(map) : undefined;
    if (begins) {
      const [from = 0, to = from] = begins.range ?? [];
      const { line } = place(from, to);
      const [first = 0, end = first] = (map.items[0]?.key as Node).range ?? [];
      refuse(
        from,
        to,
        `This file holds the whole text twice; the second begins on line ${line}.`,
        `Keep one of them: where the new one stands below the old, delete lines 1–${line - 1}.`,
        place(first, end),
      );
      return;
    }
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

/** The field with which a text begins anew, where the fields from there on are those from the top; at least two of them, so that it is no slip. */
function secondBeginning({ items }: YAMLMap): Node | undefined {
  const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const at = names.indexOf(names[0] ?? '', 1);
  const shared = new Set(names.slice(0, at)).intersection(new Set(names.slice(at)));
  return at > 1 && shared.size > at / 2 ? (items[at]?.key as Node) : undefined;
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
  part: Part,
  place: (from: number, to: number) => Place,
  text: string,
): Place | undefined {
  let node: unknown = root;
  let key: Node | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      // One group of fields may stand for a list of one.
      if (!pair && step === 0) continue;
      if (!pair) break;
      key = pair.key as Node;
      node = pair.value;
    } else if (isCollection(node) && typeof step === 'number' && node.items[step] !== undefined) {
      key = undefined;
      node = node.items[step];
    } else break;
  }
  if (part === 'lines') return isNode(node) ? ownLines(key ?? node, node, text, place) : undefined;
  const shown = key && (part === 'key' || !isScalar(node) || node.value === null) ? key : node;
  if (!isNode(shown) || !shown.range) return undefined;
  const [from, to] = shown.range;
  return isCollection(shown) ? place(from, from + 1) : place(from, to);
}

const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The fields of a map by their names, the first of each; looked up once per finding, so found once per map. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = pairs.get(map) ?? new Map<string, Pair>();
  if (!pairs.has(map)) {
    for (const pair of map.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
      if (name !== undefined && !known.has(name)) known.set(name, pair);
    }
    pairs.set(map, known);
  }
  return known;
}
