import type { SampleRequest } from 'conversation-webhooks/testing';

/** Sends a request to a mounted router. */
export function post(mount: string, request: SampleRequest): Promise<Response> {
  const { path, method, headers, body } = request;
  return fetch(mount + (path === '/' ? '' : path), { method, headers, body });
}
