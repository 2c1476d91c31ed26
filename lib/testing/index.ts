export { sampleRequest } from './sample-request.js';
export type { SampleRequest, SampleRequestOptions } from './sample-request.js';
export { memoryInbox } from './memory-inbox.js';
export type * from '../inbox/durable-inbox.js';
export type { InboxOptions, RetryOptions } from '../inbox/inbox-options.js';
export type * from '../inbox/stored-event.js';
