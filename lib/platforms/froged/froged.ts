import jwt from 'jsonwebtoken';
import { Platform } from '../../core/platform.js';
import { frogedSchema } from '../../generated/froged.schema.js';
import type { FrogedAliases, FrogedEvents } from '../../generated/froged.js';
import {
  verifyFrogedJwt,
  type VerifyFrogedJwtOptions,
} from '../../middleware/verify-froged-jwt.js';
import { frogedSubject } from './subject.js';

export type FrogedOptions = VerifyFrogedJwtOptions;

export interface FrogedCredentials {
  secret: string;
}

/** FROGED: a JSON Web Token in a header. */
export const froged = new Platform<FrogedEvents, FrogedAliases, FrogedOptions, FrogedCredentials>({
  name: 'froged',
  schema: frogedSchema,
  ackWithinMs: 10_000,
  verify: verifyFrogedJwt,
  subjectOf: frogedSubject,
  sign: (payload, { secret }, at) => ({
    path: '/',
    headers: {
      'froged-webhook-signature': jwt.sign({ iat: Math.floor(at.getTime() / 1000) }, secret),
    },
    body: JSON.stringify(payload),
  }),
});
