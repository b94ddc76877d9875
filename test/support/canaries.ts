const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'mo', 'ne', 'pi', 'ru'];
/** How every canary begins, and no other word. */
export const CANARY = 'zyx';

let hatched = 0;
/** A word that stands in one place of a playbook and nowhere else in the world. */
function canary(): string {
  const [tens, ones] = [Math.floor(hatched / 10), hatched % 10];
  hatched += 1;
  return `${CANARY}${SYLLABLES[tens] ?? ''}${SYLLABLES[ones] ?? ''}k`;
}

const LEADERS = ['ana', 'ben', 'cem', 'dan'];

/** Leaders’ own sentences before three checkpoints, and what stands beside them as a comment: 24 canaries. */
function checkpoints(isWhole: boolean, all: string[]): string {
  const answer = (by: string) => {
    const [message, outcome, note, beside] = [canary(), canary(), canary(), canary()];
    all.push(message, outcome, note, beside);
    return `    - by: ${by}\n      # ${beside}\n      message: We say ${message}.\n      outcome: "Success is ${note}"\n      note: |\n        And, ${outcome}\n        too.\n`;
  };
  const open = '    - by: dan\n      message: Everyone may read what Dan says.\n      public: true\n';
  return ['2026-11-02', '2026-11-09', '2026-11-16']
    .map((date, index) => {
      const own = ['ana', 'ben'].map(answer);
      const shown = index === 2 ? [] : [open];
      const answers = isWhole ? [own[0], ...shown, own[1]] : shown;
      const list = answers.length > 0 ? `  answers:\n${answers.join('')}` : '';
      return `week-${index + 1}:\n  forum: weekly\n  date: ${date}\n${list}  together: { sameMessage: partly }\n  actions: [{ owner: ana, what: Read week ${index + 1} aloud., due: 2026-12-01 }]\n`;
    })
    .join('');
}

/** Notes on positions on two decisions: 6 canaries. */
function decisions(isWhole: boolean, all: string[]): string {
  return ['night-rota', 'price-list']
    .map((id) => {
      const own = LEADERS.slice(0, 3).map((by) => {
        const note = canary();
        all.push(note);
        return `    - { by: ${by}, position: disagree-and-commit, note: "Because ${note}." }\n`;
      });
      const open = '    - { by: dan, position: agree, note: Everyone may read why., public: true }\n';
      const positions = [...(isWhole ? own : []), open].join('');
      return `${id}:\n  question: Shall we change the ${id}?\n  status: decided\n  raised: 2026-11-02\n  decided: 2026-11-05\n  decider: ana\n  outcome: We shall.\n  positions:\n${positions}`;
    })
    .join('');
}

/** Ids of leaders’ pulses: 6 canaries. */
function pulses(isWhole: boolean, all: string[]): string {
  const pulse = (id: string, fields: string) =>
    `${id}:\n  date: 2026-11-16\n${fields}  answers: { codedAs: focus/keep }\n`;
  const own = [...LEADERS.slice(0, 3), undefined, undefined, undefined].map((by) => {
    const id = canary();
    all.push(id);
    return pulse(`leaders-${id}`, `  level: leader\n${by === undefined ? '' : `  by: ${by}\n`}`);
  });
  const open = pulse('dan-in-public', '  level: leader\n  by: dan\n  public: true\n');
  const leads = pulse('leads', '  level: lead\n  n: 9\n');
  return [...(isWhole ? own.slice(0, 3) : []), open, ...(isWhole ? own.slice(3) : []), leads].join('');
}

/** Two restricted records, one in YAML and one in prose: 11 canaries. */
function restricted(all: string[]) {
  const [id, name, reason, alias, claim, title, summary, body, file, word, comment] = Array.from(
    { length: 11 },
    canary,
  );
  all.push(...[id, name, reason, alias, claim, title, summary, body, file, word, comment].map(String));
  return {
    area: `area-${id}:
  # Not before ${comment}.
  name: The ${name}
  accountable: ana
  reason: ${reason} has to be settled first.
  aliases: [${alias}]
  claims: 'path:${claim}/'
  audience: leadership
`,
    guide: {
      [`src/content/guides/${file}.mdx`]: `---
name: How to ${title}
summary: In short, ${summary}.
audience: leadership
---

## First the ${word}

Then **${body}**, for <Ref to="area/area-${id}" />.
`,
    },
    accepted: `- rule: area-says-why
  subject: area/area-${id}
  reason: Settled later.
  approvedBy: ana
`,
  };
}

/**
 * A small playbook with 47 canaries in what only the most closed audience may read, and the same without any of it.
 * The restricted area stands before an open one in its file, so that lines and orders could tell of it.
 */
export function aviary() {
  const canaries: string[] = [];
  const files = (isWhole: boolean): Record<string, string> => {
    hatched = 0;
    canaries.length = 0;
    const said = {
      'data/checkpoints.yaml': checkpoints(isWhole, canaries),
      'data/decisions.yaml': decisions(isWhole, canaries),
      'data/pulses.yaml': pulses(isWhole, canaries),
    };
    const closed = restricted(canaries);
    return {
      'data/company.yaml': `name: Acme
timezone: Europe/Berlin
hours: 09:00-17:00
leaders: [${LEADERS.join(', ')}]
contact: playbook@example.com
repository: { url: https://git.example/acme/playbook }
`,
      'data/people.yaml': LEADERS.map(
        (id) => `${id}: { name: ${id.toUpperCase()}, title: Chief, team: head }\n`,
      ).join(''),
      'data/teams.yaml': 'head: { name: Head office, lead: ana }\n',
      'data/focuses.yaml': `keep:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  message: We keep them. Nothing else comes first. We shall know at the end of the year.
`,
      'data/forums.yaml': `weekly:
  name: Monday round
  type: alignment
  every: 1 week
  first: 2026-11-02 09:00
  chair: ana
  members: [${LEADERS.join(', ')}]
`,
      'data/areas.yaml': `${isWhole ? closed.area : ''}refunds:\n  name: Refunds\n  accountable: ben\nreturns:\n  name: Returns\n`,
      'data/accepted.yaml': `${isWhole ? closed.accepted : ''}- rule: area-has-owner\n  subject: area/returns\n  reason: Somebody begins in May.\n  approvedBy: ana\n`,
      ...said,
      'src/content/guides/work.mdx': '---\nname: How we work\n---\n\nOpenly.\n',
      ...(isWhole ? closed.guide : {}),
    };
  };
  return { whole: files(true), without: files(false), canaries };
}
