import {
  chatwoot,
  convocore,
  froged,
  oneroute,
  verifyChatwootSignature,
  verifyFrogedJwt,
  verifyUrlToken,
  verifyWorkspaceSecret,
  webhookRouter,
  type Middleware,
  type Platform,
  type WebhookRouter,
} from 'conversation-webhooks';
import { SECRET } from '../requests/secret.js';

/** The secret under each platform's option name. */
const secrets = {
  froged: { secret: SECRET },
  convocore: { workspaceSecret: SECRET },
  chatwoot: { secret: SECRET },
  oneroute: { token: SECRET },
};

export const platforms = { froged, convocore, chatwoot, oneroute } satisfies Record<
  string,
  Platform
>;
export type PlatformName = keyof typeof platforms;
export const PLATFORM_NAMES = Object.keys(platforms) as PlatformName[];

/** The events that the requests carry: messages. */
const EVENTS = {
  froged: 'contact_part_added',
  convocore: 'message_received',
  chatwoot: 'message_created',
  oneroute: 'newMessage',
} as const;

export const doNothing = () => Promise.resolve();

/** A router with a handler that does nothing, and this many handlers for other events. */
export function hooksOf(name: PlatformName, otherHandlers = 0): WebhookRouter {
  const platform: Platform = platforms[name];
  const hooks = webhookRouter(platform, secrets[name]).on(EVENTS[name], doNothing);
  const others = platform.eventNames.filter((event) => event !== EVENTS[name]);
  for (let count = 0; count < otherHandlers; count += 1) {
    hooks.on(others[count % others.length]!, () => Promise.resolve());
  }
  return hooks;
}

/** The link that authenticates its requests. */
export const verifierOf = (name: PlatformName): Middleware => VERIFIERS[name]();

const VERIFIERS = {
  froged: () => verifyFrogedJwt(secrets.froged),
  convocore: () => verifyWorkspaceSecret(secrets.convocore),
  chatwoot: () => verifyChatwootSignature(secrets.chatwoot),
  oneroute: () => verifyUrlToken(secrets.oneroute),
};

export const eventOf = (name: PlatformName): string => EVENTS[name];
