import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  definePlatform,
  proveWith,
  type Delivery,
  type Secret,
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
  secret: Secret;
}

const ticket = {
  type: 'object',
  properties: { id: { type: 'integer' }, subject: { type: 'string' } },
  required: ['id', 'subject'],
};

/** A vendor that conversation-webhooks does not know: its schemas and its proof. */
export const acme = definePlatform<AcmeEvents, AcmeOptions, { secret: string }>({
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
  // Acme sends the hex HMAC-SHA256 of the body in a header.
  verify: ({ secret }) =>
    proveWith({ secret, scheme: 'hmac', coversBody: true, isProof: isAcmeSignature }),
  verifyOptions: ['secret'],
  // Signs the requests that sampleRequest makes for tests.
  sign: (payload, { secret }) => {
    const body = JSON.stringify(payload);
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    return { path: '/', headers: { 'x-acme-signature': signature }, body };
  },
  signOptions: ['secret'],
});

function isAcmeSignature(secret: string, { rawBody }: Delivery, { headers }: WebhookRequest) {
  if (!rawBody) return false;
  const expected = createHmac('sha256', secret).update(rawBody).digest();
  const signature = Buffer.from(String(headers['x-acme-signature']), 'hex');
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}
