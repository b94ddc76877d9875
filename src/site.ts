import { loadPlaybook, type Loaded } from './playbook.ts';

let loaded: Loaded | undefined;

/**
 * The playbook that the pages show, read once.
 * The command line says where it is, for which day and for whom (`PLAYBOOK_ROOT`, `PLAYBOOK_AS_OF`,
 * `PLAYBOOK_AUDIENCE`), since pages take no arguments. Throws where it did not.
 */
export function site(): Loaded {
  loaded ??= load(audience());
  return loaded;
}

/** What is found in the whole playbook, whoever the site is for: for whoever writes it. */
export const findingsForAuthors = (): Loaded['findings'] => load(undefined).findings;

function load(audience: string | undefined): Loaded {
  const { PLAYBOOK_ROOT: root, PLAYBOOK_AS_OF: asOf } = process.env;
  if (!root || !asOf) throw new Error(BY_COMMAND);
  return loadPlaybook(root, { asOf, audience });
}

function audience(): string {
  const { PLAYBOOK_AUDIENCE: audience } = process.env;
  if (!audience) throw new Error(BY_COMMAND);
  return audience;
}

const BY_COMMAND = 'the site is built and served by the playbook command';
