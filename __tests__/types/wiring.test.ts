// Checked by `npx tsc`: what is marked `@ts-expect-error` must not compile. The functions that hold
// it are not called.
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
/** For what would be useless to write alone. */
const use = (value: unknown) => value;

const events = new WebhookEvents(froged);
const hooks = () => webhookRouter(froged, { secret });
const links = [jsonBody(), verifyFrogedJwt({ secret }), validateAgainstSchema(froged)] as const;

function routersTakeWhatTheirPlatformNeeds() {
  webhookRouter(froged, { secret });
  webhookRouter(convocore, { workspaceSecret: secret });
  webhookRouter(chatwoot, { secret });
  webhookRouter(chatwoot, { allowUnsigned: true });
  webhookRouter(oneroute, { token: secret });
  webhookRouter(oneroute, { allowUnsigned: true });
}

function routersTakeNothingElse() {
  // @ts-expect-error -- neither a secret nor allowUnsigned
  webhookRouter(chatwoot, {});
  // @ts-expect-error -- no options at all
  webhookRouter(chatwoot);
  // @ts-expect-error -- one or the other
  webhookRouter(chatwoot, { secret, allowUnsigned: true });
  // @ts-expect-error -- not said to be true
  webhookRouter(chatwoot, { allowUnsigned: false });
  // @ts-expect-error -- FROGED always signs
  webhookRouter(froged, { allowUnsigned: true });
  // @ts-expect-error -- that is the option for Convocore
  webhookRouter(froged, { workspaceSecret: secret });
  // @ts-expect-error -- one too many
  webhookRouter(froged, { secret, workspaceSecret: secret });
  // @ts-expect-error -- that is the option for FROGED and Chatwoot
  webhookRouter(convocore, { secret });
  // @ts-expect-error -- that is the option for FROGED and Chatwoot
  webhookRouter(oneroute, { secret });
  // @ts-expect-error -- one or the other
  webhookRouter(oneroute, { token: secret, allowUnsigned: true });
  // @ts-expect-error -- it is ackWithinMs
  webhookRouter(froged, { secret, ackWithinMS: 1_000 });
  // @ts-expect-error -- a secret is a text
  webhookRouter(froged, { secret: 12345678 });
  // @ts-expect-error -- the name of a platform is none
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
  // @ts-expect-error -- a public key is no secret
  verifyFrogedJwt({ secret, algorithms: ['RS256'] });
  // @ts-expect-error -- a function that finds a number
  verifyUrlToken({ token: () => 12345678 });
}

function functionsMayTakeTheRequestOfExpress(find: (id: unknown) => Promise<string | undefined>) {
  webhookRouter(froged, { secret: async (req: Request5) => find(req.params.tenant) });
  webhookRouter(froged, { secret: async (req: Request4) => find(req.params.tenant) });
  webhookRouter(chatwoot, { secret: async (req: Request5<{ id: string }>) => find(req.params.id) });
  webhookRouter(froged, { secret: async (req) => find(req.params?.tenant) });
  webhookRouter(froged, { secret, tenant: (req: Request5) => req.hostname });
  webhookRouter(froged, { secret, tenant: async (req: Request4) => find(req.hostname) });
  verifyUrlToken({ token: async (req: Request5) => [await find(req.ip), secret].map(String) });
  // @ts-expect-error -- no part of any request
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

function expressAndNodeTakeRoutersAndLinks() {
  express5().use(hooks()).use('/hooks', hooks()).post('/hooks/:tenant', hooks());
  express4().use(hooks()).use('/hooks', hooks()).post('/hooks/:tenant', hooks());
  createServer(hooks());
  express5().post('/hooks', ...links, dispatchByEvent(events), answerErrors());
  express4().post('/hooks', ...links, dispatchByEvent(events), answerErrors());
  express5().use('/hooks', ...links, dispatchByEvent(events), answerErrors());
  express4().use('/hooks', ...links, dispatchByEvent(events), answerErrors());
  express5.Router().use(allowUnsigned()).use(answerErrors());
  express4.Router().use(allowUnsigned()).use(answerErrors());
  // @ts-expect-error -- no WebhookEvents
  dispatchByEvent('froged');
  // @ts-expect-error -- it must say whose schemas
  validateAgainstSchema();
}

function requestsOfExpressCarryTheDelivery() {
  express5().post('/hooks', ...links, (req, res) => {
    req.webhook satisfies Delivery | undefined;
    req.webhook?.event satisfies ReceivedEvent | undefined;
    req.webhook?.verification satisfies Verification | undefined;
    req.webhook?.rawBody satisfies Buffer | undefined;
    if (froged.is(req.webhook?.event, 'nps_rated')) {
      res.json(req.webhook.event.payload.data.rating.toFixed());
    }
    // @ts-expect-error -- nothing may be there yet
    use(req.webhook.event);
  });
  express4().post('/hooks', ...links, (req) => req.webhook?.tenant satisfies string | undefined);
}

function linksOfOnesOwnFit() {
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

it('the wiring compiles as it should', () => {
  expect([
    routersTakeWhatTheirPlatformNeeds,
    routersTakeNothingElse,
    secretsComeFromTheEnvironmentListsAndFunctions,
    functionsMayTakeTheRequestOfExpress,
    generalOptionsMayBeUndefined,
    expressAndNodeTakeRoutersAndLinks,
    requestsOfExpressCarryTheDelivery,
    linksOfOnesOwnFit,
  ]).toHaveLength(8);
});
