export { sampleRequest } from './sample-request.js';
export type { SampleRequest, SampleRequestOptions } from './sample-request.js';
