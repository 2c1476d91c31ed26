import { AsyncResource } from 'node:async_hooks';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Arrival, Arrivals } from '../arrivals.js';
import type { Delivery, WebhookRequest } from '../delivery.js';
import type { ReceivedEvent, Verification } from '../event.js';
import { WebhookError } from '../webhook-error.js';
import { parseJson, requireHarmlessObject } from './parse-json.js';
import { outOfMemory, readBody, type BodyBounds } from './read-body.js';
import { redact } from './redact.js';
import { requireReadable } from './require-readable.js';
import { Holding } from './unproven-memory.js';

/** Node keeps about as much of a body that nobody reads: bytes. */
const LITTLE = 64 * 1024;

/**
 * The delivery in a request. Its body stays unread until somebody asks for it; one that a body
 * parser read before is taken from `req.rawBody` or `req.body`.
 *
 * @throws WebhookError `method_not_allowed`, `unsupported_media_type` or `body_too_large` if the
 * headers show that the body is not to be read; `misconfigured` if it was read before and is gone
 */
export function openDelivery(
  request: WebhookRequest,
  bounds: BodyBounds,
  line: Line,
): OpenDelivery {
  requireReadable(request, bounds.limit);
  return new OpenDelivery(request, bounds, bodyReadBefore(request), line);
}

/** What the link that authenticates a delivery needs of it. */
export type ReadableDelivery = Delivery &
  Pick<
    OpenDelivery,
    | 'wasMissed'
    | 'isBeingRead'
    | 'isLittle'
    | 'read'
    | 'takePlace'
    | 'onEnded'
    | 'accept'
    | 'refuse'
  >;

/** Where a delivery stands in line, and the answer that ends its wait. */
export interface Line {
  readonly arrivals: Arrivals;
  readonly res: ServerResponse;
}

export class OpenDelivery implements Delivery {
  verification: Verification | undefined = undefined;
  tenant: string | undefined = undefined;
  arrival: Arrival | undefined = undefined;
  event: ReceivedEvent | undefined = undefined;
  /** True if somebody looked for the body before it was read. */
  wasMissed = false;
  // Private, so that a logger that prints a delivery prints no headers.
  readonly #request: WebhookRequest;
  readonly #bounds: BodyBounds;
  readonly #line: Line | undefined;
  /** What a body parser made of the body, if it left nothing else. */
  #parsed: unknown;
  #rawBody: Buffer | undefined;
  #receivedAt: Date | undefined;
  #payload: Record<string, unknown> | undefined;
  /** Who waits for the body, while it is read. */
  #readers: ((error?: WebhookError) => void)[] | undefined;
  #stop: ((error: WebhookError) => void) | undefined;
  #failure: WebhookError | undefined;
  #endProof: ((error: WebhookError) => void) | undefined;
  #holding: Holding | undefined;
  #removed: readonly (readonly string[])[] | undefined;

  constructor(request: WebhookRequest, bounds: BodyBounds, body: unknown, line?: Line) {
    this.#request = request;
    this.#bounds = bounds;
    this.#line = line;
    this.#take(body);
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

  get receivedAt(): Date {
    return this.#receivedAt ?? new Date();
  }

  get rawBody(): Buffer | undefined {
    if (!this.isRead) this.wasMissed = true;
    return this.#rawBody;
  }

  get isRead(): boolean {
    return this.#rawBody !== undefined || this.#parsed !== undefined || this.#payload !== undefined;
  }

  get isBeingRead(): boolean {
    return this.#readers !== undefined;
  }

  /** True unless its headers say that the body is larger than what Node keeps of one nobody reads. */
  get isLittle(): boolean {
    return !(Number(this.headers['content-length']) > LITTLE);
  }

  /**
   * Reads the body, unless it was read before.
   *
   * @param isProven - whether it is known who sends it: otherwise its memory counts as a stranger's
   */
  read(isProven: boolean, done: (error?: WebhookError) => void): void {
    if (this.isRead || this.#failure) return done(this.#failure);
    if (isProven) this.#holding?.release();
    if (this.#readers) {
      this.#readers.push(done);
      return;
    }
    // A stranger who sends slowly must not hold up the others.
    if (!isProven) this.#leavePlace();
    let before: unknown;
    try {
      before = bodyReadBefore(this.#request);
    } catch (error) {
      this.#failure = error as WebhookError;
      return done(this.#failure);
    }
    this.#take(before);
    if (before !== undefined) return this.#arrive(done);
    this.#readers = [done];
    if (!isProven) {
      const size = Number(this.headers['content-length']);
      this.#holding = new Holding(this.#bounds.limit, size, () => this.#stop?.(outOfMemory()));
    }
    this.#stop = readBody(this.#request, this.#bounds, this.#holding, (error, bytes) =>
      this.#endReading(error, bytes),
    );
  }

  /**
   * Called once the next link has returned. Some senders hang up at once, and a request whose
   * connection has ended has no body any more: so a little body is read ahead, and one that another
   * parser is about to read is shared with it.
   */
  readAhead(): void {
    if (this.isRead || this.isBeingRead || this.verification || this.#failure) return;
    if (this.#request.readableDidRead) return;
    const isShared = this.#request.listenerCount('data') > 0;
    if (isShared || this.isLittle) this.read(false, () => undefined);
  }

  #endReading(error: WebhookError | undefined, bytes: Buffer | undefined): void {
    const readers = this.#readers ?? [];
    this.#readers = undefined;
    this.#stop = undefined;
    const tellAll = () => readers.forEach((done) => done(error));
    if (bytes) {
      this.#take(bytes);
      if (this.#holding?.counts) this.#keep(this.#holding);
      this.#arrive(tellAll);
    } else {
      this.#failure = error;
      this.#holding?.release();
      tellAll();
    }
  }

  #take(body: unknown): void {
    if (body === undefined) return;
    this.#receivedAt = new Date();
    if (Buffer.isBuffer(body)) this.#rawBody = body;
    else this.#parsed = body;
  }

  /** Takes its place in line, if its body has arrived or its proof takes time before that. */
  takePlace(goOn: () => void = () => undefined): void {
    if (this.arrival) goOn();
    else this.#arrive(goOn);
  }

  /**
   * Says that the proof takes its time.
   *
   * @param end - called if others need the memory more meanwhile
   */
  onEnded(end: (error: WebhookError) => void): void {
    this.#endProof = end;
  }

  /** The sender is known: its body no longer counts as a stranger's. */
  accept(): void {
    this.#holding?.release();
  }

  /** The request is refused: what is still to come of its body is not kept. */
  refuse(): void {
    this.#stop?.(new WebhookError('invalid_body', 'The request was refused meanwhile.'));
    this.#holding?.release();
    this.arrival?.leave();
  }

  /** A body that is complete and waits for its proof. */
  #keep(holding: Holding): void {
    this.#holding = holding;
    // Another request calls it, in that one's async context.
    holding.end = AsyncResource.bind(() => {
      this.#rawBody = undefined;
      this.#payload = undefined;
      this.#failure = outOfMemory();
      this.#endProof?.(this.#failure);
    });
    this.#line?.res.once('close', () => holding.release());
  }

  /** Goes on, in line with the others. */
  #arrive(goOn: () => void): void {
    const line = this.#line;
    if (this.arrival) this.arrival.bodyAt = performance.now();
    if (this.arrival || !line) return goOn();
    const arrival = line.arrivals.add();
    this.arrival = arrival;
    try {
      goOn();
    } finally {
      if (!arrival.hasLeft) this.#leaveWith(line.res, arrival);
    }
  }

  /**
   * A delivery leaves with its answer, unless it is on its way into the store. With its sender it
   * leaves only if no proof has begun: after that, it will be stored or refused without a sender too.
   */
  #leaveWith(res: ServerResponse, arrival: Arrival): void {
    const end = () => {
      const mayBeStored = this.verification !== undefined || this.#endProof !== undefined;
      if (res.writableEnded || !mayBeStored) arrival.end();
    };
    if (res.writableEnded || res.destroyed) end();
    else res.once('close', end);
  }

  // Functions without `this`, because proofs take a delivery apart.
  get bytes(): () => Promise<Buffer> {
    return () => this.#bytes();
  }

  readonly payload = (): Record<string, unknown> => (this.#payload ??= this.#parse());

  async #bytes(): Promise<Buffer> {
    if (!this.isRead) {
      await new Promise<void>((resolve, reject) => {
        this.read(false, (error) => (error === undefined ? resolve() : reject(error)));
      });
    }
    if (this.#rawBody) return this.#rawBody;
    throw new WebhookError(
      'misconfigured',
      'The signature covers the exact bytes of the body, and a body parser consumed them. ' +
        'Mount the webhook router before express.json(), or have it keep them in req.rawBody.',
    );
  }

  #leavePlace(): void {
    this.arrival?.leave();
    this.arrival = undefined;
  }

  #parse(): Record<string, unknown> {
    if (this.#rawBody) return parseJson(this.#rawBody);
    if (this.isRead) return requireHarmlessObject(this.#parsed);
    this.wasMissed = true;
    throw new WebhookError(
      'misconfigured',
      'The body has not been read yet. It is read once the proof has passed: put this after the ' +
        'verify… middleware, or await req.webhook.bytes() first.',
    );
  }

  removeSecrets(paths: readonly (readonly string[])[]): void {
    if (paths.length === 0 || this.#removed === paths) return;
    const payload = this.payload();
    for (const path of paths) redact(payload, path);
    this.#rawBody = undefined;
    const request = this.#request;
    if (request.rawBody !== undefined) request.rawBody = undefined;
    if (request.body !== undefined) request.body = payload;
    this.#removed = paths;
  }
}

/** What others that read the body left of it: bytes if there are any, or the parsed JSON. */
function bodyReadBefore(request: WebhookRequest): unknown {
  const { readableDidRead } = request;
  // First: on a request that nobody has read, looking for the fields below costs more than this.
  if (!readableDidRead && !request.readableEnded) return undefined;
  const { body, rawBody, webhook } = request;
  const before = webhook?.isRead ? webhook.rawBody : undefined;
  const bytes = [before, rawBody, body].map(toBuffer).find(Boolean);
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
