import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/schema/nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['CEO', ['cco', 'ceo', 'oec'], 'ceo'],
    ['Area_Owner', ['area-ower', 'area-owner'], 'area-owner'],
    ['head of support', ['head-of-sport', 'head-of-support'], 'head-of-support'],
    ['looks like', ['looksLikes', 'looksLike'], 'looksLike'],
    ['nmae', ['mean', 'name'], 'name'],
    ['nmae', ['nae', 'name'], 'nae'],
    ['legal', ['legal-team', 'regal'], 'legal-team'],
    ['zzz', ['name'], undefined],
  ])('of %s among %j is %s', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
    expect(nearest(word, [...candidates].reverse())).toBe(found);
  });
});
