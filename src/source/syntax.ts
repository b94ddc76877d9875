import { isCollection, visit, type Document, type YAMLError } from 'yaml';
import { inQuotes } from '../schema/wrong-type.ts';
import { OTHERWISE, SYNTAX } from './syntax-words.ts';

/** What is wrong with a text that cannot be read, and the stretch of it where a person would look. */
export interface SyntaxFault {
  readonly message: string;
  readonly fix: string;
  readonly range: readonly [from: number, to: number];
}

/** Says in plain words why a text cannot be read, from the first place where reading stopped. */
export function syntaxFault(error: YAMLError, text: string, document: Document): SyntaxFault {
  return (
    conflict(text) ??
    openBracket(error, text, document) ??
    indentedTooFar(error, text) ??
    strangeStart(error, text) ??
    quoteInQuotes(error, text) ??
    listOnLine(error) ??
    colonInText(error, text) ?? {
      ...words(SYNTAX[error.code] ?? OTHERWISE),
      range: faultyToken(error, text, document),
    }
  );
}

const words = ([message, fix]: readonly [string, string]) => ({ message, fix });

/** The marks that a version control leaves where two people changed the same lines. */
function conflict(text: string): SyntaxFault | undefined {
  const mark = /^(?:<{7}|>{7})(?= |$)/m.exec(text);
  return (
    (mark && {
      message: 'Two versions of the same lines stand here, one below the other.',
      fix: 'Keep one of the two, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      range: [mark.index, mark.index + 7],
    }) ??
    undefined
  );
}

function openBracket(error: YAMLError, text: string, document: Document): SyntaxFault | undefined {
  if (!error.message.startsWith('Flow ')) return undefined;
  const found: number[] = [];
  visit(document, {
    Collection(_, node) {
      const [from, to] = node.range ?? [];
      if (!isCollection(node) || !node.flow || from === undefined || to === undefined) return;
      if (
        from < error.pos[1] &&
        !closes(
          text[from],
          text
            .slice(from + 1, to)
            .trimEnd()
            .at(-1),
        )
      )
        found.push(from);
    },
  });
  const at = Math.max(...found);
  if (!Number.isFinite(at)) return undefined;
  const open = text[at] ?? '[';
  const close = open === '[' ? ']' : '}';
  const indented = text.slice(error.pos[0]).trimStart().startsWith(close);
  return {
    message: indented
      ? `The ${close} that closes this ${open} is not indented.`
      : `This ${open} is never closed.`,
    fix: indented
      ? `Indent the line of the ${close} further than the name of the field.`
      : `Close it with ${close}. If it is part of a text, put the whole text in quotes.`,
    range: [at, at + 1],
  };
}

const closes = (open: string | undefined, close: string | undefined): boolean =>
  (open === '[' && close === ']') || (open === '{' && close === '}');

/** A field that is indented further than the one above, so that it reads as more of its text. */
function indentedTooFar(error: YAMLError, text: string): SyntaxFault | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && error.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const { start, line } = lineAt(text, error.pos[0]);
  if (/:\s/.test(text.slice(error.pos[0], start + line.length))) return undefined;
  const next = /^(?:[ \t]*\r?\n)*( +)[^\s:]+:(?:\s|$)/.exec(text.slice(start + line.length + 1));
  const column = next?.[1]?.length ?? 0;
  if (!next || column <= line.length - line.trimStart().length) return undefined;
  const skipped = next[0].lastIndexOf('\n') + 1;
  const at = start + line.length + 1 + skipped + column;
  return {
    message: 'This line is indented further than the one above, so it reads as part of its text.',
    fix: 'Let it begin in the same column as the field above.',
    range: [at, at + next[0].slice(skipped).trim().length],
  };
}

/** A text that begins with a character which has a meaning of its own. */
function strangeStart(error: YAMLError, text: string): SyntaxFault | undefined {
  if (!['BAD_SCALAR_START', 'UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BLOCK_AS_IMPLICIT_KEY'].includes(error.code))
    return undefined;
  const { start, line } = lineAt(text, error.pos[0]);
  const [, before = '', sign] = /^(\s*(?:- +)*(?:[^\s:]+: +)?)([*&!@%`,\]}|>]|\?(?= ))/.exec(line) ?? [];
  if (sign === undefined || start + before.length > error.pos[0]) return undefined;
  const whole = line.slice(before.length).trim();
  const at = start + before.length;
  return {
    message: `This text begins with ${sign}, a character that has a meaning of its own.`,
    fix: `Put the whole text in quotes${shown(whole)}`,
    range: [at, at + 1],
  };
}

/** A text in quotes that goes on after its closing quote. */
function quoteInQuotes(error: YAMLError, text: string): SyntaxFault | undefined {
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const { start, line } = lineAt(text, error.pos[0]);
  const [, before = '', quote] = /^(\s*(?:- +)*(?:[^\s:]+: +)?)(['"])/.exec(line) ?? [];
  if (quote === undefined || start + before.length >= error.pos[0]) return undefined;
  const whole = line.slice(before.length).trim();
  const inner = whole.endsWith(quote) ? whole.slice(1, -1) : whole;
  return {
    message: 'The quotes end before the text does.',
    fix:
      quote === '"'
        ? `Put a backslash before each " inside the text, or single quotes around all of it${shown(inner)}`
        : `Write '' for each ' inside the text, or double quotes around all of it${shown(inner)}`,
    range: [error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)],
  };
}

function listOnLine(error: YAMLError): SyntaxFault | undefined {
  if (!error.message.startsWith('Unexpected block-seq-ind')) return undefined;
  return {
    message: 'A list begins on the line of its name.',
    fix: 'Begin each entry on a line of its own. Put text that begins with a hyphen and a space in quotes.',
    range: [error.pos[0], error.pos[0] + 1],
  };
}

function colonInText(error: YAMLError, text: string): SyntaxFault | undefined {
  if (error.code === 'TAB_AS_INDENT' || error.code === 'MISSING_CHAR') return undefined;
  const { line } = lineAt(text, error.pos[0]);
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && !/:\s.*:\s/.test(line)) return undefined;
  return {
    message: 'A colon followed by a space stands inside this text.',
    fix: 'Put the whole text in quotes: name: "text: with a colon".',
    range: [error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)],
  };
}

/** A text in quotes as an end of a sentence, where it is short enough to be typed from there. */
const shown = (text: string): string => (text.length > 0 && text.length <= 60 ? `: ${inQuotes(text)}` : '.');

function lineAt(text: string, position: number): { start: number; line: string } {
  const start = position > 0 ? text.lastIndexOf('\n', position - 1) + 1 : 0;
  const end = text.indexOf('\n', start);
  return { start, line: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '') };
}

/** Where a person would look: the opening quote of a text that never closes, else where reading stopped. */
function faultyToken(error: YAMLError, text: string, document: Document): [number, number] {
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
