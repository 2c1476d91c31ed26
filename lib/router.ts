import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventRegistry } from './core/dispatch/event-registry.js';
import { callWithTimeout } from './core/receive/call-with-timeout.js';
import { kindOf } from './core/error-class.js';
import { safeLogger, type Logger } from './core/logger.js';
import type { Inbox } from './core/dispatch/inbox.js';
import type { Middleware } from './middleware/middleware.js';
import type { Platform } from './core/platform.js';
import { WebhookError } from './core/webhook-error.js';
import { WebhookEvents } from './core/dispatch/webhook-events.js';
import type { WebhookRequest } from './core/receive/webhook-request.js';
import { answerErrors } from './middleware/answer-errors.js';
import { chain } from './middleware/chain.js';
import { dispatchByEvent } from './middleware/dispatch-by-event.js';
import { jsonBody } from './middleware/json-body.js';
import { link } from './middleware/link.js';
import { validateAgainstSchema } from './middleware/validate-against-schema.js';

/** What every router takes, beside the secrets of its platform. */
export interface RouterOptions {
  /** The largest body accepted, as a number of bytes or a size. Default `'5mb'`. */
  limit?: string | number | undefined;
  /** Milliseconds that a body may take to arrive. Default 10,000. */
  bodyTimeoutMs?: number | undefined;
  /** Answers 422 to drift and mismatches, instead of reporting them. Default `false`. */
  strict?: boolean | undefined;
  /**
   * Says for which tenant a proven request is; handlers find it in `tenant`. If it throws, gives
   * something else than a string, or takes longer than 2 seconds, the answer is 500.
   */
  tenant?: TenantResolver | undefined;
  /** Default `console`. */
  logger?: Logger | undefined;
  /**
   * Milliseconds from the arrival of a request after which it is answered 200 although handlers
   * still run; with an inbox, after which it is refused if the event is not safe yet. Default:
   * the platform's `ackWithinMs`.
   */
  ackWithinMs?: number | undefined;
  /**
   * Keeps every event before the vendor is answered, and calls the handlers until they succeed:
   * from `conversation-webhooks/inbox/sqlite` or `conversation-webhooks/inbox/pg-boss`.
   */
  inbox?: Inbox | undefined;
  /**
   * Tells this router from the others that share its inbox: it stands with each event there, so it
   * must stay the same. 1 to 64 letters, digits, `.`, `_` and `-`. Default: the platform's name.
   */
  name?: string | undefined;
}

/** A method's type, so that its parameter may also be declared as a framework's own request. */
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

/**
 * The whole chain for one platform: reads the body, proves the sender, removes the secrets, checks
 * the payload, runs the handlers, answers. Mount it before any body parser.
 *
 * @param platform - such as `chatwoot`
 * @param options - the platform's secrets, and what {@link RouterOptions} lists
 * @throws TypeError if a secret is of no use (see {@link Secret}), or another option is
 */
export function webhookRouter<Events, Aliases, Options>(
  platform: Platform<Events, Aliases, Options>,
  options: Options & RouterOptions,
): WebhookRouter<Events, Aliases> {
  const events = new WebhookEvents<Events, Aliases>(platform);
  if (typeof (options as unknown) !== 'object') {
    throw new TypeError(`A router for ${platform.name} needs options, its secret at least.`);
  }
  const { limit, bodyTimeoutMs, strict, tenant, ackWithinMs, inbox, name } = options;
  if (tenant !== undefined && typeof tenant !== 'function') {
    throw new TypeError('"tenant" must be a function of the request.');
  }
  const logger = safeLogger(options.logger, name ?? platform.name);
  const links: readonly Middleware[] = [
    jsonBody({ limit, bodyTimeoutMs }),
    verifierOf(platform.name, platform.verify, options),
    ...(tenant ? [nameTenant(tenant)] : []),
    validateAgainstSchema(platform, { strict, logger, mismatch: 'pass' }),
    dispatchByEvent(events, { ackWithinMs, logger, inbox, name }),
  ];
  return withRegistry(chain(links, answerErrors({ logger })), events);
}

/** What `verify` throws names the platform: an app may have several. */
function verifierOf<Options>(
  name: string,
  verify: (options: Options) => Middleware,
  options: Options,
): Middleware {
  try {
    return verify(options);
  } catch (error) {
    if (error instanceof TypeError) error.message = `${name}: ${error.message}`;
    throw error;
  }
}

function nameTenant(resolver: TenantResolver): Middleware {
  return link(async (delivery, req) => {
    try {
      const tenant: unknown = await callWithTimeout(resolver, req, 'tenant');
      if (tenant !== undefined && typeof tenant !== 'string') {
        throw new TypeError(`the function in "tenant" gave no string: ${kindOf(tenant)}`);
      }
      delivery.tenant = tenant;
    } catch (error) {
      const { message } = error as Error;
      throw new WebhookError('internal', 'Something in this app failed.', { reason: message });
    }
  });
}

const REGISTRY = ['on', 'once', 'off', 'onAny', 'onUnknown', 'onMismatch', 'onError'] as const;

/** Gives a listener the registry's methods, each of which returns the listener. */
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
