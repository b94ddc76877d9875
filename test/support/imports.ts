import { posix } from 'node:path';
import ts from 'typescript';
import { codeOf, eachNode, lineAt, markupOf } from './code.ts';
import type { Tree } from './tree.ts';

/** One import: from which line of which file, and to what. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** The path of the file that is imported, or the name of the package as it is written. */
  readonly to: string;
  /** Whether `to` is a file of this repository. */
  readonly own: boolean;
  /** Whether only types are taken, so that nothing is left of it when it runs. */
  readonly typeOnly: boolean;
  /** Whether the code that imports runs in the reader’s browser. */
  readonly browser: boolean;
}

/** Every import of every file: static and dynamic, exports from elsewhere, globs, and types named by `import('…')`. */
export function importsOf(tree: Tree): Import[] {
  return Object.entries(tree).flatMap(([path, text]) => importsIn(path, text));
}

function importsIn(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (line: number, specifier: string, typeOnly: boolean, browser: boolean) => {
    const own = specifier.startsWith('.');
    const to = own ? posix.join(posix.dirname(path), specifier.replace(/[?#].*$/, '')) : specifier;
    found.push({ from: path, line, to, own, typeOnly, browser });
  };
  for (const code of codeOf(path, text)) {
    eachNode(code, (node, line) => {
      for (const { specifier, typeOnly } of importedBy(node)) add(line, specifier, typeOnly, code.browser);
    });
  }
  if (path.endsWith('.astro')) {
    const markup = markupOf(text);
    for (const match of markup.matchAll(/\bimport\(\s*['"`]([^'"`]+)/g)) {
      add(lineAt(markup, match.index), match[1] ?? '', false, false);
    }
  }
  if (path.endsWith('.mdx')) {
    for (const match of text.matchAll(/^(?:import|export)\s(?:[^;'"]*\sfrom\s*)?['"]([^'"]+)['"]/gm)) {
      add(lineAt(text, match.index), match[1] ?? '', false, false);
    }
  }
  return found;
}

interface Imported {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function importedBy(node: ts.Node): Imported[] {
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier, takesTypesOnly(node.importClause));
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal, true) : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const called = node.expression;
  if (called.kind === ts.SyntaxKind.ImportKeyword) return literal(node.arguments[0], false);
  const globbed =
    ts.isPropertyAccessExpression(called) &&
    called.name.text === 'glob' &&
    ts.isMetaProperty(called.expression);
  if (!globbed || !node.arguments[0]) return [];
  const patterns = ts.isArrayLiteralExpression(node.arguments[0])
    ? node.arguments[0].elements
    : [node.arguments[0]];
  return patterns.flatMap((pattern) => literal(pattern, false));
}

function takesTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

const literal = (node: ts.Node | undefined, typeOnly: boolean): Imported[] =>
  node && ts.isStringLiteralLike(node) ? [{ specifier: node.text, typeOnly }] : [];

/** Circles of files that load each other, each once and as short as it gets: `a → b → a`. */
export function circlesIn(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, own, typeOnly } of imports) {
    if (own && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  return [...next.keys()].sort().flatMap((start) => {
    const circle = shortestCircle(start, (file) => (next.get(file) ?? []).filter((to) => to >= start));
    return circle ? [circle.join(' → ')] : [];
  });
}

/** Breadth first: the first way back to `start` is the shortest. */
function shortestCircle(start: string, next: (file: string) => readonly string[]): string[] | undefined {
  const seen = new Set<string>();
  let ways: string[][] = [[start]];
  while (ways.length > 0) {
    const further = ways.flatMap((way) => next(way.at(-1) ?? start).map((file) => [...way, file]));
    const back = further.find((way) => way.at(-1) === start);
    if (back) return back;
    ways = further.filter((way) => {
      const file = way.at(-1) ?? start;
      if (seen.has(file)) return false;
      seen.add(file);
      return true;
    });
  }
  return undefined;
}
