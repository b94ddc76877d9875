import ts from 'typescript';

/** A stretch of a file that is TypeScript, padded so that its lines are those of the file. */
export interface Code {
  readonly source: ts.SourceFile;
  /** Whether it runs in the reader’s browser. */
  readonly browser: boolean;
}

const SCRIPT = /(<script(?:\s[^>]*)?>)([\s\S]*?)<\/script>/g;

/** The TypeScript of a file: all of a `.ts`, the front matter and each script of an `.astro`, none of the rest. */
export function codeOf(path: string, text: string): Code[] {
  if (path.endsWith('.ts')) return [{ source: parse(path, text), browser: path.endsWith('.client.ts') }];
  if (!path.endsWith('.astro')) return [];
  const front = frontMatter(text);
  const scripts = [...text.matchAll(SCRIPT)].map((found) => ({
    source: parse(path, padded(text, found.index + (found[1] ?? '').length, found[2] ?? '')),
    browser: true,
  }));
  return [{ source: parse(path, padded(text, 3, front)), browser: false }, ...scripts];
}

/** The markup of an `.astro` file with its lines kept: no front matter, scripts, styles or comments. */
export function markupOf(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const fence = frontMatter(text).length + 6;
  return (blank(text.slice(0, fence)) + text.slice(fence))
    .replace(SCRIPT, blank)
    .replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, blank);
}

/** The line of a place in a text, from 1. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Calls `look` for each node of a piece of code. */
export function eachNode({ source }: Code, look: (node: ts.Node, line: number) => void): void {
  const visit = (node: ts.Node): void => {
    look(node, source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function frontMatter(text: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(text)?.[0].slice(3, -3) ?? '';
}

const padded = (text: string, start: number, code: string): string =>
  text.slice(0, start).replace(/[^\n]/g, ' ') + code;

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
