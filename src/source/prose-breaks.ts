import type { Fault } from './fault.ts';

/** What a reader of Markdown says of text that it cannot go on with. */
interface Break {
  readonly ruleId?: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly place?: {
    readonly line?: number;
    readonly column?: number;
    readonly start?: { line: number; column: number };
  };
}

/** The fault of prose that breaks off, where a person would look: at the sign that began it. Throws what is no such break. */
export function brokenProse(error: unknown, file: string, text: string): Fault {
  const found = error as Break;
  if (!(error instanceof Error) || found.ruleId === undefined) throw error;
  const lines = text.split('\n');
  const stopped = {
    line: found.place?.start?.line ?? found.place?.line ?? found.line ?? 1,
    column: found.place?.start?.column ?? found.place?.column ?? found.column ?? 1,
  };
  const opened = /`<\/?[\w.]*>` \((\d+):(\d+)/.exec(found.message);
  const isModule = found.ruleId === 'acorn' ? moduleLine(lines, stopped.line) : undefined;
  const sign = found.ruleId === 'acorn' || found.message.includes('expression') ? '{' : '<';
  const at = opened
    ? { line: Number(opened[1]), column: Number(opened[2]) }
    : isModule !== undefined
      ? { line: isModule, column: 1 }
      : lastSign(lines, stopped, sign);
  const rest = (lines[at.line - 1] ?? '').slice(at.column - 1);
  const [message, fix] = words(rest, isModule !== undefined);
  const place = { file, ...at, endLine: at.line, endColumn: at.column + 1 };
  return { rule: 'prose-is-data', place, message, fix };
}

/** The line at or above `line` that begins with `import` or `export`, within the same paragraph. */
function moduleLine(lines: readonly string[], line: number): number | undefined {
  for (let at = line; at > 0 && (at === line || (lines[at - 1] ?? '').trim() !== ''); at--) {
    if (/^(?:import|export)\b/.test(lines[at - 1] ?? '')) return at;
  }
  return undefined;
}

/** The last `<` or `{` at or before a position. */
function lastSign(
  lines: readonly string[],
  from: { line: number; column: number },
  sign: string,
): { line: number; column: number } {
  for (let line = Math.min(from.line, lines.length); line > 0; line--) {
    const text = lines[line - 1] ?? '';
    const at = text.lastIndexOf(sign, line === from.line ? Math.max(0, from.column - 1) : text.length);
    if (at >= 0) return { line, column: at + 1 };
  }
  return from;
}

function words(rest: string, isModule: boolean): [message: string, fix: string] {
  if (isModule) {
    const word = rest.startsWith('export') ? 'export' : 'import';
    return [
      `A paragraph that begins with “${word}” is code; prose holds words only.`,
      'Remove it, or begin the paragraph with another word.',
    ];
  }
  if (rest.startsWith('{')) {
    return [
      'A { opens code, and prose holds words only.',
      'Remove it, or write \\{ for a brace that should be read.',
    ];
  }
  if (rest.startsWith('<!--')) return ['This is a comment; prose has none.', 'Remove it.'];
  if (/^<(?:https?:|mailto:|[^\s<>]+@)/.test(rest)) {
    return ['An address stands between < and >.', 'Write the address without < and >.'];
  }
  if (/^<Ref\b/.test(rest)) {
    return [
      'This <Ref> is not finished.',
      'Write <Ref to="kind/id" />, with straight quotes, or <Ref to="kind/id">your words</Ref>.',
    ];
  }
  if (/^<Figure\b/.test(rest))
    return ['This <Figure> is not finished.', 'Write <Figure view="overlaps" />, with straight quotes.'];
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (name) return [`“<${name}>” is nothing that prose may use.`, 'Remove it. For a plain < write \\<.'];
  if (rest.startsWith('<'))
    return ['A < begins something that is not finished.', 'Write \\< for a plain “less than”.'];
  return [
    'This line cannot be read as prose.',
    'Look for a < or { on it or above it, and write \\< or \\{ instead.',
  ];
}
