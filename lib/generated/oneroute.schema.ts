// Generated from json-schema/oneroute/README.md by `npm run generate`. Do not edit.

import type { PlatformSchema } from '../core/platform-schema.js';
import type { OnerouteAliases, OnerouteEvents } from './oneroute.js';
import * as validators from './oneroute.validators.js';

export const onerouteSchema: PlatformSchema<OnerouteEvents, OnerouteAliases> = {
  nameField: 'event',
  validators: { newMessage: validators.newMessage },
  aliases: {},
  secretPaths: [
    ['conversation', 'Channel', 'credentials'],
    ['conversation', 'Channel', 'webhookUrl'],
  ],
  repeats: {},
};
