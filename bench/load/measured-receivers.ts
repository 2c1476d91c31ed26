import type { MeasuredReceiver } from './measure-receiver.js';

export const FLOOR: MeasuredReceiver = {
  name: '`node:http`, `JSON.parse()`',
  file: 'node-http',
  sender: 'froged',
};

export const EXPRESS_JSON: MeasuredReceiver = {
  name: 'Express 5, `express.json()`, empty handler',
  file: 'express-json',
  sender: 'froged',
};

export const OCTOKIT: MeasuredReceiver = {
  name: '@octokit/webhooks, Express 5',
  file: 'octokit',
  sender: 'github',
};

const HOSTS = { express: 'Express 5', express4: 'Express 4', none: 'plain listener' };

/** This package's router. */
export function own(
  platform: 'froged' | 'convocore' | 'chatwoot' | 'oneroute',
  host: keyof typeof HOSTS,
): MeasuredReceiver {
  return {
    name: `**${platform}**, ${HOSTS[host]}`,
    file: 'webhook-router',
    env: { PLATFORM: platform, HOST: host },
    sender: platform,
  };
}
