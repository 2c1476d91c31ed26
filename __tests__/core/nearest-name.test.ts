import { describe, expect, it } from '@jest/globals';
import { nearestName } from '../../lib/core/nearest-name.js';

describe('nearestName', () => {
  it.each([
    ['a name with a missing letter', 'conversation_close', 'conversation_closed'],
    ['a name with an extra letter', 'conversationn_closed', 'conversation_closed'],
    ['a name with a wrong letter', 'nps-rated', 'nps_rated'],
    ['the name itself', 'nps_rated', 'nps_rated'],
    ['an empty string', '', 'nps_rated'],
  ])('finds the nearest name for %s', (_, name, nearest) => {
    expect(nearestName(name, ['conversation_closed', 'nps_rated'])).toBe(nearest);
  });

  it('finds the first of two equally near names', () => {
    expect(nearestName('ac', ['ab', 'ad'])).toBe('ab');
  });

  it('finds nothing if there are no names', () => {
    expect(nearestName('ab', [])).toBeUndefined();
  });
});
