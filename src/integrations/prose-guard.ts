import type { Root } from 'mdast';
import { proseFaults } from '../source/prose-faults.ts';

/** Stops the build where prose holds anything but words, whoever read it before: the last door before it could run. */
export function proseGuard() {
  return (tree: Root): void => {
    const [fault] = proseFaults(tree, 'prose').faults;
    if (fault) throw new Error(`prose that was not checked: line ${fault.place.line}: ${fault.message}`);
  };
}
