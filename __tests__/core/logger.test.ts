import { describe, expect, it } from '@jest/globals';
import { safeLogger } from '../../lib/core/logger.js';
import { recordingLogger } from '../support/recording-logger.js';

describe('safeLogger', () => {
  it('puts the name of the platform before each line, and keeps the level', () => {
    const logger = recordingLogger();
    const named = safeLogger(logger, 'acme');
    named.warn('refused');
    named.error('failed');
    expect(logger.lines).toEqual(['warn acme: refused', 'error acme: failed']);
  });
});
