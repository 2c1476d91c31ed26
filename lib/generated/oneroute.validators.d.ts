// Generated from json-schema/oneroute/README.md by `npm run generate`. Do not edit.
import type { Validator } from '../core/platform-schema.js';

export declare const newMessage: Validator;
