import { Platform } from '../../core/platform.js';
import type { FrogedAliases, FrogedEvents } from '../../generated/froged.js';
import { frogedSchema } from '../../generated/froged.schema.js';
import { FROGED_JWT_OPTIONS, frogedJwt, signAsFroged, type FrogedJwtOptions } from './jwt.js';
import { frogedSubject } from './subject.js';

/** FROGED sends a JSON Web Token in a header. */
export const froged = new Platform<FrogedEvents, FrogedAliases, FrogedOptions, FrogedCredentials>({
  name: 'froged',
  schema: frogedSchema,
  ackWithinMs: 10_000,
  verify: frogedJwt,
  verifyOptions: FROGED_JWT_OPTIONS,
  subjectOf: frogedSubject,
  sign: (payload, { secret }, at) => signAsFroged(payload, secret, at),
  signOptions: { secret: true },
});

export type FrogedOptions = FrogedJwtOptions;

export interface FrogedCredentials {
  secret: string;
}
