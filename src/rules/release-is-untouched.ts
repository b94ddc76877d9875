import type { Rule } from './rule.ts';

export const releaseIsUntouched: Rule = {
  id: 'release-is-untouched',
  title: 'Every release is what it was when it was released',
  severity: 'error',
  preset: 'starter',
  message:
    'A file of a release was altered, removed or added, or a release no longer follows the one before it.',
  why: 'Leaders stand behind what they signed. An agreement that can be changed afterwards, unseen, is none.',
  fix: 'Put the file back as it was, and bring what has changed into the next release.',
  good: {},
  bad: { 'data/releases/2026.1/notes.md': 'Never mind what we said.\n' },
};
