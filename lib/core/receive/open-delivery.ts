import type { IncomingHttpHeaders } from 'node:http';
import type { Arrival } from '../arrivals.js';
import type { Delivery, WebhookRequest } from '../delivery.js';
import type { ReceivedEvent, Verification } from '../event.js';
import { WebhookError } from '../webhook-error.js';
import { parseJson, requireHarmlessObject } from './parse-json.js';
import { readBody, tooLarge, type BodyBounds } from './read-body.js';
import { redact } from './redact.js';

/**
 * The delivery in a request. Its body stays unread until somebody asks for it; one that a body
 * parser read before is taken from `req.rawBody` or `req.body`.
 *
 * @throws WebhookError `method_not_allowed`, `unsupported_media_type` or `body_too_large` if the
 * headers show that the body is not to be read; `misconfigured` if it was read before and is gone
 */
export function openDelivery(request: WebhookRequest, bounds: BodyBounds): OpenDelivery {
  requireReadable(request, bounds.limit);
  return new OpenDelivery(request, bounds, bodyReadBefore(request));
}

export class OpenDelivery implements Delivery {
  receivedAt!: Date;
  rawBody: Buffer | undefined;
  verification: Verification | undefined = undefined;
  tenant: string | undefined = undefined;
  arrival: Arrival | undefined = undefined;
  event: ReceivedEvent | undefined = undefined;
  // Private, so that a logger that prints a delivery prints no headers.
  readonly #request: WebhookRequest;
  readonly #bounds: BodyBounds;
  /** What a body parser made of the body, if it left nothing else. */
  readonly #parsed: unknown;
  #payload: Record<string, unknown> | undefined;
  #reading: Promise<Buffer> | undefined;
  #removed: readonly (readonly string[])[] | undefined;

  constructor(request: WebhookRequest, bounds: BodyBounds, body: unknown) {
    this.#request = request;
    this.#bounds = bounds;
    if (body === undefined) return;
    this.receivedAt = new Date();
    if (Buffer.isBuffer(body)) this.rawBody = body;
    else this.#parsed = body;
  }

  get request(): WebhookRequest {
    return this.#request;
  }

  get headers(): IncomingHttpHeaders {
    return this.#request.headers;
  }

  get url(): string {
    return this.#request.originalUrl ?? this.#request.url ?? '';
  }

  get isRead(): boolean {
    return this.rawBody !== undefined || this.#parsed !== undefined || this.#payload !== undefined;
  }

  /** Reads the body, unless it was read before. */
  read(done: (error?: WebhookError) => void): void {
    if (this.isRead) return done();
    readBody(this.#request, this.#bounds, (error, bytes) => {
      if (!bytes) return done(error);
      this.rawBody = bytes;
      this.receivedAt = new Date();
      done();
    });
  }

  // Functions without `this`, because proofs take a delivery apart.
  get bytes(): () => Promise<Buffer> {
    return () => this.#bytes();
  }

  readonly payload = (): Record<string, unknown> => (this.#payload ??= this.#parse());

  async #bytes(): Promise<Buffer> {
    if (!this.isRead) {
      this.#reading ??= new Promise((resolve, reject) => {
        this.read((error) => {
          if (error === undefined) resolve(this.rawBody!);
          else reject(error);
        });
      });
      await this.#reading;
    }
    if (this.rawBody) return this.rawBody;
    throw new WebhookError(
      'misconfigured',
      'The signature covers the exact bytes of the body, and a body parser consumed them. ' +
        'Mount the webhook router before express.json(), or have it keep them in req.rawBody.',
    );
  }

  #parse(): Record<string, unknown> {
    if (this.rawBody) return parseJson(this.rawBody);
    if (this.isRead) return requireHarmlessObject(this.#parsed);
    throw new WebhookError(
      'misconfigured',
      'The body has not been read yet. Put jsonBody() first, or await delivery.bytes().',
    );
  }

  removeSecrets(paths: readonly (readonly string[])[]): void {
    if (paths.length === 0 || this.#removed === paths) return;
    const payload = this.payload();
    for (const path of paths) redact(payload, path);
    this.rawBody = undefined;
    const request = this.#request;
    if (request.rawBody !== undefined) request.rawBody = undefined;
    if (request.body !== undefined) request.body = payload;
    this.#removed = paths;
  }
}

const USUAL_TYPE = 'application/json';
/** Node would wait for the rest of the body, so the connection ends with the answer. */
const UNREAD = { connection: 'close' };

function requireReadable({ method, headers }: WebhookRequest, limit: number): void {
  if (method !== 'POST') {
    throw new WebhookError('method_not_allowed', 'Webhooks are sent with POST.', {
      headers: { allow: 'POST', ...UNREAD },
    });
  }
  const encoding = headers['content-encoding'];
  if (encoding && encoding.toLowerCase() !== 'identity') {
    throw new WebhookError('unsupported_media_type', 'The body is compressed.', {
      headers: UNREAD,
    });
  }
  const contentType = headers['content-type'];
  if (contentType && contentType !== USUAL_TYPE && !isUtf8Json(contentType)) {
    throw new WebhookError('unsupported_media_type', 'The body is not sent as JSON in UTF-8.', {
      headers: UNREAD,
    });
  }
  if (Number(headers['content-length']) > limit) throw tooLarge();
}

/** RFC 8259: JSON between systems is UTF-8. RFC 6839: `+json` marks a type built on JSON. */
function isUtf8Json(contentType: string): boolean {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  return (
    /^application\/([\w.!#$&^-]+\+)?json$/.test(type.trim()) &&
    parameters.every((parameter) => {
      const [name = '', value = ''] = parameter.split('=');
      return name.trim() !== 'charset' || /^"?utf-?8"?$/.test(value.trim());
    })
  );
}

/** What others that read the body left of it: bytes if there are any, or the parsed JSON. */
function bodyReadBefore(request: WebhookRequest): unknown {
  const { readableDidRead } = request;
  // First: on a request that nobody has read, looking for the fields below costs more than this.
  if (!readableDidRead && !request.readableEnded) return undefined;
  const { body, rawBody, webhook } = request;
  const bytes = [webhook?.rawBody, rawBody, body].map(toBuffer).find(Boolean);
  if (bytes || body !== undefined) return bytes ?? body;
  // It ended without anybody reading it, so it was empty.
  if (!readableDidRead) return Buffer.alloc(0);
  throw new WebhookError(
    'misconfigured',
    'Something read the body before and left no JSON. Mount the webhook router before it.',
  );
}

function toBuffer(value: unknown): Buffer | undefined {
  if (typeof value === 'string') return Buffer.from(value);
  return Buffer.isBuffer(value) ? value : undefined;
}
