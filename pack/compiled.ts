import { posix } from 'node:path';
import ts from 'typescript';

/** Where what a source file says stands once it is compiled. */
export const compiledPath = (path: string): string => path.replace(/\.ts$/, '.js');

/** What a TypeScript file or a component says once it is compiled: no types in the one, and in both no import of TypeScript. */
export function compiled(path: string, text: string): string {
  // Not left to the compiler, which knows no components and guards each import that is worked out by code of its own.
  const led = text.replace(IMPORT, (all) => all.replace(/\.ts(['"])$/, '.js$1'));
  if (path.endsWith('.astro')) return led;
  const { outputText, diagnostics } = ts.transpileModule(led, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  const [fault] = diagnostics ?? [];
  if (fault) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`);
  return outputText;
}

/** An import of a file by its path, wherever it stands: in the head of a component, in its markup, in its script. */
const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])\.{1,2}\/[^'"\n]*\1/g;

/** Each import of a file that the compiled tree does not hold, of files by their path below it. */
export function strayImports(tree: ReadonlyMap<string, string>): string[] {
  return [...tree].flatMap(([path, text]) =>
    [...text.matchAll(IMPORT)].flatMap(([all, quote = '']) => {
      const [, to = ''] = all.split(quote);
      return tree.has(posix.join(posix.dirname(path), to.replace(/[?#].*$/, '')))
        ? []
        : [`${path} imports ${to}`];
    }),
  );
}
