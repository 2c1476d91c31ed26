/* @octokit/webhooks in an app or as a plain listener, mounted as in its README. */
import type { RequestListener } from 'node:http';
import { createNodeMiddleware, Webhooks } from '@octokit/webhooks';
import express from 'express';
import { MOUNT } from '../requests/mount.js';
import { SECRET } from '../requests/secret.js';
import { serveReceiver } from '../serve/serve-receiver.js';

const webhooks = new Webhooks({ secret: SECRET });
webhooks.on('issue_comment.created', () => Promise.resolve());
const middleware = createNodeMiddleware(webhooks, { path: MOUNT }) as RequestListener;

await serveReceiver({
  listener: process.env.HOST === 'none' ? middleware : express().use(middleware),
});
