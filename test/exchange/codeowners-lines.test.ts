import { describe, expect, test } from 'vitest';
import { readCodeowners } from '../../src/exchange/codeowners-lines.ts';

/** The rules of a file, as `line section|pattern: owners`, and what is said of its lines. */
function read(text: string) {
  const { rules, report } = readCodeowners('CODEOWNERS', text);
  return {
    rules: rules.map(({ line, section, pattern, owners }) =>
      `${line} ${section ?? ''}|${pattern}: ${owners.map(({ written }) => written).join(' ')}`.trim(),
    ),
    said: report.map(({ what, line, why, loses }) => `${loses ? 'lost' : 'kept'} ${what} ${line}: ${why}`),
  };
}

describe('a line of a CODEOWNERS file', () => {
  test('is counted whatever ends it, with a byte order mark, blanks and comments', () => {
    expect(read('\ufeff# Owners\r\n\r\n  *\t@ann  @ben \t\r\n#x @no\n/a/ @cleo # why\r/b @dan')).toEqual({
      rules: ['3 |*: @ann @ben', '5 |/a/: @cleo', '6 |/b: @dan'],
      said: [],
    });
  });

  test.each([
    ['path\\ with\\ spaces/*.md @ann', '1 |path with spaces/*.md: @ann'],
    ['\\#odd.md @ann', '1 |#odd.md: @ann'],
    ['a#b @ann', '1 |a#b: @ann'],
    ['\\!important @ann', '1 |\\!important: @ann'],
    ['[a-c]*.md @ann', '1 |[a-c]*.md: @ann'],
    ['*.go docs@example.com', '1 |*.go: docs@example.com'],
    ['* @group/with-nested/sub.group @user_1', '1 |*: @group/with-nested/sub.group @user_1'],
    ['back\\ @ann', '1 |back @ann:'],
    ['tail\\', '1 |tail\\:'],
  ])('is read as it matches: %s', (line, rule) => {
    expect(read(line)).toEqual({ rules: [rule], said: [] });
  });

  test.each([
    ['bare', '“bare” is neither @name, nor @group/team, nor an email address.'],
    ['@', '“@” is neither @name, nor @group/team, nor an email address.'],
    ['@a/', '“@a/” is neither @name, nor @group/team, nor an email address.'],
    ['=cmd()', '“=cmd()” is neither @name, nor @group/team, nor an email address.'],
    ['@@maintainer', '“@@maintainer” is a role of GitLab; who has it does not stand in the file.'],
  ])('loses an owner that is none, and says so: %s', (owner, why) => {
    expect(read(`/a/ @ann ${owner}`)).toEqual({ rules: ['1 |/a/: @ann'], said: [`lost owner 1: ${why}`] });
  });

  test('is not read where it takes a path out again, or names none that can be seen', () => {
    expect(read('* @ann\n!vendor/\n\\ @ben')).toEqual({
      rules: ['1 |*: @ann'],
      said: [
        'lost line 2: “!vendor/” takes a path out of what stands above it; an area can only say what belongs to it.',
        'lost line 3: “ @ben” cannot be written as the claim of an area.',
      ],
    });
  });

  test('with an owner in its comment is worth a look, since the two hosts do not agree about it', () => {
    expect(read('/a/ @ann # ask @ben, or c@d.org')).toEqual({
      rules: ['1 |/a/: @ann'],
      said: [],
    });
    expect(read('/a/ @ann #ask @ben')).toEqual({
      rules: ['1 |/a/: @ann'],
      said: ['kept note 1: “@ben” stands in a comment and is not read as an owner (GitLab reads it).'],
    });
  });
});

describe('a section of GitLab', () => {
  test('gives its default owners to the rules that have none', () => {
    expect(read('* @all\nlone\n[Docs] @docs\ndocs/\nREADME.md @ann\n[Data base]\nmodel/').rules).toEqual([
      '1 |*: @all',
      '2 |lone:',
      '4 Docs|docs/: @docs',
      '5 Docs|README.md: @ann',
      '7 Data base|model/:',
    ]);
  });

  test('is one with another of its name, in any case, and each heading brings its own defaults', () => {
    expect(read('[Docs] @docs\na\n[DOCS] @ann\nb').rules).toEqual(['2 Docs|a: @docs', '4 Docs|b: @ann']);
  });

  test('may be optional or ask for several approvals, which the report says is left out', () => {
    expect(read('^[Go][1]\n*.go @ann\n^[Ruby][2] @ben\n*.rb')).toEqual({
      rules: ['2 Go|*.go: @ann', '4 Ruby|*.rb: @ben'],
      said: [
        'kept note 1: The section “Go” is optional; an area has no place for that, and it is left out.',
        'kept note 3: The section “Ruby” is optional and asks for 2 approvals; an area has no place for that, and it is left out.',
      ],
    });
  });

  test.each(['[Docs', '^[Docs @ann', '[]', '[ ] @ann'])(
    'that does not end its name is not read: %s',
    (line) => {
      expect(read(`[Main] @main\n${line}\ndocs/`)).toEqual({
        rules: ['3 Main|docs/: @main'],
        said: [
          `lost line 2: “${line}” begins a section and does not end its name; the rules below stand in the section above.`,
        ],
      });
    },
  );
});
