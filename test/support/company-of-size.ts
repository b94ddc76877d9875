/** A company of about 25 records for each unit of its size, in the proportions of a real one, with faults for most rules; each record is tied to a few others, whatever the size. */
export function companyOfSize(size: number): Record<string, string> {
  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count * size }, (_, at) => line(at)).join('');
  const of = (count: number, at: number) => ((at * 7 + 3) % (count * size)) + 0;
  const concern = (at: number) => `c${at % (2 * size)}`;
  const team = (at: number) => `t${at % (2 * size)}`;
  const person = (at: number) => `p${at % (4 * size)}`;
  return {
    'data/company.yaml':
      'name: Large\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nleaders: [p0, p1, p2]\nrules: all\n',
    'data/concerns.yaml': many(2, (at) => `c${at}: { name: Concern ${at} }\n`),
    'data/people.yaml': many(
      4,
      (at) =>
        `p${at}: { name: Person ${at}, team: ${team(at)}, reportsTo: p${Math.floor(at / 4)}${at % 9 === 8 ? ', until: 2026-10-01' : ''} }\n`,
    ),
    'data/teams.yaml': many(
      2,
      (at) =>
        `t${at}: { name: Team ${at}, lead: ${person(at)}, ${at % 8 === 0 ? 'type: department' : `parent: t${at - (at % 8)}`}, dependsOn: [${team(at + 1)}, ${team(of(2, at))}], interactions: { with: ${team(at + 3)}, mode: collaboration } }\n`,
    ),
    'data/values.yaml': many(
      1,
      (at) =>
        `v${at}: { name: Value ${at}, statement: V., advances: ${concern(at)}, costs: ${concern(at + 1)} }\n`,
    ),
    'data/measures.yaml': many(
      1,
      (at) =>
        `m${at}: { name: Measure ${at}, definition: M., advances: ${concern(at)}, pullsAgainst: m${(at + 1) % size} }\n`,
    ),
    'data/tradeoffs.yaml': many(
      1,
      (at) =>
        `o${at}: { more: ${concern(at)}, less: ${concern(at + 1)}, appliesTo: ${at % 5 === 0 ? 'company' : team(at)} }\n`,
    ),
    'data/focuses.yaml': 'f: { statement: Keep., from: 2026-10-01, until: 2026-12-31, owner: p0 }\n',
    'data/areas.yaml': many(
      3,
      (at) =>
        `a${at}: { name: Area ${at}, tier: ${(at % 3) + 1}, accountable: ${person(at)}, responsible: [${team(at)}, ${team(at + 1)}], claims: 'path:x${Math.floor(at / 2)}/'${at % 4 ? `, parent: a${at - (at % 4)}` : ''} }\n`,
    ),
    'data/behaviours.yaml':
      many(
        1,
        (at) =>
          `r${at}: { name: Reply ${at}, value: v${at}, type: response-expectation, statement: R., channel: desk ${Math.floor(at / 2)}, appliesTo: [${team(at)}, ${team(at - (at % 2))}], within: ${at % 2 ? '2 hours' : '1 business day'}, askedBy: ${team(at + 1)} }\n`,
      ) +
      many(
        1,
        (at) =>
          `d${at}: { name: Decide ${at}, value: v${at}, type: decision-timeline, statement: D., appliesTo: ${team(at)}, within: 3 business days, covers: a${at}, decider: ${person(at)}, approvers: [${person(at + 1)}, ${person(at + 5)}], blocks: ${team(at + 2)}, forum: g${at % size}, door: ${at % 2 ? 'one-way' : 'two-way'}, escalation: { after: 2 business days, to: ${person(at + 7)} } }\n`,
      ) +
      many(
        1,
        (at) =>
          `s${at}: { name: Sprint ${at}, value: v${at}, type: sprint-length, statement: S., appliesTo: ${team(2 * at)}, length: ${(at % 3) + 1} weeks, anchor: 2026-10-0${(at % 5) + 1} }\n`,
      ),
    'data/priorities.yaml': many(
      2,
      (at) =>
        `y${at}: { statement: Priority ${at}., owner: ${person(at)}, team: ${team(at)}, rank: ${(at % 2) + 1}, capacity: 60, advances: ${concern(at + 1)}, costs: ${concern(at)}, areas: a${of(3, at)}, measures: m${at % size} }\n`,
    ),
    'data/forums.yaml': many(
      1,
      (at) =>
        `g${at}: { name: Forum ${at}, type: ${at % 2 ? 'decision' : 'alignment'}, every: 1 week, first: 2026-11-02 10:00, chair: ${person(at)}, members: [${team(at)}, ${person(at + 1)}] }\n`,
    ),
    'data/checkpoints.yaml': many(
      1,
      (at) =>
        `k${at}: { forum: g${at}, date: 2026-11-16, attended: [${person(at)}], together: { sameMessage: partly } }\n`,
    ),
    'data/decisions.yaml': many(
      3,
      (at) =>
        `x${at}: { question: Question ${at}?, under: d${at % size}, status: decided, raised: 2026-11-0${(at % 8) + 1}, decided: 2026-11-1${at % 9}, settles: s${Math.floor(at / 2)}, areas: a${at}, affects: [${team(at)}, ${team(at + 3)}], positions: { by: ${person(at)}, position: disagree } }\n`,
    ),
    'data/directives.yaml': many(
      1,
      (at) =>
        `i${at}: { by: ${person(at)}, to: ${team(at)}, date: 2026-11-02, statement: Directive ${at}., more: ${concern(at + 1)}, less: ${concern(at)}, requires: { every: 1 week, effort: 3 hours } }\n`,
    ),
    'data/pulses.yaml': many(
      1,
      (at) => `u${at}: { date: 2026-11-16, level: member, n: 9, answers: { codedAs: focus/f, count: 9 } }\n`,
    ),
    'data/terms.yaml': many(
      1,
      (at) => `w${at}: { name: Word ${Math.floor(at / 2)}, definition: W., appliesTo: ${team(at)} }\n`,
    ),
  };
}
