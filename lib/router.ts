import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookRequest } from './core/delivery.js';
import type { EventRegistry } from './core/dispatch/event-registry.js';
import { WebhookEvents } from './core/dispatch/webhook-events.js';
import { errorClass } from './core/error-class.js';
import { safeLogger } from './core/logger.js';
import type { Platform } from './core/platform.js';
import { callWithTimeout } from './core/receive/call-with-timeout.js';
import { WebhookError } from './core/webhook-error.js';
import { answerErrors } from './middleware/answer-errors.js';
import { chain } from './middleware/chain.js';
import { dispatchByEvent, type DispatchByEventOptions } from './middleware/dispatch-by-event.js';
import { jsonBody, type JsonBodyOptions } from './middleware/json-body.js';
import { link, type Middleware } from './middleware/link.js';
import { requireProof } from './middleware/require-proof.js';
import {
  validateAgainstSchema,
  type ValidateAgainstSchemaOptions,
} from './middleware/validate-against-schema.js';

/**
 * The whole chain for one platform: reads the body, authenticates the sender, removes the secrets,
 * validates the payload, runs the handlers, answers. Mount it before any body parser.
 *
 * @param platform - for example `chatwoot`
 * @param options - the platform's secrets, and what {@link RouterOptions} lists
 * @throws TypeError if a secret is unusable (see {@link Secret}), another option is invalid, or
 * another router of the inbox has the same name
 * @throws Error if the inbox is closed
 */
export function webhookRouter<Events, Aliases, Options>(
  platform: Platform<Events, Aliases, Options>,
  options: Options & RouterOptions,
): WebhookRouter<Events, Aliases> {
  const events = new WebhookEvents<Events, Aliases>(platform);
  const given: unknown = options;
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`A router for ${platform.name} needs options: at least its secret.`);
  }
  const { strict, tenant, ackWithinMs, inbox, name } = options;
  if (tenant !== undefined && typeof tenant !== 'function') {
    throw new TypeError('"tenant" must be a function of the request.');
  }
  const logger = safeLogger(options.logger, name ?? platform.name);
  const links: readonly Middleware[] = [
    jsonBody(options),
    authenticate(platform, options),
    ...(tenant ? [findTenant(tenant)] : []),
    validateAgainstSchema(platform, { strict, logger, mismatch: 'pass' }),
    dispatchByEvent(events, { ackWithinMs, logger, inbox, name }),
  ];
  return withRegistry(chain(links, answerErrors({ logger })), events);
}

/** What every router takes, in addition to the secrets of its platform. */
export interface RouterOptions
  extends JsonBodyOptions, Pick<ValidateAgainstSchemaOptions, 'strict'>, DispatchByEventOptions {
  /**
   * Finds the tenant of an authenticated request. Handlers find it in `event.tenant`. If the function
   * throws, returns anything but a string or `undefined`, or takes longer than 2 seconds, the answer
   * is 500.
   */
  tenant?: TenantResolver | undefined;
}

/** Declared as a method, so that its parameter may also be a framework's own request type. */
export type TenantResolver = {
  resolve(request: WebhookRequest): string | undefined | Promise<string | undefined>;
}['resolve'];

/**
 * Receives the webhooks of one platform: `app.use(path, router)` on Express 4 and 5, or
 * `http.createServer(router)` without Express.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- without arguments: any of them
export interface WebhookRouter<Events = any, Aliases = any> extends EventRegistry<Events, Aliases> {
  (req: IncomingMessage, res: ServerResponse, next?: (error?: unknown) => void): void;
}

/** Errors in the options of a proof name the platform, because an app may have several. */
function authenticate<Events, Aliases, Options>(
  platform: Platform<Events, Aliases, Options>,
  options: Options,
): Middleware {
  try {
    return requireProof(platform.verify(options), platform.secretPaths);
  } catch (error) {
    if (error instanceof TypeError) error.message = `${platform.name}: ${error.message}`;
    throw error;
  }
}

function findTenant(resolver: TenantResolver): Middleware {
  return link(async (delivery) => {
    try {
      const tenant: unknown = await callWithTimeout(resolver, delivery.request, 'tenant');
      if (tenant !== undefined && typeof tenant !== 'string') {
        throw new TypeError(`the function in "tenant" returned no string: ${errorClass(tenant)}`);
      }
      delivery.tenant = tenant;
    } catch (error) {
      const { message } = error as Error;
      throw new WebhookError('internal', 'Something in this app failed.', { reason: message });
    }
  });
}

const REGISTRY = ['on', 'once', 'off', 'onAny', 'onUnknown', 'onMismatch', 'onError'] as const;

/** Gives a listener the registry's methods. Each returns the listener. */
function withRegistry<Events, Aliases>(
  listener: (req: IncomingMessage, res: ServerResponse) => void,
  events: WebhookEvents<Events, Aliases>,
): WebhookRouter<Events, Aliases> {
  const router = listener as WebhookRouter<Events, Aliases>;
  for (const name of REGISTRY) {
    const register = events[name].bind(events) as (...args: unknown[]) => unknown;
    router[name] = (...args: unknown[]) => {
      register(...args);
      return router;
    };
  }
  return router;
}
