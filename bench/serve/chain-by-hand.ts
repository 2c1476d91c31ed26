import express, { type Express } from 'express';
import {
  froged,
  jsonBody,
  validateAgainstSchema,
  verifyFrogedJwt,
  type ReceivedEvent,
} from 'conversation-webhooks';
import { SECRET } from '../requests/secret.js';

/** The links of a router in an app; the last one keeps the event and answers. */
export function chainByHand(keep: (event: ReceivedEvent) => Promise<unknown>): Express {
  return express().use(
    jsonBody(),
    verifyFrogedJwt({ secret: SECRET }),
    validateAgainstSchema(froged),
    (req, res, next) => {
      keep(req.webhook!.event!).then(() => res.end(), next);
    },
  );
}
