import { doubleClaims, holdersOf } from '../analysis/claims.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

export const areaClaimsAreDisjoint: Rule = {
  id: 'area-claims-are-disjoint',
  title: 'No two owners claim the same thing',
  severity: 'warning',
  preset: 'recommended',
  cause: 'duplicate',
  message: 'Areas of different owners claim the same path, address, system or term.',
  why: 'What two claim is changed by both, and reviewed by whoever looks first.',
  fix: 'Leave the claim with one of them, or say with `shared` how they split it.',
  good: {
    'data/areas.yaml': `prices: { name: Prices, accountable: ana, reason: Signs the offers., claims: ['term:list price'] }
refunds: { name: Refunds, accountable: ben, reason: Hears the customer first., claims: ['term:refund'] }
`,
  },
  bad: {
    'data/areas.yaml': `prices: { name: Prices, accountable: ana, reason: Signs the offers., claims: ['term:credit note'] }
refunds: { name: Refunds, accountable: ben, reason: Hears the customer first., claims: ['term:credit note'] }
`,
  },
  *check(playbook) {
    for (const { areas, claims } of doubleClaims(playbook)) {
      const [subject, ...others] = areas;
      if (!subject) continue;
      const first = claims[0] ?? '';
      const pointed = (area: typeof subject) => ['claims', Math.max(0, (area.claims ?? []).indexOf(first))];
      const who = areas.map(
        (area) =>
          `“${area.label}” (${listed(
            holdersOf(area).map(({ label }) => label),
            'and',
            3,
          )})`,
      );
      yield {
        subject,
        path: pointed(subject),
        related: others.map((node) => ({ node, path: pointed(node) })),
        message: `${listed(who)} claim the same: ${listed(claims, 'and', 3)}.`,
        fix: 'Remove the claim from all but one of them.',
      };
    }
  },
};
