import { Platform } from '../platform.js';

/** @throws TypeError if `platform` is none */
export function requirePlatform(platform: Platform): void {
  if (platform instanceof Platform) return;
  throw new TypeError('"platform" must be one, such as `chatwoot` of conversation-webhooks.');
}
