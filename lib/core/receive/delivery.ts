import { parseJson, requireHarmlessObject } from './parse-json.js';
import type { ReceivedEvent, Verification } from '../event.js';

/** One HTTP request of a platform on its way through the chain: `req.webhook`. */
export interface Delivery {
  /** When the request had arrived, with its body. */
  readonly receivedAt: Date;
  /**
   * The exact bytes of the body; `undefined` if a body parser before the chain used them up, and
   * once secrets were removed, since the bytes still hold them.
   */
  rawBody: Buffer | undefined;
  /** Set by the `verify…` middlewares and `allowUnsigned`. Without it, no event leaves the chain. */
  verification: Verification | undefined;
  /** For whom the event is, where one app serves many. A link of yours may set it. */
  tenant: string | undefined;
  /** The proven and checked event: set by `validateAgainstSchema`. */
  event: ReceivedEvent | undefined;
  /**
   * The body as a JSON object, parsed on the first call. Before `validateAgainstSchema` it may
   * still hold secrets.
   *
   * @throws WebhookError `invalid_body` if it is no JSON object, or a hostile one
   */
  payload(): Record<string, unknown>;
}

export function createDelivery(
  body: { readonly bytes: Buffer } | { readonly parsed: unknown },
): Delivery {
  const parsed = 'parsed' in body ? body.parsed : undefined;
  let payload: Record<string, unknown> | undefined;
  const delivery: Delivery = {
    receivedAt: new Date(),
    rawBody: 'bytes' in body ? body.bytes : undefined,
    verification: undefined,
    tenant: undefined,
    event: undefined,
    payload() {
      const { rawBody } = delivery;
      payload ??= rawBody ? parseJson(rawBody) : requireHarmlessObject(parsed);
      return payload;
    },
  };
  return delivery;
}
