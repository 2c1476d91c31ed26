import { describe, expect, it } from '@jest/globals';
import { nearestName } from '../../lib/core/nearest-name.js';

describe('nearestName', () => {
  it.each([
    ['a letter left out', 'conversation_close', 'conversation_closed'],
    ['a letter too many', 'conversationn_closed', 'conversation_closed'],
    ['another letter', 'nps-rated', 'nps_rated'],
    ['the name itself', 'nps_rated', 'nps_rated'],
    ['nothing at all', '', 'nps_rated'],
  ])('finds the name after %s', (_, name, nearest) => {
    expect(nearestName(name, ['conversation_closed', 'nps_rated'])).toBe(nearest);
  });

  it('finds the first of two that are equally near', () => {
    expect(nearestName('ac', ['ab', 'ad'])).toBe('ab');
  });

  it('finds nothing among no names', () => {
    expect(nearestName('ab', [])).toBeUndefined();
  });
});
