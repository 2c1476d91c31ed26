// Generated from json-schema/convocore/README.md by `npm run generate`. Do not edit.
import type { Validator } from '../core/platform-schema.js';

export declare const agent_created: Validator;
export declare const agent_updated: Validator;
export declare const agent_deleted: Validator;
export declare const message_received: Validator;
export declare const organisation_created: Validator;
export declare const organisation_updated: Validator;
export declare const organisation_deleted: Validator;
export declare const client_created: Validator;
export declare const client_updated: Validator;
export declare const client_deleted: Validator;
export declare const lead_captured: Validator;
export declare const form_submitted: Validator;
export declare const chat_delegated: Validator;
export declare const bug_reported: Validator;
export declare const webhook_test: Validator;
