/** A figure that the pages for leaders show: how it is made, and what it does not say. */
export interface FigureNote {
  readonly name: string;
  readonly formula: string;
  /** The same in symbols. */
  readonly symbols: string;
  readonly source: string;
  /** What a reader must not take from it. */
  readonly silent: string;
}

/** Every figure, in the order of the four symptoms. */
export const FIGURE_NOTES = {
  inTime: {
    name: 'Decisions in time',
    formula:
      'Decisions that were answered no later than was promised, of all that were answered and had been promised a time; from five on.',
    symbols: '|{d : end(d) ≤ due(d)}| / |{d : answered and promised}|',
    source:
      'A share of what was promised that was kept. When something is due is counted in the working hours of whoever decides.',
    silent:
      'How good a decision was. Open ones are in neither number, so that a sort with many of them looks faster than it is.',
  },
  latency: {
    name: 'How long decisions take',
    formula:
      'For each sort of decision, in business time from raised to decided: the time that half of them, and that 85 of 100, did not exceed; from five on.',
    symbols: 'of n sorted times, the one at rank 0.5 n, and at rank 0.85 n, rounded up',
    source: 'Nearest rank, definition 1 in Hyndman & Fan, The American Statistician 50 (1996).',
    silent: 'How long an open question will take.',
  },
  owned: {
    name: 'Areas with one owner',
    formula:
      'Areas in use that have one person accountable, or several or none on purpose and to an end, of all areas in use.',
    symbols: '|{a : settled(a)}| / |{a : in use}|',
    source: 'One accountable for each thing, as in a responsibility matrix (RACI).',
    silent: 'Whether the owner is the right one, or has the time.',
  },
  doubled: {
    name: 'Areas that two teams put first',
    formula:
      'Pairs of priorities of two teams that name one area in one time, where nobody shares that area on purpose; a team and one above it are one team.',
    symbols: '|{(p, q) : team(p) ≠ team(q), areas(p) ∩ areas(q) ≠ ∅, time(p) ∩ time(q) ≠ ∅}|',
    source: 'A comparison of references and dates; no sentence is weighed.',
    silent: 'That they do the same thing twice. They may have agreed on it, and not written it down.',
  },
  naming: {
    name: 'Leaders who name the focus',
    formula:
      'Leaders whose latest pulse in the time of the focus is coded as the focus, of those who have one; from two on.',
    symbols: '|{l : latest(l) = focus}| / |{l : latest(l) exists}|',
    source: 'Unaided recall, compared by code and never by wording.',
    silent: 'Whether they act on it. It stands in the copy of the most closed audience alone.',
  },
  reach: {
    name: 'How far the message carries',
    formula:
      'On each level and day on which people were asked what comes first: those who named the focus, of all who answered; from five answers on.',
    symbols: 'answers coded as the focus / all answers, per level and day',
    source:
      'What is passed on is lost in part on each level (Downs, Inside Bureaucracy, 1967); counted, not modelled.',
    silent: 'What those think who did not answer, and who said what.',
  },
  answers: {
    name: 'What the group answers',
    formula:
      'What a group answered together to three fixed questions, and in how many sessions running it was not a yes.',
    symbols: 'run(q) = sessions since the last yes to q',
    source: 'The same question put again, as in panel studies (Lazarsfeld, 1948).',
    silent: 'What a single one of them would have answered.',
  },
  sessions: {
    name: 'Sessions that were held',
    formula:
      'Sessions of an alignment forum that were held, moved ones among them, of all that were expected in a planning period up to today; from three on. Those on closing days, and those before anybody wrote sessions down, are not expected.',
    symbols: '|{s : held(s)}| / |{s : held(s), left out(s) or nothing is written of s}|',
    source: 'Adherence, as in the audit of a routine: of what was due, how much took place.',
    silent:
      'What came of them. A reason for leaving one out is shown and excuses nothing; and one that nobody wrote down may have been held.',
  },
  actions: {
    name: 'What was taken on, done in time',
    formula:
      'Of what the sessions of a forum in a planning period set themselves, what was done by its day, of all that is done or past its day; from five on. What is not due yet, and what has no day, does not count.',
    symbols: '|{a : done(a) ≤ due(a)}| / |{a : done(a), or due(a) is over}|',
    source: 'Percent plan complete (Ballard, The Last Planner System of Production Control, 2000).',
    silent: 'How much each of them was, or whether it helped. Who took it on is not compared.',
  },
  capacity: {
    name: 'Time that goes to the focus',
    formula:
      'What priorities in force that serve the focus take of the time of their teams, of what all priorities in force take; from three teams on.',
    symbols: 'Σ capacity(p : serves focus) / Σ capacity(p)',
    source:
      'What a company does is what its means go to (Bower, Managing the Resource Allocation Process, 1970).',
    silent:
      'What was really spent. A team of three counts like one of thirty, and teams that state nothing are counted apart.',
  },
  ties: {
    name: 'Ties inside and outside a department',
    formula:
      'Ties of its teams that lead out, less those that stay inside, of both together: −1 where all stay inside, 1 where all lead out; from ten ties on. A tie is one for each pair of teams and sort: need, way of working, shared area, shared forum.',
    symbols: '(E − I) / (E + I)',
    source: 'E-I index: Krackhardt & Stern, Social Psychology Quarterly 51 (1988), 123–140.',
    silent:
      'How strong a tie is. A large meeting ties everybody in it to everybody, which is why the table also counts without forums; and a department of one team can only be tied outward.',
  },
  values: {
    name: 'Values that can be kept',
    formula: 'Values behind which at least one behaviour has a time or a number, of all values.',
    symbols: '|{v : some behaviour of v has a target}| / |{v}|',
    source: 'What is espoused against what is in use (Argyris & Schön, Theory in Practice, 1974).',
    silent: 'Whether the target is kept.',
  },
} as const satisfies Record<string, FigureNote>;
/** One of the figures. */
export type FigureName = keyof typeof FIGURE_NOTES;
