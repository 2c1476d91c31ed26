import { createServer } from 'node:http';
import { renameSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { webhookRouter } from 'conversation-webhooks';
import { openDatabase } from '../../../lib/inbox/sqlite/open-database.js';
import { eventually } from '../../support/eventually.js';
import { expectProblem } from '../../support/expect-answer.js';
import { inboxOnFile } from '../../support/inbox-on-file.js';
import { noteRequest } from '../../support/note-request.js';
import { notes } from '../../support/notes.js';
import { start as startProgram, stopPrograms } from '../../support/program.js';
import { recordingLogger } from '../../support/recording-logger.js';
import { reportsOf } from '../../support/reports-of.js';
import { ROOT } from '../../support/repository.js';
import { send } from '../../support/send.js';
import { serving } from '../../support/serving.js';

const file = inboxOnFile();
const serve = serving();

async function start(ackWithinMs?: number) {
  const logger = recordingLogger();
  const inbox = file.open({ logger });
  const reports = reportsOf(inbox);
  const seen: number[] = [];
  const router = webhookRouter(notes, { inbox, ackWithinMs, logger });
  router.on('added', ({ payload: { n } }) => seen.push(n));
  const address = await serve(createServer(router));
  const post = (n: number) => send(address, noteRequest({ n }));
  return { inbox, reports, seen, post, logger };
}

describe('a file that another process has locked', () => {
  it('delays the answer 200 until it is free', async () => {
    const { reports, seen, post } = await start();
    const other = openDatabase(file.path);
    other.exec('BEGIN IMMEDIATE');
    const answer = post(1).then(({ status }) => status);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reports.stored).toEqual([]);
    other.exec('COMMIT');
    expect(await answer).toBe(200);
    await eventually(() => reports.handled.length === 1);
    expect(seen).toEqual([1]);
    other.close();
  });

  it('leads to 503 after the deadline, and an event that is stored later is handled', async () => {
    const { reports, seen, post } = await start(1000);
    const other = openDatabase(file.path);
    other.exec('BEGIN IMMEDIATE');
    expectProblem(await post(1), 503, 'not_stored');
    other.exec('COMMIT');
    await eventually(() => reports.handled.length === 1);
    await post(1).expect(200);
    expect(reports.duplicate).toHaveLength(1);
    expect(seen).toEqual([1]);
    other.close();
  });
});

describe('a new file that another process is creating', () => {
  afterEach(stopPrograms);

  it('delays opening until it is ready', async () => {
    const maker = startProgram(['--eval', MAKE_SLOWLY, file.path], { cwd: ROOT });
    await maker.prints('made');
    const inbox = file.open();
    expect((await inbox.stats()).depth).toBe(0);
    const database = openDatabase(file.path);
    expect(database.prepare('SELECT id FROM made_by_another').all()).toEqual([]);
    database.close();
  });

  const MAKE_SLOWLY = `
    const Database = require('libsql');
    const database = new Database(process.argv[1]);
    database.exec('BEGIN IMMEDIATE; CREATE TABLE made_by_another (id)');
    console.log('made');
    setTimeout(() => database.exec('COMMIT'), 1000);`;
});

describe('a file that disappears', () => {
  it('leads to 503 while it is gone, and to no lost event when it is back', async () => {
    const { inbox, reports, seen, post, logger } = await start();
    await post(1).expect(200);
    await eventually(() => reports.handled.length === 1);
    renameSync(file.path, `${file.path}.away`);
    expectProblem(await post(2), 503, 'not_stored');
    expectProblem(await post(3), 503, 'not_stored');
    renameSync(`${file.path}.away`, file.path);
    await post(2).expect(200);
    await post(1).expect(200);
    await eventually(() => reports.handled.length === 2);
    expect(seen).toEqual([1, 2]);
    expect((await inbox.stats()).byStatus.handled).toBe(2);
    await eventually(() => logger.lines.includes('warn inbox: the store works again'));
    // Logged once, and not at each try.
    expect(logger.lines.filter((line) => line.includes('the store is failing'))).toHaveLength(1);
  });
});
