// Checked by `npx tsc`: lines marked `@ts-expect-error` must not compile. Their functions are never
// called.
import { createServer } from 'node:http';
import { expect, it } from '@jest/globals';
import {
  allowUnsigned,
  answerErrors,
  chatwoot,
  convocore,
  dispatchByEvent,
  froged,
  jsonBody,
  oneroute,
  unverified,
  validateAgainstSchema,
  verifyChatwootSignature,
  verifyFrogedJwt,
  verifyUrlToken,
  verifyWorkspaceSecret,
  WebhookEvents,
  webhookRouter,
  type Delivery,
  type Middleware,
  type ReceivedEvent,
  type Verification,
  type WebhookRequest,
} from 'conversation-webhooks';
import express5, { type Request as Request5, type Response as Response5 } from 'express';
import express4, { type Request as Request4 } from 'express4';

const secret = 'long enough';
/** Uses an expression that would otherwise be an unused statement. */
const use = (value: unknown) => value;

const events = new WebhookEvents(froged);
const hooks = () => webhookRouter(froged, { secret });
const links = [jsonBody(), verifyFrogedJwt({ secret }), validateAgainstSchema(froged)] as const;

function routersAcceptTheOptionsOfTheirPlatform() {
  webhookRouter(froged, { secret });
  webhookRouter(convocore, { workspaceSecret: secret });
  webhookRouter(chatwoot, { secret });
  webhookRouter(chatwoot, { allowUnsigned: true });
  webhookRouter(oneroute, { token: secret });
  webhookRouter(oneroute, { allowUnsigned: true });
}

function routersRejectOtherOptions() {
  // @ts-expect-error -- neither a secret nor allowUnsigned
  webhookRouter(chatwoot, {});
  // @ts-expect-error -- no options at all
  webhookRouter(chatwoot);
  // @ts-expect-error -- not both
  webhookRouter(chatwoot, { secret, allowUnsigned: true });
  // @ts-expect-error -- only true is allowed
  webhookRouter(chatwoot, { allowUnsigned: false });
  // @ts-expect-error -- FROGED always signs
  webhookRouter(froged, { allowUnsigned: true });
  // @ts-expect-error -- the option of Convocore
  webhookRouter(froged, { workspaceSecret: secret });
  // @ts-expect-error -- one option too many
  webhookRouter(froged, { secret, workspaceSecret: secret });
  // @ts-expect-error -- the option of FROGED and Chatwoot
  webhookRouter(convocore, { secret });
  // @ts-expect-error -- the option of FROGED and Chatwoot
  webhookRouter(oneroute, { secret });
  // @ts-expect-error -- not both
  webhookRouter(oneroute, { token: secret, allowUnsigned: true });
  // @ts-expect-error -- it is spelled ackWithinMs
  webhookRouter(froged, { secret, ackWithinMS: 1_000 });
  // @ts-expect-error -- a secret is a string
  webhookRouter(froged, { secret: 12345678 });
  // @ts-expect-error -- a name is not a platform
  webhookRouter('froged', { secret });
}

function secretsComeFromTheEnvironmentListsAndFunctions(tenants: Map<string, string>) {
  webhookRouter(froged, { secret: process.env.FROGED_WEBHOOK_SECRET });
  webhookRouter(convocore, { workspaceSecret: process.env.CONVOCORE_WORKSPACE_SECRET });
  webhookRouter(chatwoot, { secret: process.env.CHATWOOT_WEBHOOK_SECRET });
  webhookRouter(oneroute, { token: process.env.ONEROUTE_TOKEN });
  verifyFrogedJwt({ secret: process.env.FROGED_WEBHOOK_SECRET, algorithms: ['HS512'] });
  verifyWorkspaceSecret({ workspaceSecret: [secret, 'the next one'] as const });
  verifyUrlToken({ token: (req) => tenants.get(req.url ?? '') });
  verifyChatwootSignature({ secret: (req) => [secret, String(req.headers.host)] });
  // @ts-expect-error -- an algorithm with public keys
  verifyFrogedJwt({ secret, algorithms: ['RS256'] });
  // @ts-expect-error -- a function that returns a number
  verifyUrlToken({ token: () => 12345678 });
}

function functionsMayTakeAnExpressRequest(find: (id: unknown) => Promise<string | undefined>) {
  webhookRouter(froged, { secret: async (req: Request5) => find(req.params.tenant) });
  webhookRouter(froged, { secret: async (req: Request4) => find(req.params.tenant) });
  webhookRouter(chatwoot, { secret: async (req: Request5<{ id: string }>) => find(req.params.id) });
  webhookRouter(froged, { secret: async (req) => find(req.params?.tenant) });
  webhookRouter(froged, { secret, tenant: (req: Request5) => req.hostname });
  webhookRouter(froged, { secret, tenant: async (req: Request4) => find(req.hostname) });
  verifyUrlToken({ token: async (req: Request5) => [await find(req.ip), secret].map(String) });
  // @ts-expect-error -- the argument is a request
  webhookRouter(froged, { secret: async (tenant: string) => find(tenant) });
}

function generalOptionsMayBeUndefined(limit: string | undefined) {
  webhookRouter(froged, { secret, limit, strict: undefined, tenant: undefined, logger: undefined });
  webhookRouter(froged, {
    secret,
    limit: 100_000,
    ackWithinMs: 1_000,
    strict: true,
    logger: console,
  });
  jsonBody({ limit });
  validateAgainstSchema(froged, { strict: undefined, mismatch: 'pass' });
  dispatchByEvent(events, { ackWithinMs: undefined });
}

function expressAndNodeAcceptRoutersAndLinks() {
  express5().use(hooks()).use('/hooks', hooks()).post('/hooks/:tenant', hooks());
  express4().use(hooks()).use('/hooks', hooks()).post('/hooks/:tenant', hooks());
  createServer(hooks());
  express5().post('/hooks', ...links, dispatchByEvent(events), answerErrors());
  express4().post('/hooks', ...links, dispatchByEvent(events), answerErrors());
  express5().use('/hooks', ...links, dispatchByEvent(events), answerErrors());
  express4().use('/hooks', ...links, dispatchByEvent(events), answerErrors());
  express5.Router().use(allowUnsigned()).use(answerErrors());
  express4.Router().use(allowUnsigned()).use(answerErrors());
  // @ts-expect-error -- not WebhookEvents
  dispatchByEvent('froged');
  // @ts-expect-error -- the platform is missing
  validateAgainstSchema();
}

function expressRequestsCarryTheDelivery() {
  express5().post('/hooks', ...links, (req, res) => {
    req.webhook satisfies Delivery | undefined;
    req.webhook?.event satisfies ReceivedEvent | undefined;
    req.webhook?.verification satisfies Verification | undefined;
    req.webhook?.rawBody satisfies Buffer | undefined;
    if (froged.is(req.webhook?.event, 'nps_rated')) {
      res.json(req.webhook.event.payload.data.rating.toFixed());
    }
    // @ts-expect-error -- may be undefined
    use(req.webhook.event);
  });
  express4().post('/hooks', ...links, (req) => req.webhook?.tenant satisfies string | undefined);
}

function customLinksFit() {
  const byAddress: Middleware = (req: WebhookRequest, _res, next) => {
    if (req.socket.remoteAddress !== '192.0.2.1') return next(unverified('another address'));
    req.webhook!.verification = { scheme: 'none', coversBody: false };
    req.webhook!.tenant = 'acme';
    next();
  };
  const forExpress = (req: Request5, _res: Response5, next: () => void) => {
    if (req.webhook) req.webhook.tenant = req.hostname;
    next();
  };
  express5().post('/hooks', jsonBody(), byAddress, forExpress, validateAgainstSchema(froged));
}

it('the types of routers and links compile', () => {
  expect([
    routersAcceptTheOptionsOfTheirPlatform,
    routersRejectOtherOptions,
    secretsComeFromTheEnvironmentListsAndFunctions,
    functionsMayTakeAnExpressRequest,
    generalOptionsMayBeUndefined,
    expressAndNodeAcceptRoutersAndLinks,
    expressRequestsCarryTheDelivery,
    customLinksFit,
  ]).toHaveLength(8);
});
