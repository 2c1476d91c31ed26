import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import {
  sqliteInbox,
  type DurableInbox,
  type SqliteInboxOptions,
} from 'conversation-webhooks/inbox/sqlite';
import { recordingLogger } from './recording-logger.js';
import { temporaryFolder } from './repository.js';

export interface InboxFile {
  /** Path of the file, in a new folder for each test. */
  readonly path: string;
  /** Opens an inbox on that file, with short delays by default. */
  open(options?: Partial<SqliteInboxOptions>): DurableInbox;
}

/** A file for each test. Inboxes opened on it are closed after the test. */
export function inboxOnFile(): InboxFile {
  let folder = '';
  const opened: DurableInbox[] = [];
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((inbox) => inbox.close()));
    rmSync(folder, { recursive: true });
  });
  return {
    get path() {
      return join(folder, 'webhooks.db');
    },
    open(options) {
      const inbox = sqliteInbox({
        path: this.path,
        pollMs: 10,
        graceMs: 50,
        retry: { attempts: 3, minDelayMs: 1, maxDelayMs: 2 },
        logger: recordingLogger(),
        ...options,
      });
      opened.push(inbox);
      return inbox;
    },
  };
}
