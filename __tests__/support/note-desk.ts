import { createServer } from 'node:http';
import { webhookRouter, type Inbox, type RouterOptions } from 'conversation-webhooks';
import { inboxOnFile, type InboxFile } from './inbox-on-file.js';
import { noteRequest } from './note-request.js';
import { notes, type Note } from './notes.js';
import { recordingLogger } from './recording-logger.js';
import { send } from './send.js';
import { serving } from './serving.js';

const routerOf = (options: RouterOptions) => webhookRouter(notes, options);

export interface NoteDesk {
  /** A file for each test, on which inboxes are opened. */
  readonly file: InboxFile;
  /**
   * Starts a server with a router for notes that stores them in that inbox.
   *
   * @param register - receives the router before the first note
   * @returns a function that sends notes one after the other and expects 200 for each
   */
  start(
    inbox: Inbox,
    register?: (router: ReturnType<typeof routerOf>) => unknown,
    options?: RouterOptions,
  ): Promise<(...notes: readonly (Note | Record<string, unknown>)[]) => Promise<void>>;
}

/** Receives notes over HTTP into an inbox on a file. */
export function noteDesk(): NoteDesk {
  const serve = serving();
  const file = inboxOnFile();
  return {
    file,
    async start(inbox, register, options) {
      const router = routerOf({ logger: recordingLogger(), ...options, inbox });
      register?.(router);
      const address = await serve(createServer(router));
      return async (...sent) => {
        for (const note of sent) await send(address, noteRequest(note)).expect(200);
      };
    },
  };
}
