import { describe, expect, it } from '@jest/globals';
import { misspeltName, nearestName } from '../../lib/core/nearest-name.js';

describe('nearestName', () => {
  it.each([
    ['a name with a missing letter', 'conversation_close', 'conversation_closed'],
    ['a name with an extra letter', 'conversationn_closed', 'conversation_closed'],
    ['a name with a wrong letter', 'nps-rated', 'nps_rated'],
    ['the name itself', 'nps_rated', 'nps_rated'],
    ['a name with two letters swapped', 'npsr_ated', 'nps_rated'],
    ['a name in another case', 'NPS_Rated', 'nps_rated'],
    ['a part of the name', 'closed', 'conversation_closed'],
    ['a name with something added', 'nps_rated_by_contact', 'nps_rated'],
    ['a name with another ending', 'conversation_closing', 'conversation_closed'],
  ])('finds the nearest name for %s', (_, name, nearest) => {
    expect(nearestName(name, ['conversation_closed', 'nps_rated'])).toBe(nearest);
  });

  it.each([
    ['conversation_closed', 'conversation_created'],
    ['conversation_ended', 'conversation_closed'],
    ['message_deleted', 'message_updated'],
    ['conversation_typing_on', 'conversation_typing_off'],
    ['contact_created', 'conversation_created'],
    ['conversation_closed', 'conversation_typing_on'],
  ])('finds nothing for %s, because a word of %s is another', (name, other) => {
    expect(nearestName(name, [other])).toBeUndefined();
  });

  it.each([
    ['mesage_created', 'message_created'],
    ['messageCreated', 'message_created'],
    ['message.created', 'message_created'],
    ['message_creation', 'message_created'],
    ['messgae_craeted', 'message_created'],
    ['conversation_typing_of', 'conversation_typing_off'],
    ['tollerance', 'toleranceSeconds'],
    ['bodyTimeOut', 'bodyTimeoutMs'],
  ])('finds for %s %s', (name, other) => {
    expect(nearestName(name, [other])).toBe(other);
  });

  it('finds the first of two equally near names', () => {
    expect(nearestName('abx', ['aby', 'abz'])).toBe('aby');
  });

  it.each(['', 'nonsense', 'np', 'constructor', 'message'])('finds nothing for %p', (name) => {
    expect(nearestName(name, ['conversation_closed', 'nps_rated'])).toBeUndefined();
  });

  it('prefers a misspelt name to a longer one that contains it', () => {
    expect(nearestName('secrets', ['workspaceSecrets', 'secret'])).toBe('secret');
    expect(nearestName('retries', ['retryPolicies', 'retry'])).toBe('retry');
  });

  it('finds nothing if there are no names', () => {
    expect(nearestName('ab', [])).toBeUndefined();
  });
});

describe('misspeltName', () => {
  it.each(['tenants', 'TENANT', 'tenat', 'tneant'])('takes %s for a misspelt name', (name) => {
    expect(misspeltName(name, ['name', 'tenant'])).toBe('tenant');
  });

  it.each(['workspaceName', 'tenantSecret', 'key', 'token', 'apiKey', 'region'])(
    'takes %s for another name',
    (name) => {
      expect(misspeltName(name, ['name', 'tenant', 'limit', 'inbox', 'strict'])).toBeUndefined();
    },
  );
});
