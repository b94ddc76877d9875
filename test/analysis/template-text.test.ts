import { describe, expect, it } from 'vitest';
import { templateReader } from '../../src/analysis/template-text.ts';

const read = templateReader();

describe('what is left of a template', () => {
  it.each([
    ['TODO', 'TODO', 0],
    ['TBD.', 'TBD', 0],
    ['[TODO]', 'TODO', 1],
    ['… XXX …', 'XXX', 2],
    ['TODO: say why', 'TODO', 0],
    ['TODO(ana): say why', 'TODO', 0],
    ['We meet on Monday. TODO: where?', 'TODO', 19],
    ['Why: TODO: ask Ben', 'TODO', 5],
    ['TODO write why she answers', 'TODO', 0],
    ['Asks the owner (TBD) first.', 'TBD', 16],
    ['Starts in spring [TBC with Legal].', 'TBC', 18],
    ['Owner: TBD', 'TBD', 7],
    ['Where it goes – TBD.', 'TBD', 16],
    ['Where it goes: TBD\nand by when', 'TBD', 15],
    ['Lorem ipsum', 'Lorem ipsum', 0],
    ['See lorem ipsum dolor sit amet.', 'lorem ipsum dolor', 4],
    ['Dear {{ first name }},', '{{ first name }}', 5],
    ['<Your company>', '<Your company>', 0],
    ['<first name> <last name>', '<first name> <last name>', 0],
    ['<…>', '<…>', 0],
    ['[Your team]', '[Your team]', 0],
    ['Since [insert date here] we', '[insert date here]', 6],
    ['…', '…', 0],
    ['???', '???', 0],
  ])('is found in %j: %j after %i characters', (text, found, at) => {
    expect(read(text)).toEqual({ found, at });
  });

  it.each([
    ['to do, in a sentence', 'What is there to do is on the board. To do: nothing.'],
    ['a product', 'Todo is the list that Sales keeps; the TODO app of Support is another one.'],
    ['a company', 'TBD Ltd reads the contract, and TBD signs it.'],
    ['part of a word', 'TODOs go into the backlog, and XXXL boxes into the yard: MASTODON, NOTODO_1.'],
    ['code', 'Write `TODO: why` where you leave something, or `{{name}}`.'],
    [
      'quotes',
      'Nobody leaves “TODO: later” in a promise, nor "TBD", nor ‘{{name}}’, nor «Lorem ipsum dolor».',
    ],
    ['a rule about it', 'We leave no TODO in a merged change, and TODO and FIXME have an owner.'],
    ['a rule that begins with it', 'TODO comments carry a name. FIXME without one fails the check.'],
    ['a line that begins with it, told of', 'Every line that begins with TODO: has an owner.'],
    ['a method', 'Trunk-based development (TBD) is how we work; with TBD a branch lives a day.'],
    ['letters spelt out', 'Thunderbolt: to be decided (TBD) by the board.'],
    ['a comparison', 'Fewer than <5 days and > 3, or a < b and b > c.'],
    ['addresses', '<ana@example.com>, <https://example.com/TODO>'],
    [
      'the form of a subject line',
      'Write <customer>: <promise> into the subject, and [your team] behind it.',
    ],
    ['an elision in a sentence', 'What … means, and why? Well...'],
    ['a secret of a workflow', 'The key stands in ${{ secrets.KEY.value + 1 }}.'],
    ['a joke', 'Take [insert your favourite promise library].'],
    ['a sentence about it', 'Lorem ipsum in a draft is no shame.'],
    ['an area by its path', 'path:docs/TODO, path:TODO.md'],
    ['a link', '[insert name](https://example.com)'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is nothing else than what the marks are that are looked for', () => {
    expect(templateReader(['TODO'])('TBD')).toBeUndefined();
    expect(templateReader([])('TODO')).toBeUndefined();
    expect(templateReader([])('{{name}}')).toEqual({ found: '{{name}}', at: 0 });
  });

  it('is looked for in one pass over a long text', () => {
    const long = `${'('.repeat(50_000)}${'TODO '.repeat(20_000)}${'<a '.repeat(20_000)}`;
    expect(read(long)).toBeUndefined();
  });
});
