import { describe, expect, it } from 'vitest';
import { signed } from '../../src/writing/signed.ts';

const HASH = 'a'.repeat(64);
const STANDING = `# Who stands behind 2026.10.

# The chair speaks first.
- by: ana # by telephone
  position: disagree # for now
  on: 2026-11-03
  note: Too soon.
  public: true

# Not here on Monday.
- { by: ben, position: agree }
`;

describe('the position of one leader in a file of sign-offs', () => {
  it('begins the file where there is none', () => {
    expect(signed(undefined, '2026.10', { by: 'ana', position: 'agree', on: '2026-11-03', hash: HASH })).toBe(
      `# Who stands behind 2026.10.\n- by: ana\n  position: agree\n  on: 2026-11-03\n  hash: ${HASH}\n`,
    );
  });

  it('begins the list in a file that holds nothing but a comment', () => {
    expect(signed('# Soon.\n', '2026.10', { by: 'ana', position: 'agree' })).toBe(
      '# Soon.\n- by: ana\n  position: agree\n',
    );
    expect(signed('[]\n', '2026.10', { by: 'ana', position: 'agree' })).toBe(
      '- by: ana\n  position: agree\n',
    );
  });

  it('comes to the end, and every other line stays as it is', () => {
    expect(signed(STANDING, '2026.10', { by: 'cleo', position: 'abstain', note: 'I was: away.' })).toBe(
      `${STANDING}- by: cleo\n  position: abstain\n  note: 'I was: away.'\n`,
    );
  });

  it('is rewritten in its place, with the comments beside it; what is no longer said goes', () => {
    expect(signed(STANDING, '2026.10', { by: 'ana', position: 'agree', on: '2026-11-09' })).toBe(
      STANDING.replace('disagree # for now', 'agree # for now')
        .replace('2026-11-03', '2026-11-09')
        .replace('  note: Too soon.\n  public: true\n', ''),
    );
    expect(signed(STANDING, '2026.10', { by: 'ben', position: 'disagree-and-commit' })).toBe(
      STANDING.replace('{ by: ben, position: agree }', '{by: ben, position: disagree-and-commit}'),
    );
  });

  it('keeps the line ends of the file', () => {
    const written = signed(STANDING.replaceAll('\n', '\r\n'), '2026.10', { by: 'cleo', position: 'agree' });
    expect(written).toBe(`${STANDING}- by: cleo\n  position: agree\n`.replaceAll('\n', '\r\n'));
  });

  it('is not written into a text that cannot be read, nor where somebody stands twice', () => {
    expect(signed('by: ana\n', '2026.10', { by: 'ana', position: 'agree' })).toBeUndefined();
    expect(signed('- { by: ana\n', '2026.10', { by: 'ana', position: 'agree' })).toBeUndefined();
    const twice = '- { by: ana, position: agree }\n- { by: ana, position: abstain }\n';
    expect(signed(twice, '2026.10', { by: 'ana', position: 'agree' })).toBeUndefined();
  });
});
