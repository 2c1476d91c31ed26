// Generated from json-schema/<platform>/README.md by `npm run generate`. Do not edit.

export { chatwoot } from './chatwoot/chatwoot.js';
export { convocore } from './convocore/convocore.js';
export { froged } from './froged/froged.js';
export { oneroute } from './oneroute/oneroute.js';
export type * as Chatwoot from '../generated/chatwoot.js';
export type { ChatwootAliases, ChatwootEvents } from '../generated/chatwoot.js';
export type * as Convocore from '../generated/convocore.js';
export type { ConvocoreAliases, ConvocoreEvents } from '../generated/convocore.js';
export type * as Froged from '../generated/froged.js';
export type { FrogedAliases, FrogedEvents } from '../generated/froged.js';
export type * as Oneroute from '../generated/oneroute.js';
export type { OnerouteAliases, OnerouteEvents } from '../generated/oneroute.js';
