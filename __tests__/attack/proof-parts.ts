import type { OutgoingHttpHeaders } from 'node:http';
import fc from 'fast-check';
import { proofOf } from './proofs.js';
import { SECRETS, type PlatformName } from './secrets.js';

/** The parts of a request's proof that a test changes. For Chatwoot, the signed body is one too. */
export type ProofParts = readonly string[];

export interface PartsRequest {
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

interface Disassembly {
  /** Returns the parts of a genuine request. */
  readonly apart: () => ProofParts;
  readonly together: (...parts: string[]) => PartsRequest;
  /** Whether these parts authenticate a request. Default: only the genuine ones do. */
  readonly proves?: (...parts: string[]) => boolean;
}

const BODY = '{"event":"surprise"}';

export const PROOF_PARTS: Readonly<Record<PlatformName, Disassembly>> = {
  froged: {
    apart: () => [String(proofOf('froged', Buffer.from(BODY)).headers['froged-webhook-signature'])],
    together: (token) => ({
      path: '',
      headers: { 'froged-webhook-signature': token },
      body: BODY,
    }),
  },
  chatwoot: {
    apart: () => {
      const { headers } = proofOf('chatwoot', Buffer.from(BODY));
      const { 'x-chatwoot-timestamp': timestamp, 'x-chatwoot-signature': signature } = headers;
      return [String(timestamp), String(signature), BODY];
    },
    together: (timestamp, signature, body = '') => ({
      path: '',
      headers: { 'x-chatwoot-timestamp': timestamp, 'x-chatwoot-signature': signature },
      body,
    }),
  },
  convocore: {
    apart: () => [SECRETS.convocore.workspaceSecret],
    together: (workspaceSecret) => ({
      path: '',
      headers: {},
      body: JSON.stringify({ type: 'surprise', payload: { workspaceSecret } }),
    }),
  },
  oneroute: {
    apart: () => [SECRETS.oneroute.token],
    together: (token = '') => ({ path: `/${token}`, headers: {}, body: BODY }),
    // Segments before the token are allowed because a router may be mounted anywhere.
    proves: (path = '') => path.split('/').includes(SECRETS.oneroute.token),
  },
};

export interface Change {
  /** Taken modulo the number of parts. `at` works likewise, with the part's length. */
  readonly part: number;
  readonly at: number;
  readonly how: 'flip' | 'insert' | 'delete' | 'cut' | 'repeat' | 'case' | 'turn' | 'swap';
  readonly character: string;
}

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    part: fc.nat({ max: 2 }),
    at: fc.nat(),
    how: fc.constantFrom('flip', 'insert', 'delete', 'cut', 'repeat', 'case', 'turn', 'swap'),
    character: fc.constantFrom(...'aAzZ09=.-_/+~'.split('')),
  }),
  { maxLength: 2 },
);

export function changed(parts: ProofParts, { part, at, how, character }: Change): ProofParts {
  if (how === 'swap') return [...parts].reverse();
  const index = part % parts.length;
  const text = parts[index]!;
  const place = at % Math.max(1, text.length);
  const [before, after] = [text.slice(0, place), text.slice(place + 1)];
  const made = {
    flip: before + character + after,
    insert: before + character + text.slice(place),
    delete: before + after,
    cut: before,
    repeat: text + text,
    case: before + otherCase(text.charAt(place)) + after,
    turn: text.split('.').reverse().join('.'),
  }[how];
  return parts.with(index, made);
}

function otherCase(character: string): string {
  const upper = character.toUpperCase();
  return upper === character ? character.toLowerCase() : upper;
}
