import { MOUNT } from './mount.js';
import { senders, type SenderName } from './senders.js';

export interface PoolOrder {
  readonly sender: SenderName;
  readonly bodyBytes: number;
  /** Number of the first request: pools that don't overlap hold no duplicate. */
  readonly first: number;
  readonly count: number;
}

/** Proven requests as they go over the wire. */
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
