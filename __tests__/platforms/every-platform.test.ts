import { describe } from '@jest/globals';
import * as platforms from '../../lib/platforms/index.js';
import { credentialsOf } from '../support/credentials.js';
import { describeEverySample } from '../support/every-sample.js';

describe.each(Object.values(platforms))('$name', (platform) => {
  describeEverySample(platform, credentialsOf(platform.name, 'secret-of-the-platform'));
});
