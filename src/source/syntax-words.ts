import type { YAMLError } from 'yaml';

type Words = readonly [message: string, fix: string];

/** What is said of lists and fields that go too deep. */
export const NESTED: Words = [
  'This file is nested too deeply to be read.',
  'Lists and fields go at most a few levels deep: look for a long row of [ or {.',
];

/** What is said where nothing better is known. */
export const OTHERWISE: Words = [
  'This line cannot be read.',
  'Check the line and the one above: each field is `name: value`, and belongs below its record, two spaces further in.',
];

/** What is said of each way in which a text cannot be read: what is wrong, and what to do. */
export const SYNTAX: Partial<Record<YAMLError['code'], Words>> = {
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
    'This text begins with a character that has a meaning of its own.',
    'Put the whole text in quotes.',
  ],
  RESOURCE_EXHAUSTION: NESTED,
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
  BAD_ALIAS: ['“*” begins a repetition, which a playbook does not have.', 'Put the whole text in quotes.'],
};
