// Generated from json-schema/froged/README.md by `npm run generate`. Do not edit.
import type { Validator } from '../core/platform-schema.js';

export declare const contact_conversation_created: Validator;
export declare const agent_part_added: Validator;
export declare const agent_part_updated: Validator;
export declare const agent_part_deleted: Validator;
export declare const contact_part_added: Validator;
export declare const contact_part_updated: Validator;
export declare const conversation_assigned: Validator;
export declare const conversation_group_assigned: Validator;
export declare const conversation_reopened: Validator;
export declare const conversation_closed: Validator;
export declare const conversation_tag_added: Validator;
export declare const conversation_tag_deleted: Validator;
export declare const nps_rated: Validator;
