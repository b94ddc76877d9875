import { expect, it } from 'vitest';
import { readersInWords } from '../../src/components/audience-words.ts';

it('who may read what is said from the most open audience to the most closed', () => {
  expect(readersInWords(['everyone', 'managers', 'leadership'])).toBe(
    'What this playbook says is for everyone, unless a record says that it is for managers or leadership. ' +
      'What leaders write in their own name is for leadership, until they make it public: their sentences before a checkpoint, their positions on a decision, their pulses. ' +
      'Who may read the files themselves is decided where they are kept.',
  );
});
