import type { SampleRequest } from 'conversation-webhooks/testing';

/** Sends a request to where a router is mounted. */
export function post(mount: string, request: SampleRequest): Promise<Response> {
  const { path, method, headers, body } = request;
  return fetch(mount + (path === '/' ? '' : path), { method, headers, body });
}
