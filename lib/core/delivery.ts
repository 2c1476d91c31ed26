import { parseJson, requireHarmlessObject } from './parse-json.js';
import type { ReceivedEvent, Verification } from './webhook-event.js';

/** One HTTP request of a platform on its way through the chain: `req.webhook`. */
export class Delivery {
  /** When the request arrived. */
  readonly receivedAt = new Date();
  /**
   * The exact bytes of the body; `undefined` if a body parser before the chain used them up, and
   * once secrets were removed, since the bytes still hold them.
   */
  rawBody: Buffer | undefined;
  /** Set by the `verify…` middlewares. Without it, no event leaves the chain. */
  verification: Verification | undefined;
  /** For whom the event is, where one app serves many. A link of yours may set it. */
  tenant: string | undefined;
  /** The proven and checked event: set by `validateAgainstSchema`. */
  event: ReceivedEvent | undefined;
  #parsed: unknown;
  #payload: Record<string, unknown> | undefined;

  constructor(body: { readonly bytes: Buffer } | { readonly parsed: unknown }) {
    if ('bytes' in body) this.rawBody = body.bytes;
    else this.#parsed = body.parsed;
  }

  /**
   * The body as a JSON object, parsed on the first call. Before `validateAgainstSchema` it may
   * still hold secrets.
   *
   * @throws WebhookError `invalid_body` if it is no JSON object, or a hostile one
   */
  payload(): Record<string, unknown> {
    this.#payload ??= this.rawBody ? parseJson(this.rawBody) : requireHarmlessObject(this.#parsed);
    return this.#payload;
  }
}
