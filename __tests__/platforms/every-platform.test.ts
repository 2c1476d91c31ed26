import { describe } from '@jest/globals';
import * as platforms from '../../lib/platforms/index.js';
import { describeEverySample } from '../support/every-sample.js';

// Each platform uses the options it needs.
const secret = 'secret-of-the-platform';
const proof = { secret, workspaceSecret: secret, token: secret };

describe.each(Object.values(platforms))('$name', (platform) => {
  describeEverySample(platform, proof);
});
