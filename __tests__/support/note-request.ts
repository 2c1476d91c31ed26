import type { Note } from './notes.js';
import type { Request } from './send.js';

/** A request of the platform `notes`, with a note or anything else in its body. */
export function noteRequest(note: Note | Record<string, unknown>, type = 'added'): Request {
  const headers = { 'content-type': 'application/json' };
  return { path: '/', headers, body: JSON.stringify({ type, ...note }) };
}
