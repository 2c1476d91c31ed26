export { webhookRouter } from './router.js';
export type { RouterOptions, TenantResolver, WebhookRouter } from './router.js';

export { jsonBody } from './middleware/json-body.js';
export type { JsonBodyOptions } from './middleware/json-body.js';
export { verifyFrogedJwt } from './middleware/verify-froged-jwt.js';
export type { VerifyFrogedJwtOptions } from './middleware/verify-froged-jwt.js';
export { verifyWorkspaceSecret } from './middleware/verify-workspace-secret.js';
export type { VerifyWorkspaceSecretOptions } from './middleware/verify-workspace-secret.js';
export { verifyChatwootSignature } from './middleware/verify-chatwoot-signature.js';
export type { VerifyChatwootSignatureOptions } from './middleware/verify-chatwoot-signature.js';
export { verifyUrlToken } from './middleware/verify-url-token.js';
export type { VerifyUrlTokenOptions } from './middleware/verify-url-token.js';
export { requireProof } from './middleware/require-proof.js';
export { verifyWith } from './middleware/verify-with.js';
export type { VerifyWithOptions } from './middleware/verify-with.js';
export { allowUnsigned } from './middleware/allow-unsigned.js';
export { validateAgainstSchema } from './middleware/validate-against-schema.js';
export type { ValidateAgainstSchemaOptions } from './middleware/validate-against-schema.js';
export { dispatchByEvent } from './middleware/dispatch-by-event.js';
export type { DispatchByEventOptions } from './middleware/dispatch-by-event.js';
export { answerErrors } from './middleware/answer-errors.js';
export type { AnswerErrorsOptions } from './middleware/answer-errors.js';
export type { ErrorMiddleware, Middleware } from './middleware/link.js';

export { WebhookEvents } from './core/dispatch/webhook-events.js';
export type { DispatchOptions } from './core/dispatch/webhook-events.js';
export { Deadline } from './core/dispatch/deadline.js';
export type {
  ErrorHandler,
  EventRegistry,
  Handler,
  HandlerOptions,
} from './core/dispatch/event-registry.js';
export { UnrecoverableError } from './core/dispatch/unrecoverable-error.js';
export type { Inbox, KeepEvent } from './core/dispatch/inbox.js';
export type { Refusal, RefusalHandler } from './core/dispatch/refusal.js';
export type { HandlerFailure } from './core/dispatch/run-handlers.js';
export type { Delivery, Proof, WebhookRequest } from './core/delivery.js';
export type {
  EventOf,
  ReceivedEvent,
  ReceivedEventOf,
  Verification,
  WebhookEvent,
} from './core/event.js';
export type { Logger } from './core/logger.js';
export type { Mismatch } from './core/mismatch.js';
export type { Platform, SignedRequest } from './core/platform.js';
export type { RepeatSign } from './core/platform-schema.js';
export { proveWith, unsigned } from './core/receive/proof.js';
export type { ProofOptions } from './core/receive/proof.js';
export type { Secret, SecretResolver, SecretValue } from './core/receive/secrets.js';
export type { Subject } from './core/subject.js';
export { WebhookError, unverified } from './core/webhook-error.js';
export type { WebhookErrorCode, WebhookErrorDetails } from './core/webhook-error.js';

export { definePlatform } from './define-platform.js';
export type { CustomPlatform } from './define-platform.js';
// `npm run generate` writes one line a platform there.
export * from './platforms/index.js';
