import { describe, expect, it } from 'vitest';
import { changesView } from '../../src/views/changes/view.ts';
import { stepped } from '../support/stepped.ts';

const area = (id: string, who = '', more = ''): string =>
  `${id}: { name: ${id.toUpperCase()}${who && `, accountable: ${who}`}${more} }\n`;

describe('the sentence says what changed, in words', () => {
  it.each([
    [[''], 'Nothing has been released yet, so there is nothing to compare with.'],
    [['', ''], 'Since 2026.1 nothing has changed in who owns what.'],
    [[area('a', 'ana'), area('a', 'ben')], 'Since 2026.1 one area changed hands.'],
    [
      [
        area('a', 'ana') + area('b', 'ana') + area('c', 'ana') + area('d'),
        area('a', 'ben') + area('b', 'ben') + area('c', 'ben') + area('d', 'ben') + area('e', 'ben'),
      ],
      'Since 2026.1 three areas changed hands, one is new and one gap was closed.',
    ],
    [
      [area('d'), area('d', 'ben') + area('e')],
      'Since 2026.1 one area is new (without an owner) and one gap was closed.',
    ],
    [
      [area('a', 'ana') + area('b', 'ana'), area('a') + area('c') + area('d', 'ana')],
      'Since 2026.1 two areas are new (one without an owner), one is gone and one gap opened.',
    ],
    [
      [
        area('a', 'ana') + area('b', 'ana') + area('c', 'ana') + area('f', 'ana'),
        area('a', '[ana, ben]') +
          area('b', 'ben') +
          area('c') +
          area('d', 'ana') +
          area('f', '', ', lifecycle: retired'),
      ],
      'Since 2026.1 one area changed hands, one has more owners and one gap opened. One area is new and one was retired.',
    ],
    [
      [area('a', 'ana'), area('a', 'ana', ', responsible: ops')],
      'Since 2026.1 no area changed hands; in one area something else changed.',
    ],
    [
      [area('a', 'ana'), area('a', 'ben'), area('a', 'ben')],
      'Since 2026.2 nothing has changed in who owns what. In 2026.2 one area changed hands.',
    ],
  ] as const)('%j', (states, expected) => {
    expect(changesView(stepped(states)).sentence).toBe(expected);
  });
});
