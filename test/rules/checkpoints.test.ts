import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/rules/finding.ts';
import { OFFICE } from '../support/decision.ts';
import { findingsOf } from '../support/playbook.ts';
import { monday, session, skipped } from '../support/rhythm.ts';

const saying =
  (rule: string) =>
  (checkpoints: string, day = '2026-10-27', forum = monday('chair: ana')): Finding[] =>
    findingsOf({ ...OFFICE, 'data/forums.yaml': forum, 'data/checkpoints.yaml': checkpoints }, day).filter(
      (finding) => finding.rule === rule,
    );

describe('checkpoint-happens', () => {
  const about = saying('checkpoint-happens');

  it('names every missing session of a forum in one finding, to whoever leads it', () => {
    const [finding, ...others] = about(session('2026-10-05') + skipped('2026-10-12'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      symptom: 'confused',
      drift: true,
      subject: 'forum/monday',
      parties: ['ana'],
      message: 'Nothing is written down of 2 sessions of “Monday”: 19 October 2026 and 26 October 2026.',
      fix: 'Write a checkpoint for each of these days with `forum: monday` and `date:`, and `skippedBecause:` where it did not take place; where it meets less often by now, change `every`.',
    });
  });

  it('says so where nothing was ever written down', () => {
    expect(about('', '2026-10-06').map(({ message }) => message)).toEqual([
      'Nothing is written down of 1 session of “Monday”: 5 October 2026. Nothing ever was.',
    ]);
  });

  it('is silent until the day after a session, and about a forum that does not align or meets no more', () => {
    expect(about('', '2026-10-05')).toEqual([]);
    expect(about('', '2026-10-27', monday('type: information'))).toEqual([]);
    expect(about('', '2026-10-27', monday('until: 2026-10-26'))).toEqual([]);
  });

  it('is silent where a checkpoint of the forum could not be read, which is a finding of its own', () => {
    expect(about(session('2026-10-05') + session('2026-10-12', 'colour: red'))).toEqual([]);
  });
});

describe('checkpoint-answers-agree', () => {
  const about = saying('checkpoint-answers-agree');
  const said = (date: string, together: string, more = '') =>
    session(date, `together: { ${together} }${more}`);

  it('names each question that was not answered with yes, and for how long, to those who were there', () => {
    const some =
      said('2026-10-12', 'sameMessage: yes, support: partly, sameOutcome: yes') +
      said('2026-10-19', 'sameMessage: no, support: partly, sameOutcome: yes', ', attended: [ben, carl]');
    expect(about(some)).toMatchObject([
      {
        subject: 'checkpoint/on-2026-10-19',
        drift: false,
        parties: ['ben', 'carl'],
        message:
          'On 19 October 2026 the group of “Monday” answered “Do we say the same thing?” with “no” and “Does each of us stand behind it outside this room?” with “partly” (not a yes in 2 sessions running, since 12 October 2026).',
      },
    ]);
  });

  it('hears the latest session alone, and turns to the chair where nobody wrote down who was there', () => {
    expect(about(said('2026-10-12', 'sameMessage: no') + said('2026-10-19', 'sameMessage: yes'))).toEqual([]);
    expect(about(said('2026-10-12', 'sameMessage: no'))).toMatchObject([{ parties: ['ana'] }]);
  });

  it('does not hear a session that is still to come', () => {
    expect(about(said('2026-11-02', 'sameMessage: no'))).toEqual([]);
  });
});

describe('checkpoint-leads-to-action', () => {
  const about = saying('checkpoint-leads-to-action');
  const action = (owner: string, due: string) => `{ owner: ${owner}, what: Ask., due: ${due} }`;

  it('names what is past its day to whoever took it on', () => {
    const actions = [action('ben', '2026-10-20'), action('carl', '2026-10-27'), action('carl', '2026-10-26')];
    expect(about(session('2026-10-19', `actions: [${actions.join(', ')}]`))).toMatchObject([
      {
        drift: true,
        parties: ['ben', 'carl'],
        message:
          '“Ask” was due on 20 October 2026; “Ask” was due on 26 October 2026; on 27 October 2026 they are not done.',
      },
    ]);
  });

  it('says where a group parted and nobody took anything on', () => {
    const apart = session('2026-10-19', 'together: { sameOutcome: no }');
    expect(about(apart)).toMatchObject([
      {
        drift: false,
        parties: ['ana'],
        message:
          'On 19 October 2026 the group of “Monday” answered “Do we mean the same by success?” with “no”, and nobody took anything on.',
      },
    ]);
    expect(about(apart.replace(' }\n', `, actions: [${action('ben', '2026-11-02')}] }\n`))).toEqual([]);
  });
});
