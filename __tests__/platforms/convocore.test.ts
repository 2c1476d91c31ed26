import { describe, expect, it } from '@jest/globals';
import { convocore } from 'conversation-webhooks';
import { sampleRequest } from 'conversation-webhooks/testing';

const workspaceSecret = 'vg_secret-of-the-workspace';

describe('convocore', () => {
  it('has 15 events', () => {
    expect(convocore.eventNames).toHaveLength(15);
  });

  it('has a secret to remove in every sample', () => {
    for (const name of convocore.eventNames) {
      const { body } = sampleRequest(convocore, name, { workspaceSecret });
      expect(JSON.parse(body)).toHaveProperty('payload.workspaceSecret', workspaceSecret);
    }
  });
});
