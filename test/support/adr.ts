import { importAdr } from '../../src/exchange/adr/adr.ts';
import { recordsOf, sourceOf } from './imported.ts';

/** People and teams whom decision records may name. */
export const PARTIES = {
  'data/teams.yaml': "core: { name: Core, handle: '@acme/core' }\n",
  'data/people.yaml':
    "ana: { name: Ana Berg, handle: '@ana' }\nben: { name: Ben, title: Chief, contact: ben@acme.example }\n",
};
/** What comes of decision records, by the names of their files. */
export const importOf = (
  adrs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = PARTIES,
) =>
  importAdr(
    Object.entries(adrs).map(([file, text]) => ({ file, text })),
    sourceOf(files),
  );
/** The decisions that come of them, by id. */
export const decisions = (adrs: Readonly<Record<string, string>>, files = PARTIES) =>
  recordsOf(importOf(adrs, files), 'decision');
/** What is said of them, but for what holds of all. */
export const said = (adrs: Readonly<Record<string, string>>) =>
  importOf(adrs)
    .report.filter(({ why }) => !why.startsWith('A decision record has one day'))
    .map(({ what, file, line, column, why }) => `${what} ${file}:${line} ${column ?? ''}: ${why}`);

/** A decision record in the form of MADR 4. */
export const MADR_4 = `---
# These are optional metadata elements.
status: accepted
date: 2026-02-03
decision-makers: "@ana"
consulted: Ben
---

# Use one queue for all orders

## Context and Problem Statement

Which queue shall we use? <!-- a comment -->

## Considered Options

* One queue
* A queue each

## Decision Outcome

Chosen option: "One queue", because it is
the only one that keeps the *order*.

### Consequences

* Good, because it is simple

## More Information

None.
`;
/** A decision record in the form of MADR 2. */
export const MADR_2 = `# Write our own tool

* Status: accepted
* Deciders: Ana Berg, ben@acme.example
* Date: 2026-01-05

Technical Story: none

## Decision Outcome

Chosen option: write our own, because

* nothing else fits
* it is small
`;
/** A decision record in the form of Nygard. */
export const NYGARD = `# 7. Keep it in text

Date: 2016-02-12

## Status

Accepted

Amended by [9. Help scripts](0009-help-scripts.md)

## Context

Why.

## Decision

We keep it in text.

All of it.

## Consequences

Some.
`;
