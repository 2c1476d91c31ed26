import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  definePlatform,
  unverified,
  type Middleware,
  type WebhookRequest,
} from 'conversation-webhooks';

interface Ticket {
  id: number;
  subject: string;
}

/** The payload of each event that Acme sends, by the event's name. */
interface AcmeEvents {
  ticket_opened: { action: 'ticket_opened'; ticket: Ticket };
  ticket_closed: { action: 'ticket_closed'; ticket: Ticket; closed_by?: string };
}

interface AcmeOptions {
  secret: string | undefined;
}

const ticket = {
  type: 'object',
  properties: { id: { type: 'integer' }, subject: { type: 'string' } },
  required: ['id', 'subject'],
};

/** A vendor that conversation-webhooks does not know: its schemas, and how it proves itself. */
export const acme = definePlatform<AcmeEvents, AcmeOptions>({
  name: 'acme',
  nameField: 'action',
  schemas: {
    ticket_opened: { type: 'object', properties: { ticket }, required: ['ticket'] },
    ticket_closed: {
      type: 'object',
      properties: { ticket, closed_by: { type: 'string' } },
      required: ['ticket'],
    },
  },
  verify: ({ secret }) => verifyAcmeSignature(secret),
});

/** Acme sends the hex HMAC-SHA256 of the body in a header. */
function verifyAcmeSignature(secret: string | undefined): Middleware {
  if (!secret) throw new TypeError('"secret" is missing.');
  return (req: WebhookRequest, _res, next) => {
    const delivery = req.webhook;
    if (!delivery?.rawBody) return next(unverified('the exact bytes are gone'));
    const expected = createHmac('sha256', secret).update(delivery.rawBody).digest();
    const signature = Buffer.from(String(req.headers['x-acme-signature']), 'hex');
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
      return next(unverified('header X-Acme-Signature does not match'));
    }
    delivery.verification = { scheme: 'hmac', coversBody: true };
    next();
  };
}
