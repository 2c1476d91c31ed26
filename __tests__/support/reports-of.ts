import type {
  DurableInbox,
  InboxEvents,
  InboxFailureReport,
  InboxReport,
} from 'conversation-webhooks/inbox/sqlite';

export type Reports = Record<keyof InboxEvents, (InboxReport & Partial<InboxFailureReport>)[]>;

/** Collects everything that an inbox emits from now on. */
export function reportsOf(inbox: DurableInbox): Reports {
  const reports: Reports = {
    stored: [],
    duplicate: [],
    handled: [],
    failed: [],
    dead: [],
    quarantined: [],
  };
  for (const [name, kept] of Object.entries(reports)) {
    inbox.on(name as keyof InboxEvents, (report: InboxReport) => kept.push(report));
  }
  return reports;
}
