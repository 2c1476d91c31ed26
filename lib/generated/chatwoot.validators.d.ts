// Generated from json-schema/chatwoot/README.md by `npm run generate`. Do not edit.
import type { Validator } from '../core/platform-schema.js';

export declare const conversation_created: Validator;
export declare const conversation_updated: Validator;
export declare const conversation_status_changed: Validator;
export declare const message_created: Validator;
export declare const message_updated: Validator;
export declare const webwidget_triggered: Validator;
export declare const contact_created: Validator;
export declare const contact_updated: Validator;
export declare const conversation_typing_on: Validator;
export declare const conversation_typing_off: Validator;
export declare const inbox_created: Validator;
export declare const inbox_updated: Validator;
export declare const conversation_opened: Validator;
export declare const conversation_resolved: Validator;
export declare const macro_executed: Validator;
export declare const automation_event_conversation_created: Validator;
export declare const automation_event_conversation_updated: Validator;
export declare const automation_event_conversation_opened: Validator;
export declare const automation_event_conversation_resolved: Validator;
export declare const automation_event_message_created: Validator;
