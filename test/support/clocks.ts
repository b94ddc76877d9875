import ts from 'typescript';
import { codeOf, eachNode, lineAt, markupOf } from './code.ts';
import type { Tree } from './tree.ts';

const DOOR = 'src/cli/as-of.ts';
const PROPERTIES: Readonly<Record<string, string>> = { Date: 'now', Temporal: 'Now' };
const IN_MARKUP =
  /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bTemporal\.Now\b|\.toLocale\w+|\.localeCompare\b|\bIntl\.\w+\((?!\s*['"])/g;

/** Each place below `src` that asks the machine which day it is, or how this country writes and sorts. */
export function clocksAndLocales(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    if (!path.startsWith('src/') || path === DOOR) return [];
    const found: string[] = [];
    for (const code of codeOf(path, text)) {
      eachNode(code, (node, line) => {
        const what = asked(node, code.source);
        if (what) found.push(`${path}:${line} says ${what}`);
      });
    }
    const markup = path.endsWith('.astro') ? markupOf(text) : '';
    for (const match of markup.matchAll(IN_MARKUP)) {
      found.push(`${path}:${lineAt(markup, match.index)} says ${match[0]}`);
    }
    return found;
  });
}

function asked(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const [owner, name] = [node.expression.getText(source), node.name.text];
    if (name.startsWith('toLocale') || name === 'localeCompare') return `.${name}`;
    return PROPERTIES[owner] === name ? `${owner}.${name}` : undefined;
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText(source);
  const [first] = node.arguments ?? [];
  if (called === 'Date') return ts.isCallExpression(node) || !first ? 'the day of today' : undefined;
  const pinned = first && ts.isStringLiteralLike(first);
  return called.startsWith('Intl.') && !pinned ? called : undefined;
}
