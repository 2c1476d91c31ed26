/*
 * @octokit/webhooks in an app or as a plain listener, mounted as in its README. With `SAME_WORK`, it
 * also does what this package does: an id for each request, and a check against a schema.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createNodeMiddleware, Webhooks } from '@octokit/webhooks';
import { Ajv2020 } from 'ajv/dist/2020.js';
import express from 'express';
import chatwoot from '../../json-schema/chatwoot/message_created.schema.json' with { type: 'json' };
import froged from '../../json-schema/froged/contact_part_added.schema.json' with { type: 'json' };
import { MOUNT } from '../requests/mount.js';
import { SECRET } from '../requests/secret.js';
import { serveReceiver } from '../serve/serve-receiver.js';

const { HOST, SAME_WORK } = process.env;
const webhooks = new Webhooks({ secret: SECRET });
const middleware = createNodeMiddleware(webhooks, { path: MOUNT }) as RequestListener;
let listener = middleware;

if (SAME_WORK) {
  const schema = SAME_WORK === 'chatwoot' ? chatwoot : froged;
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  webhooks.on('issue_comment.created', async ({ payload }) => {
    if (!validate(payload)) throw new Error('The payload does not fit the schema.');
    return Promise.resolve();
  });
  listener = (req: IncomingMessage & { body?: string; id?: string }, res) => {
    const chunks: Buffer[] = [];
    req
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
        req.id = createHash('sha256').update(bytes).digest('hex');
        // It takes the text that another middleware has read.
        req.body = bytes.toString();
        middleware(req, res);
      });
  };
} else {
  webhooks.on('issue_comment.created', () => Promise.resolve());
}

await serveReceiver({ listener: HOST === 'none' ? listener : express().use(listener) });
