import { isHere, type Directive, type Playbook, type Team, type Tradeoff } from '../model/playbook.ts';
import { hasEnded, overlap, type Span } from '../time/period.ts';
import { spanOf } from './directives.ts';
import { opposed } from './opposed.ts';
import { audiencesOf, isWithin, sharedAudience, type Audience } from './reach.ts';

/** A directive that asks for the opposite of a trade-off. */
export interface Reversal {
  readonly directive: Directive;
  readonly tradeoff: Tradeoff;
  /** Whom both reach, the widest only. */
  readonly shared: readonly Audience[];
  /** The days on which both hold; without an end where neither has one. */
  readonly from: string;
  readonly until: string | undefined;
}

/**
 * Directives that put first what a trade-off makes give way, for some team and on some day from the one asked for on.
 * The narrowest trade-off wins: where a team has one of its own that is as the directive asks, nothing is reversed there.
 * A trade-off of single people is theirs to weigh, and no team is held to it.
 */
export function reversedTradeoffs(playbook: Playbook, day: string): Reversal[] {
  const directives = playbook.all('directive').filter((one) => !hasEnded(spanOf(one), day));
  return directives.flatMap((directive) =>
    facing(directive, day).flatMap((tradeoff) => {
      if (!opposed(directive, tradeoff)) return [];
      const days = overlap(spanOf(directive), tradeoff);
      if (!days) return [];
      const all = sharedAudience(audiencesOf(directive.to), audiencesOf(tradeoff.appliesTo));
      const shared = all.filter(
        (audience) =>
          !askingFor(directive).some(
            (other) => !hasEnded(other, day) && excuses(other, { directive, tradeoff, days }, audience),
          ),
      );
      return shared.length > 0
        ? [{ directive, tradeoff, shared, from: days.from ?? directive.date, until: days.until }]
        : [];
    }),
  );
}

/** Whether a reversal holds for a team: it is reached, and has no narrower trade-off that is as the directive asks. */
export function isHeldTo(team: Team, reversal: Reversal): boolean {
  const { directive, tradeoff, shared, from, until } = reversal;
  const one = { directive, tradeoff, days: { from, until } };
  return (
    shared.some((outer) => isWithin(team, outer)) &&
    !askingFor(directive).some((other) => excuses(other, one, team))
  );
}

/** The trade-offs that have not ended and let give way what a directive puts first, or the other way round; in order of id. */
function facing({ more, less }: Directive, day: string): Tradeoff[] {
  const found = [...tradeoffsWith(more, 'less'), ...tradeoffsWith(less, 'more')];
  return [...new Set(found)].filter((one) => !hasEnded(one, day)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The trade-offs in which wins what a directive puts first. */
const askingFor = ({ more }: Directive): Tradeoff[] => tradeoffsWith(more, 'more');

const tradeoffsWith = (concern: Directive['more'], field: 'more' | 'less'): Tradeoff[] =>
  isHere(concern)
    ? concern.backlinks.flatMap(({ from, path }) =>
        from.kind === 'tradeoff' && path[0] === field ? [from] : [],
      )
    : [];

interface Case {
  readonly directive: Directive;
  readonly tradeoff: Tradeoff;
  readonly days: Span;
}

/** Whether a trade-off as narrow as the one that is reversed, or narrower, asks a team for what the directive asks. */
function excuses(other: Tradeoff, { directive, tradeoff, days }: Case, audience: Audience): boolean {
  if (other.more !== directive.more || other.less !== tradeoff.more || !overlap(other, days)) return false;
  const reaching = (one: Tradeoff) => audiencesOf(one.appliesTo).filter((outer) => isWithin(audience, outer));
  return reaching(other).some((narrow) => reaching(tradeoff).every((wide) => isWithin(narrow, wide)));
}
