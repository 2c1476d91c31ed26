import { describe, expect, it } from '@jest/globals';
import { safeLogger } from '../../lib/core/logger.js';
import { recordingLogger } from '../support/recording-logger.js';

describe('safeLogger', () => {
  it('survives a logger that throws or rejects', async () => {
    const rejects = () => Promise.reject(new Error('network down'));
    const failing = safeLogger({
      warn: () => {
        throw new Error('disk full');
      },
      // eslint-disable-next-line @typescript-eslint/no-misused-promises -- an async logger does this
      error: rejects,
    });
    failing.warn('refused');
    failing.error('failed');
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('prefixes each line with the platform name and keeps the level', () => {
    const logger = recordingLogger();
    const named = safeLogger(logger, 'acme');
    named.warn('refused');
    named.error('failed');
    expect(logger.lines).toEqual(['warn acme: refused', 'error acme: failed']);
  });
});
