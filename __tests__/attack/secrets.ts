/** The secret options of the routers under attack. */
export const SECRETS = {
  froged: { secret: 'secret-of-froged' },
  convocore: { workspaceSecret: 'secret-of-convocore' },
  chatwoot: { secret: 'secret-of-chatwoot' },
  oneroute: { token: 'secret-of-oneroute' },
} as const;

export type PlatformName = keyof typeof SECRETS;

export const PLATFORM_NAMES = Object.keys(SECRETS) as PlatformName[];
