import { editionToJson, type EditionJson } from '../analysis/diff/edition-json.ts';
import { editionAt } from '../analysis/diff/editions.ts';
import { WORKING } from '../analysis/diff/edition.ts';
import { plainFields } from '../analysis/diff/norms.ts';
import { plain, type Plain } from '../analysis/diff/plain.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { Acceptance, AnyNode, Playbook, Release } from '../model/playbook.ts';
import type { Exported } from './exported.ts';

/** All that a playbook holds, in the shape in which the site publishes what is agreed: the log, what is accepted and who signed come beside it. */
export function exportJson(playbook: Playbook): Exported {
  const edition = editionAt(playbook, WORKING);
  const whole = edition && {
    ...editionToJson(edition),
    log: logOf(playbook),
    accepted: playbook.accepted.map(acceptedOf),
    releases: playbook.releases.map(signedOf),
  };
  return { files: new Map([['playbook.json', `${JSON.stringify(whole, null, 2)}\n`]]), losses: [] };
}

/** What happened and who is here, by `kind/id`; what was read of a measure stands under the measure. */
function logOf(playbook: Playbook): Record<string, Pick<EditionJson['norms'][string], 'label' | 'fields'>> {
  const nodes = KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind));
  return Object.fromEntries(
    nodes.flatMap((node) => {
      const { ref, label, kind } = node;
      const fields = plainFields(node);
      if (KINDS[kind].nature === 'log') return [[ref, { label, fields }]];
      const { readings } = fields;
      return kind === 'measure' && readings !== undefined ? [[ref, { label, fields: { readings } }]] : [];
    }),
  );
}

const refOf = (target: { readonly ref: string } | { readonly to: string }): string =>
  'ref' in target ? target.ref : target.to;
const idOf = (target: { readonly id: string } | { readonly to: string }): string =>
  'id' in target ? target.id : target.to;

const acceptedOf = ({ rule, subject, with: others, reason, approvedBy, until }: Acceptance) => ({
  rule,
  subject: refOf(subject),
  with: others.map(refOf),
  reason,
  approvedBy: idOf(approvedBy),
  ...(until !== undefined && { until }),
});

const signedOf = ({ version, inForce, hash, notes, signoffs }: Release) => ({
  version,
  inForce,
  hash,
  notes,
  signoffs: signoffs.map(({ by, position, on, note }): Plain => plain({ by: idOf(by), position, on, note })),
});
