import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Proof, WebhookRequest } from './core/delivery.js';
import type { EventRegistry } from './core/dispatch/event-registry.js';
import { requireNoneOfInbox } from './core/dispatch/inbox.js';
import { WebhookEvents } from './core/dispatch/webhook-events.js';
import { errorClass } from './core/error-class.js';
import { safeLogger } from './core/logger.js';
import {
  isName,
  requireFunction,
  requireNoMore,
  requireSharedOptions,
  type OptionNames,
} from './core/options.js';
import type { Platform } from './core/platform.js';
import { callWithTimeout } from './core/receive/call-with-timeout.js';
import { WebhookError } from './core/webhook-error.js';
import { answerErrors } from './middleware/answer-errors.js';
import { chain, type RequestListener } from './middleware/chain.js';
import {
  DISPATCH_OPTIONS,
  dispatchByEvent,
  type DispatchByEventOptions,
} from './middleware/dispatch-by-event.js';
import { JSON_BODY_OPTIONS, jsonBody, type JsonBodyOptions } from './middleware/json-body.js';
import { link, requireCalled, type Middleware } from './middleware/link.js';
import { isProof, requireProof } from './middleware/require-proof.js';
import {
  validateAgainstSchema,
  type ValidateAgainstSchemaOptions,
} from './middleware/validate-against-schema.js';

/**
 * The whole chain for one platform: authenticates the sender, reads the body, removes the secrets,
 * validates the payload, runs the handlers, answers. Mount it before any body parser.
 *
 * @param platform - for example `chatwoot`
 * @param options - the platform's secrets, and what {@link RouterOptions} lists
 * @throws TypeError if an option is unknown, a secret is unusable (see {@link Secret}), another option
 * is invalid, or another router of the inbox has the same name
 * @throws Error if the inbox is closed. All of them name the router
 */
export function webhookRouter<Events, Aliases, Options>(
  platform: Platform<Events, Aliases, Options>,
  options: Options & RouterOptions,
  ...surplus: readonly []
): WebhookRouter<Events, Aliases> {
  requireCalled(platform, 'webhookRouter(chatwoot, { … })');
  const events = new WebhookEvents<Events, Aliases>(platform);
  try {
    requireNoMore(surplus, 2, `webhookRouter(${platform.name}, { … })`);
    return withRegistry(listenerFor(platform, options, events), events);
  } catch (error) {
    // An app may have several routers. Some errors, such as a DOMException, refuse to be changed.
    if (error instanceof Error) {
      Reflect.set(error, 'message', `${nameOf(platform, options)}: ${error.message}`);
    }
    throw error;
  }
}

function nameOf(platform: Platform, options: RouterOptions | undefined): string {
  return isName(options?.name) ? options.name : platform.name;
}

function listenerFor<Events, Aliases, Options>(
  platform: Platform<Events, Aliases, Options>,
  options: Options & RouterOptions,
  events: WebhookEvents<Events, Aliases>,
): RequestListener {
  const { verifyOptions } = platform;
  requireNoneOfInbox(options, { ...ROUTER_OPTIONS, ...verifyOptions });
  requireSharedOptions(options, {
    own: ROUTER_OPTIONS,
    foreign: verifyOptions,
    call: `webhookRouter(${platform.name}, { … })`,
    declaration: 'verifyOptions',
  });
  const { limit, bodyTimeoutMs, strict, tenant, ackWithinMs, inbox, name } = options;
  if (tenant !== undefined) requireFunction(tenant, 'tenant');
  const logger = safeLogger(options.logger, name ?? platform.name);
  const links: readonly Middleware[] = [
    jsonBody({ limit, bodyTimeoutMs }),
    requireProof(proofOf(platform, options), platform.secretPaths),
    ...(tenant ? [findTenant(tenant)] : []),
    validateAgainstSchema(platform, { strict, logger, mismatch: 'pass' }),
    dispatchByEvent(events, { ackWithinMs, logger, inbox, name }),
  ];
  return chain(links, answerErrors({ logger, events, name }));
}

/** @throws TypeError if `verify` refuses the options, or returns no proof */
function proofOf<Events, Aliases, Options>(
  platform: Platform<Events, Aliases, Options>,
  options: Options & RouterOptions,
): Proof {
  const proof: unknown = platform.verify(ofPlatform(platform, options));
  if (isProof(proof)) return proof;
  throw new TypeError('"verify" must return a proof: proveWith(…), or (delivery) => verification.');
}

/** The options that belong to the platform's proof, as far as it says which these are. */
function ofPlatform<Events, Aliases, Options>(
  { verifyOptions }: Platform<Events, Aliases, Options>,
  options: Options & RouterOptions,
): Options {
  if (!verifyOptions) return options;
  const given = options as Record<string, unknown>;
  const names = Object.keys(verifyOptions).filter((name) => name in given);
  return Object.fromEntries(names.map((name) => [name, given[name]])) as Options;
}

/** What every router takes, in addition to the secrets of its platform. */
export interface RouterOptions
  extends JsonBodyOptions, Pick<ValidateAgainstSchemaOptions, 'strict'>, DispatchByEventOptions {
  /**
   * Finds the tenant of an authenticated request. Handlers find it in `event.tenant`. `undefined`
   * means that the event belongs to no tenant, and it is handled as such. If the function throws, returns anything but a string or `undefined`, or takes longer than 2 seconds, the answer
   * is 500.
   */
  tenant?: TenantResolver | undefined;
}

const ROUTER_OPTIONS: OptionNames<RouterOptions> = {
  ...JSON_BODY_OPTIONS,
  ...DISPATCH_OPTIONS,
  strict: true,
  tenant: true,
};

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
  /**
   * Answers the request, whatever its method and path below the one where the router is mounted. It
   * never calls `next`. Without one, it returns something to await at run time, for adapters that do
   * so: it resolves when the answer is sent and never rejects.
   */
  (req: IncomingMessage, res: ServerResponse, next?: (error?: unknown) => void): void;
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

const REGISTRY = [
  'on',
  'once',
  'off',
  'onAny',
  'onUnknown',
  'onMismatch',
  'onError',
  'onRefused',
] as const;

/** Gives a listener the registry's methods. Each returns the listener. */
function withRegistry<Events, Aliases>(
  listener: RequestListener,
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
  router.handledEvents = (...surplus: readonly []) => events.handledEvents(...surplus);
  return router;
}
