// Generated from json-schema/<platform>/README.md by `npm run generate`. Do not edit.

export { chatwoot } from '../platforms/chatwoot.js';
export { convocore } from '../platforms/convocore.js';
export { froged } from '../platforms/froged.js';
export { oneroute } from '../platforms/oneroute.js';
export type * as Chatwoot from './chatwoot.js';
export type * as Convocore from './convocore.js';
export type * as Froged from './froged.js';
export type * as Oneroute from './oneroute.js';
