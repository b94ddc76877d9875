import { loadPlaybook, type Loaded } from './playbook.ts';

let loaded: Loaded | undefined;

/**
 * The playbook that the pages show, read once.
 * The command line says where it is and for which day (`PLAYBOOK_ROOT`, `PLAYBOOK_AS_OF`), since pages take no arguments.
 * Throws where it did not.
 */
export function site(): Loaded {
  const { PLAYBOOK_ROOT: root, PLAYBOOK_AS_OF: asOf } = process.env;
  if (!root || !asOf) throw new Error('the site is built and served by the playbook command');
  loaded ??= loadPlaybook(root, { asOf });
  return loaded;
}
