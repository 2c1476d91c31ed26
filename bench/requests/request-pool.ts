import { MOUNT } from './mount.js';
import { senders, type SenderName } from './senders.js';

export interface PoolOrder {
  readonly sender: SenderName;
  readonly bodyBytes: number;
  /** The number of the first request. Pools whose numbers don't overlap share no request. */
  readonly first: number;
  readonly count: number;
}

/** Authentic requests, as bytes on the wire. */
export function requestPool(order: PoolOrder): readonly Buffer[] {
  const { sender, bodyBytes, first, count } = order;
  return Array.from({ length: count }, (_, index) => {
    const { path = '', headers, body } = senders[sender](first + index, bodyBytes);
    const lines = [
      `POST ${MOUNT}${path} HTTP/1.1`,
      'host: localhost',
      'connection: keep-alive',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
  });
}
