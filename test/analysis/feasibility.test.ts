import { describe, expect, it } from 'vitest';
import { answer, ANSWERS, asked, decision, feasible, OTHER, QUICK, SLOW } from '../support/decision.ts';

const H = 60;
const worst = (behaviours: string, files: Record<string, string> = {}) => feasible(behaviours, files).worst;

describe('approvers', () => {
  it('in series each begin when the one before has answered', () => {
    // From Friday 17:00: Ana has until Tuesday 09:00, Ben from there until Tuesday 13:00.
    expect(asked(`approvers: [${SLOW}, ${QUICK}], mode: series`).worst).toBe(3 * 24 * H + 20 * H);
    // From Friday 17:00: Tuesday 09:00, then Wednesday 09:00. The longest times of the two, added up, would be 176 hours.
    expect(asked(`approvers: [${SLOW}, ${OTHER}], mode: series`).worst).toBe(4 * 24 * H + 16 * H);
  });

  it('in parallel take as long as the slowest of them', () => {
    // From Friday 17:00: Ana until Tuesday 09:00, Ben until Monday 13:00.
    expect(asked(`approvers: [${SLOW}, ${QUICK}], mode: parallel`).worst).toBe(3 * 24 * H + 16 * H);
  });

  it('are asked in parallel where nothing is said of how', () => {
    expect(asked(`approvers: [${SLOW}, ${OTHER}]`).worst).toBe(3 * 24 * H + 16 * H);
  });

  it('are asked again in each round', () => {
    // Two rounds of a business day: from Friday 17:00 to Tuesday 09:00 to Wednesday 09:00.
    expect(asked(`approvers: ${SLOW}, rounds: 2`).worst).toBe(4 * 24 * H + 16 * H);
  });

  it('are asked a hundred times at most, which is then the least that it takes', () => {
    const often = (rounds: number) =>
      feasible(
        decision(`approvers: { who: ana, answers: soon }, rounds: ${rounds}`) +
          answer('soon', 'ana', '1 hour'),
      );
    expect([often(100).worst, often(100).isAtLeast]).toEqual([100 * H, false]);
    expect([often(1_000_000_000).worst, often(1_000_000_000).isAtLeast]).toEqual([100 * H, true]);
  });
});

describe('as many approvers as are needed', () => {
  const needing = (needs: number, mode: string) =>
    asked(`approvers: [${SLOW}, ${QUICK}, ${OTHER}], needs: ${needs}, mode: ${mode}`).worst;

  it('have answered in parallel when that many of them have', () => {
    // The first is Ben, from Friday 17:00 to Monday 13:00; the second is Ana or Carl, on Tuesday 09:00.
    expect(needing(1, 'parallel')).toBe(2 * 24 * H + 20 * H);
    expect(needing(2, 'parallel')).toBe(3 * 24 * H + 16 * H);
  });

  it('are counted from each minute anew, since who is first depends on the day', () => {
    const people = `ana: { name: Ana }\nben: { name: Ben, hours: { saturday: 09:00-17:00, sunday: 09:00-17:00, monday: 09:00-17:00 } }\n`;
    const one =
      decision('approvers: [ana, ben], mode: parallel, needs: 1') +
      answer('mail', 'company', '1 business day');
    // Ana alone: Friday 17:00 to Tuesday 09:00, 88 hours. Ben alone: Monday 17:00 to Sunday 09:00, 136 hours.
    // Whoever is first: from Thursday 17:00 Ben, who comes in on Saturday, on Sunday 09:00; from Friday 17:00 Ben too.
    expect(worst(one, { 'data/people.yaml': people })).toBe(64 * H);
  });

  it('are all asked in series, since those who refuse may come first', () => {
    expect(needing(1, 'series')).toBe(needing(3, 'series'));
    // From Friday 17:00: Tuesday 09:00, Tuesday 13:00, Wednesday 13:00.
    expect(needing(1, 'series')).toBe(4 * 24 * H + 20 * H);
  });

  it('are all of them where more are needed than there are', () => {
    expect(needing(7, 'parallel')).toBe(needing(3, 'parallel'));
  });
});

describe('lazy consensus', () => {
  it('takes as long as silence takes for the slowest of the approvers', () => {
    const people = `ana: { name: Ana }\nben: { name: Ben, hours: { monday: 09:00-17:00, tuesday: 09:00-17:00, wednesday: 09:00-17:00, thursday: 09:00-17:00 } }\n`;
    const lazy = decision('approvers: [ana, ben], mode: lazy-consensus, silence: 1 business day');
    // Ben, from Thursday 17:00: he is back on Monday, and Tuesday 09:00 is a business day later.
    expect(worst(lazy, { 'data/people.yaml': people })).toBe(4 * 24 * H + 16 * H);
  });

  it('is waited for by those whom it binds where nobody is named', () => {
    const lazy = decision('mode: lazy-consensus, silence: 1 business day, decider: ana') + ANSWERS;
    // Silence from Friday 17:00 to Tuesday 09:00, then Ana until Wednesday 09:00.
    expect(worst(lazy)).toBe(4 * 24 * H + 16 * H);
  });

  it('is not published where it does not say how long silence lasts', () => {
    for (const silence of ['', ', silence: none']) {
      const lazy = feasible(
        decision(`approvers: [ana, ben], mode: lazy-consensus${silence}, decider: carl`) + ANSWERS,
      );
      // Carl alone is counted.
      expect([lazy.worst, lazy.isAtLeast]).toEqual([3 * 24 * H + 16 * H, true]);
      expect(lazy.legs.map(({ gaps }) => gaps[0]?.gap)).toEqual(['no-silence', 'no-silence', undefined]);
    }
  });
});

describe('advice', () => {
  it('is asked of all at once, before the first approver', () => {
    // From Friday 17:00: advice by Tuesday 09:00, Ana by Wednesday 09:00, the decision by Thursday 09:00.
    expect(asked(`input: [ana, ben], approvers: ${SLOW}, decider: carl`).worst).toBe(5 * 24 * H + 16 * H);
  });

  it('of the decider is no decision yet', () => {
    expect(asked('input: carl, decider: carl').worst).toBe(4 * 24 * H + 16 * H);
  });
});

describe('a decider who is also an approver', () => {
  it('is not asked twice', () => {
    expect(asked(`approvers: ${SLOW}, decider: ana`).worst).toBe(3 * 24 * H + 16 * H);
    expect(asked(`approvers: ${SLOW}, decider: ben`).worst).toBe(4 * 24 * H + 16 * H);
    expect(asked(`approvers: [${SLOW}, ${OTHER}], mode: series, decider: ana`).worst).toBe(
      4 * 24 * H + 16 * H,
    );
  });

  it('has to have answered all the same where fewer are needed', () => {
    // Ben answers first, by Monday 13:00; Ana, who decides, has from the same minute until Tuesday 09:00.
    const one = asked(`approvers: [${SLOW}, ${QUICK}], mode: parallel, needs: 1, decider: ana`);
    expect(one.worst).toBe(3 * 24 * H + 16 * H);
    expect(one.legs.at(-1)).toMatchObject({
      stage: 'decision',
      answer: undefined,
      gaps: [],
      isCritical: true,
    });
  });

  it('may be so by the same role, whoever has it, or by a role that means nobody else', () => {
    const two = 'ana: { name: Ana }\nben: { name: Ben, reportsTo: ana }\n';
    const four = `${two}carl: { name: Carl }\ndora: { name: Dora, reportsTo: carl }\n`;
    const deciding = (decider: string, people: string) =>
      worst(decision(`approvers: reports-to, decider: ${decider}`) + ANSWERS, { 'data/people.yaml': people });
    expect(deciding('reports-to', four)).toBe(3 * 24 * H + 16 * H);
    expect(deciding('ana', two)).toBe(3 * 24 * H + 16 * H);
    // Of two who may approve, Ana is one: where Carl has, she still has to decide.
    expect(deciding('ana', four)).toBe(4 * 24 * H + 16 * H);
  });
});

describe('how fast somebody answers', () => {
  it('is the slowest response expectation that reaches them, the narrowest winning, where nothing is named', () => {
    const mail =
      'mail: { name: Mail, value: care, type: response-expectation, statement: S., appliesTo: company, within: 3 business days, channel: mail }\n';
    const narrower = mail
      .replaceAll('mail', 'ana-mail')
      .replace('channel: ana-mail', 'channel: mail')
      .replace('company', 'ana')
      .replace('3 business days', '1 business day');
    const chat = answer('chat', 'company', '2 hours');
    const ana = feasible(decision('decider: ana') + mail + narrower + chat);
    // Ana has a narrower rule for mail, and it is slower than the chat. From Friday 17:00 to Tuesday 09:00.
    expect(ana.worst).toBe(3 * 24 * H + 16 * H);
    expect(ana.legs[0]?.answer?.expectation?.id).toBe('ana-mail');
  });

  it('passes over what promises nothing, and what is for the questions of others', () => {
    const files = { 'data/teams.yaml': 'sales: { name: Sales }\n' };
    const others =
      answer('field', 'ana', 'none') + answer('rush', 'ana', '9 business days', ', askedBy: sales');
    const bound = (appliesTo: string) =>
      worst(
        decision(`appliesTo: ${appliesTo}, decider: ana`) + others + answer('quick', 'ana', '2 hours'),
        files,
      );
    expect(bound('ben')).toBe(2 * H);
    // From Friday 17:00: nine business days after Monday 09:00 is Friday of the next week, 09:00.
    expect(bound('sales')).toBe(13 * 24 * H + 16 * H);
  });

  it('is counted on their own hours, which may begin in the evening', () => {
    const people = 'nia: { name: Nia, hours: 22:00-06:00 }\nana: { name: Ana }\n';
    const behaviours =
      decision('approvers: nia, decider: ana') +
      answer('night', 'nia', '2 business hours') +
      answer('quick', 'ana', '4 business hours');
    // From Friday 04:01, Nia lacks one minute at 06:00 and answers at 22:01; Ana has until Monday 13:00.
    expect(worst(behaviours, { 'data/people.yaml': people })).toBe(80 * H + 59);
  });

  it('is counted on their own clock', () => {
    const people = 'ana: { name: Ana }\nlea: { name: Lea, timezone: Asia/Kolkata }\n';
    const behaviours =
      decision('approvers: ana, decider: lea') + answer('quick', 'company', '4 business hours');
    // Lea works from 03:30 to 11:30 UTC. From Thursday 15:30, Ana answers on Friday 11:30, when Lea has left: Monday 03:30 to 07:30.
    expect(worst(behaviours, { 'data/people.yaml': people })).toBe(88 * H);
  });

  it('is not published where nothing reaches them, and counts as nothing', () => {
    const one = feasible(
      decision('approvers: [ana, ben], mode: series') + answer('mail', 'ana', '1 business day'),
    );
    expect([one.worst, one.isAtLeast]).toEqual([3 * 24 * H + 16 * H, true]);
    expect(one.legs[1]).toMatchObject({
      answer: undefined,
      gaps: [{ gap: 'no-expectation' }],
      isCritical: false,
    });
  });
});

describe('zones that stand differently to one another in summer', () => {
  const soon = answer('soon', 'company', '1 business hour');
  const people = (first: string, second: string) => ({
    'data/people.yaml': `ana: { name: Ana, ${first} }\nlea: { name: Lea, ${second} }\n`,
  });
  const both = decision('approvers: ana, decider: lea') + soon;

  it('are judged by winter where winter is worse', () => {
    // Lea is there from 07:30 to 09:00 UTC. Ana, in from 08:00 UTC in winter and from 07:00 in summer, has an hour.
    // Winter, from Thursday 16:00 UTC: Ana by Friday 09:00, Lea has left; on Monday from 07:30 to 08:30.
    // Summer, from Friday 08:00 UTC at the latest: Ana by 09:00, and Lea on Monday 08:30, after 72.5 hours.
    const files = people('timezone: Europe/Berlin', 'timezone: Asia/Kolkata, hours: 13:00-14:30');
    expect(worst(both, files)).toBe(88 * H + 30);
  });

  it('are judged by summer where summer is worse', () => {
    // Lea is there from 22:30 to 24:00 UTC of the day before. Ana is in from 22:00 UTC in January, from 23:00 in June.
    // June, from Thursday 07:00 UTC, when Ana has left: Ana by Friday 00:00 UTC, Lea has left; on Sunday from 22:30 to 23:30 UTC.
    const files = people('timezone: Australia/Sydney', 'timezone: Asia/Tokyo, hours: 07:30-09:00');
    expect(worst(both, files)).toBe(88 * H + 30);
  });
});
