import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  chatwoot,
  convocore,
  definePlatform,
  froged,
  oneroute,
  unsigned,
  type Mismatch,
  type Platform,
  type ReceivedEvent,
} from 'conversation-webhooks';
import type { Subject } from '../../lib/core/subject.js';

/** Conversation, entity and version. `null` means that the payload does not contain it. */
type Row = [string | number | null, (string | null)?, (string | number)?];

/** Leaves out the time, which has its own tests below. */
function withoutTime(subject: Subject): Subject {
  return { ...subject, time: undefined };
}

const NUMBER_1 = 'conversation 1 of inbox 1';
const NUMBER_3 = 'conversation 3 of inbox 2';

const CHATWOOT: Record<string, Row> = {
  'automation_event.conversation_created': ['2:3', NUMBER_3, '2026-11-28T04:37:14.084Z'],
  'automation_event.conversation_opened': ['2:3', NUMBER_3, '2026-11-28T04:37:22.084Z'],
  'automation_event.conversation_resolved': ['2:3', NUMBER_3, '2026-11-28T04:37:26.237Z'],
  'automation_event.conversation_updated': ['1:1', NUMBER_1, '2026-11-28T04:36:44.163Z'],
  'automation_event.message_created': ['1:1', NUMBER_1, '2026-11-28T04:36:22.249Z'],
  contact_created: [null, 'contact 1'],
  contact_updated: [null, 'contact 2'],
  'contact_updated.last-activity': [null, 'contact 1'],
  'conversation_created.bot': ['2:3', NUMBER_3, '2026-11-28T04:37:14.084Z'],
  conversation_created: ['2:3', NUMBER_3, '2026-11-28T04:37:14.084Z'],
  'conversation_created.no-messages': ['1:1', NUMBER_1, '2026-11-28T04:36:21.149Z'],
  conversation_opened: ['2:3', NUMBER_3, '2026-11-28T04:37:22.084Z'],
  conversation_resolved: ['2:3', NUMBER_3, '2026-11-28T04:37:26.237Z'],
  conversation_status_changed: ['2:3', NUMBER_3, '2026-11-28T04:37:26.497Z'],
  'conversation_status_changed.snoozed': ['1:1', NUMBER_1, '2026-11-28T04:36:54.542Z'],
  'conversation_typing_off.bot': ['12:118'],
  conversation_typing_off: ['1:1'],
  'conversation_typing_on.captain': ['1:1'],
  'conversation_typing_on.contact': ['1:1'],
  conversation_typing_on: ['1:1'],
  'conversation_updated.captain': ['1:1', NUMBER_1, '2026-11-28T04:36:44.163Z'],
  conversation_updated: ['1:1', NUMBER_1, '2026-11-28T04:36:44.163Z'],
  'conversation_updated.sla': [
    '12:118',
    'conversation 118 of inbox 12',
    '2026-06-24T14:00:00.123Z',
  ],
  inbox_created: [null, 'inbox 1', '2026-11-28T04:36:09.651Z'],
  'inbox_created.website': [null, 'inbox 2', '2026-11-28T04:36:10.790Z'],
  'inbox_updated.email': [null, 'inbox 17', '2026-06-24T14:00:00.300Z'],
  'inbox_updated.facebook': [null, 'inbox 19', '2026-06-24T14:00:00.300Z'],
  'inbox_updated.instagram': [null, 'inbox 20', '2026-06-24T14:00:00.300Z'],
  inbox_updated: [null, 'inbox 1', '2026-11-28T04:36:13.531Z'],
  'inbox_updated.line': [null, 'inbox 23', '2026-06-24T14:00:00.300Z'],
  'inbox_updated.telegram': [null, 'inbox 22', '2026-06-24T14:00:00.300Z'],
  'inbox_updated.tiktok': [null, 'inbox 21', '2026-06-24T14:00:00.300Z'],
  'inbox_updated.twilio': [null, 'inbox 18', '2026-06-24T14:00:00.300Z'],
  'inbox_updated.twitter': [null, 'inbox 24', '2026-06-24T14:00:00.300Z'],
  'inbox_updated.whatsapp': [null, 'inbox 14', '2026-06-24T14:00:00.300Z'],
  'macro.executed': ['1:1', NUMBER_1, '2026-11-28T04:37:00.811Z'],
  'message_created.attachments': ['1:1', 'message 5', '2026-11-28T04:36:27.138Z'],
  'message_created.bot': ['2:3', 'message 38', '2026-11-28T04:37:17.898Z'],
  'message_created.captain': ['12:118', 'message 9007', '2026-06-24T14:00:03.131Z'],
  'message_created.email': ['3:5', 'message 69', '2026-11-28T04:40:02.880Z'],
  'message_created.every-attachment': ['12:118', 'message 9010', '2026-06-24T14:03:20.131Z'],
  'message_created.external-echo': ['4:6', 'message 339', '2026-11-28T04:58:00.225Z'],
  'message_created.group': ['4:6', 'message 331', '2026-11-28T04:57:37.882Z'],
  message_created: ['1:1', 'message 1', '2026-11-28T04:36:22.240Z'],
  'message_created.old-contact': ['12:118', 'message 9001', '2026-06-24T14:00:00.131Z'],
  'message_created.outgoing': ['1:1', 'message 7', '2026-11-28T04:36:29.823Z'],
  // Its conversation contains the public message before it.
  'message_created.private-note': ['1:1', 'message 9'],
  'message_created.referral': ['4:6', 'message 338', '2026-11-28T04:57:55.190Z'],
  'message_created.template': ['2:3', 'message 36', '2026-11-28T04:37:14.144Z'],
  'message_created.unsupported': ['4:6', 'message 337', '2026-11-28T04:57:52.676Z'],
  'message_created.whatsapp': ['4:6', 'message 331', '2026-11-28T04:57:37.882Z'],
  // Its conversation contains a newer message.
  'message_updated.deleted': ['1:1', 'message 7'],
  'message_updated.failed': ['1:1', 'message 47', '2026-11-28T04:37:33.905Z'],
  message_updated: ['2:3', 'message 43', '2026-11-28T04:37:26.104Z'],
  'message_updated.submitted-values': ['1:1', 'message 11', '2026-11-28T04:36:38.684Z'],
  'webwidget_triggered.first-visit': [null, 'contact inbox 3'],
  webwidget_triggered: [null, 'contact inbox 903'],
};

const AGENT = 'agent agent_7f3k2m9q';
const CLIENT = 'client client_9n3b7v2d';
const ORGANISATION = 'organisation org_5h1j8l4z';
const CHAT = 'convo_q8w2e5r1';

const CONVOCORE: Record<string, Row> = {
  agent_created: [null, AGENT, 1772442061317],
  agent_deleted: [null, AGENT, 1772442183951],
  'agent_deleted.minimal': [null, 'agent agent_2b8x4c6v', 1772442245268],
  agent_updated: [null, AGENT, 1772442122634],
  bug_reported: [CHAT],
  'bug_reported.minimal': [CHAT],
  chat_delegated: [CHAT, `conversation ${CHAT}`, 1772443226340],
  'chat_delegated.minimal': [CHAT, `conversation ${CHAT}`, 1772443287657],
  client_created: [null, CLIENT, 1772442735804],
  client_deleted: [null, CLIENT, 1772442858438],
  'client_deleted.minimal': [null, CLIENT, 1772442919755],
  client_updated: [null, CLIENT, 1772442797121],
  form_submitted: [CHAT],
  'form_submitted.input': [CHAT],
  lead_captured: [null],
  'lead_captured.minimal': [null],
  message_received: [CHAT],
  'message_received.minimal': [CHAT],
  'message_received.web-chat': ['convo_t6y3u7i9'],
  organisation_created: [null, ORGANISATION, 1772442490536],
  organisation_deleted: [null, ORGANISATION, 1772442613170],
  'organisation_deleted.minimal': [null, ORGANISATION, 1772442674487],
  organisation_updated: [null, ORGANISATION, 1772442551853],
  webhook_test: [null],
};

const FROGED_ID = '66b0c4d5e6f7a8b901234567';
const FROGED_CONVERSATION = `conversation ${FROGED_ID}`;
const AGENTS_PART = 'part 66b0c4e9e6f7a8b901234568';
const CONTACTS_PART = 'part 66b0c4e9e6f7a8b901234569';

const FROGED: Record<string, Row> = {
  agent_part_added: [FROGED_ID, AGENTS_PART, '2026-03-02T09:15:42.117Z'],
  agent_part_deleted: [FROGED_ID, AGENTS_PART, '2026-03-02T09:17:03.811Z'],
  agent_part_updated: [FROGED_ID, AGENTS_PART, '2026-03-02T09:16:20.522Z'],
  contact_conversation_created: [FROGED_ID, FROGED_CONVERSATION, '2026-03-02T09:12:10.031Z'],
  'contact_conversation_created.unassigned': [
    FROGED_ID,
    FROGED_CONVERSATION,
    '2026-03-02T09:12:10.031Z',
  ],
  contact_part_added: [FROGED_ID, CONTACTS_PART, '2026-03-02T09:18:11.265Z'],
  'contact_part_added.unassigned': [
    FROGED_ID,
    'part 66b0c4e9e6f7a8b901234567',
    '2026-03-02T09:12:08.402Z',
  ],
  contact_part_updated: [FROGED_ID, CONTACTS_PART, '2026-03-02T09:18:39.970Z'],
  conversation_assigned: [FROGED_ID, FROGED_CONVERSATION],
  'conversation_assigned.misspelt': [FROGED_ID, FROGED_CONVERSATION],
  conversation_closed: [FROGED_ID, FROGED_CONVERSATION],
  'conversation_closed.unassigned': [FROGED_ID, FROGED_CONVERSATION],
  conversation_group_assigned: [FROGED_ID, FROGED_CONVERSATION],
  'conversation_group_assigned.automatic': [FROGED_ID, FROGED_CONVERSATION],
  'conversation_group_assigned.misspelt': [FROGED_ID, FROGED_CONVERSATION],
  conversation_reopened: [FROGED_ID, FROGED_CONVERSATION],
  conversation_tag_added: [FROGED_ID, FROGED_CONVERSATION],
  conversation_tag_deleted: [FROGED_ID, FROGED_CONVERSATION],
  nps_rated: [null, 'contact 6690a1b2c3d4e5f601234567'],
  'nps_rated.numeric': [null, 'contact 88214'],
};

const ONEROUTE_ID = '5f0c8f0e-3a53-4c55-9d0b-7a1f4f0e2b11';

const ONEROUTE: Record<string, Row> = {
  newMessage: [ONEROUTE_ID],
  'newMessage.email': [ONEROUTE_ID],
  'newMessage.media': [ONEROUTE_ID],
  'newMessage.own': [
    ONEROUTE_ID,
    'message c1a9d3f7-6e24-4b80-a5d8-9b3e7c2f4d60',
    '2026-03-02T09:15:42.117Z',
  ],
};

describe.each<[string, Platform, Record<string, Row>]>([
  ['chatwoot', chatwoot, CHATWOOT],
  ['convocore', convocore, CONVOCORE],
  ['froged', froged, FROGED],
  ['oneroute', oneroute, ONEROUTE],
])('the subject of an event of %s', (_, platform, rows) => {
  const samples = readdirSync(folderOf(platform)).map((file) => file.replace(/\.json$/, ''));

  it('has an expectation for every sample', () => {
    expect(Object.keys(rows).sort()).toEqual(samples.sort());
  });

  it.each(Object.entries(rows))('is right in %s', (file, [conversation, entity, version]) => {
    expect(withoutTime(platform.subjectOf(sample(platform, file)))).toEqual({
      conversation: conversation ?? undefined,
      entity: typeof entity === 'string' ? entity : undefined,
      version: version === undefined ? undefined : new Date(version).getTime(),
    });
  });
});

describe('the subject of an event of chatwoot', () => {
  it('has the same conversation whether or not the payload names the account', () => {
    const event = sample(chatwoot, 'conversation_created');
    const { account, ...old } = event.payload as { account?: object };
    const named = { ...old, account: account ?? { id: 3, name: 'Northwind' } };
    expect(chatwoot.subjectOf({ ...event, payload: named }).conversation).toBe('2:3');
    expect(chatwoot.subjectOf({ ...event, payload: old }).conversation).toBe('2:3');
  });

  it('distinguishes conversations with the same number in two accounts by their inbox', () => {
    const other = changed(chatwoot, 'conversation_updated', { inbox_id: 13 });
    expect(chatwoot.subjectOf(other)).toMatchObject({
      conversation: '13:1',
      entity: 'conversation 1 of inbox 13',
    });
  });

  it('has no version if an old Chatwoot sends no time for the conversation', () => {
    const old = changed(chatwoot, 'conversation_updated', { updated_at: undefined });
    expect(withoutTime(chatwoot.subjectOf(old))).toEqual({
      conversation: '1:1',
      entity: NUMBER_1,
    });
  });

  it('has a version in whole milliseconds, larger for newer events', () => {
    const at = (updated_at: number) =>
      chatwoot.subjectOf(changed(chatwoot, 'conversation_updated', { updated_at })).version!;
    expect(at(1782309695.123456)).toBe(1782309695123);
    expect(at(1782309695.124)).toBeGreaterThan(at(1782309695.123456));
  });

  it.each([[{}], [{ working_hours: [] }], [{ working_hours: [{ inbox_id: null }] }]])(
    'is empty for an inbox without an id: %j',
    (fields) => {
      const event = changed(chatwoot, 'inbox_updated', { working_hours: undefined, ...fields });
      expect(withoutTime(chatwoot.subjectOf(event))).toEqual({});
    },
  );
});

describe('the subject of an event of froged', () => {
  const updatedAt = (time: unknown) => {
    const data = { part: { id: '2b', idConversation: '1a', updatedAt: time } };
    return froged.subjectOf(changed(froged, 'agent_part_updated', { data })).version;
  };

  it.each([
    ['2026-03-02T09:16:20.522Z', 1772442980522],
    ['2026-03-02T10:16:20+01:00', 1772442980000],
  ])('has a version for the time %s', (time, version) => {
    expect(updatedAt(time)).toBe(version);
  });

  it.each([
    // Seconds or milliseconds? It is not documented.
    1772442980,
    '1772442980',
    '2026-03-02T09:16:20',
    '2026-03-02',
    '2026-99-99T09:16:20Z',
    'Mon Mar 02 2026 09:16:20 GMT+0000',
    '',
    null,
    undefined,
  ])('has no version for the time %p', (time) => {
    expect(updatedAt(time)).toBeUndefined();
  });

  it.each([undefined, ''])('is empty for a rating by a contact whose id is %p', (id) => {
    const event = changed(froged, 'nps_rated', { data: { contact: { id }, rating: 9 } });
    expect(withoutTime(froged.subjectOf(event))).toEqual({});
  });
});

describe('the subject of an event of oneroute', () => {
  it.each([null, undefined, 'another'])(
    'has the conversation id that is always sent, not that of the message: %p',
    (conversation_id) => {
      const event = changed(oneroute, 'newMessage', { message: { id: null, conversation_id } });
      expect(withoutTime(oneroute.subjectOf(event))).toEqual({ conversation: ONEROUTE_ID });
    },
  );
});

describe('the subject of an event of a custom platform', () => {
  interface Events {
    opened: { type: 'opened'; ticket: number };
    rated: { type: 'rated'; score: number };
  }
  const platformOf = (subjectOf?: (payload: object) => Subject) =>
    definePlatform<Events>({
      name: 'desk',
      nameField: 'type',
      schemas: { opened: {}, rated: {} },
      verify: () => unsigned,
      ...(subjectOf && { subjectOf: ({ payload }) => subjectOf(payload) }),
    });
  const opened = eventOf(platformOf(), 'opened', { type: 'opened', ticket: 7 });

  it('is what subjectOf returns, where the event name determines the payload type', () => {
    const platform = definePlatform<Events>({
      name: 'desk',
      nameField: 'type',
      schemas: { opened: {}, rated: {} },
      verify: () => unsigned,
      subjectOf: ({ name, payload, receivedAt }) =>
        name === 'opened'
          ? { conversation: payload.ticket, entity: `ticket ${payload.ticket}`, version: 0 }
          : { entity: `score ${payload.score}`, version: receivedAt.getTime() },
    });
    const rated = eventOf(platform, 'rated', { type: 'rated', score: 9 });
    const { receivedAt } = rated;
    expect(platform.subjectOf(opened)).toEqual({
      conversation: 7,
      entity: 'ticket 7',
      version: 0,
    });
    expect(platform.subjectOf(rated)).toEqual({
      entity: 'score 9',
      version: receivedAt.getTime(),
    });
  });

  it('has typed names but unknown payloads if no types are given', () => {
    const platform = definePlatform({
      name: 'desk',
      nameField: 'type',
      schemas: { opened: {}, rated: {} },
      verify: () => unsigned,
      subjectOf: ({ name, payload }) => {
        name satisfies 'opened' | 'rated';
        // @ts-expect-error -- unknown because no type was given
        payload satisfies object;
        return { conversation: (payload as { ticket: number }).ticket };
      },
    });
    expect(platform.subjectOf(opened)).toEqual({ conversation: 7 });
  });

  it('is empty without subjectOf', () => {
    expect(platformOf().subjectOf(opened)).toEqual({});
  });

  const whole: Subject = { conversation: 7, entity: 'ticket 7', version: 1 };
  const drift: Mismatch = { pointer: '/a', keyword: 'enum', message: 'is new', drift: true };

  it.each<[string, Partial<ReceivedEvent>]>([
    ['an unknown event', { name: 'closed' }],
    ['an event named like an inherited property', { name: 'constructor' }],
  ])('is empty for %s, without a call of subjectOf', (_, fields) => {
    let calls = 0;
    const platform = platformOf(() => {
      calls++;
      return whole;
    });
    expect(withoutTime(platform.subjectOf({ ...opened, ...fields }))).toEqual({});
    expect(calls).toBe(0);
  });

  it('is determined even with drift or a mismatch', () => {
    const platform = platformOf(() => whole);
    for (const mismatches of [[drift], [drift, { ...drift, drift: false }]]) {
      expect(withoutTime(platform.subjectOf({ ...opened, mismatches }))).toEqual(whole);
    }
  });

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['returns undefined', () => undefined],
    ['returns null', () => null],
    ['returns a string', () => 'ticket 7'],
    [
      'returns an object with a throwing getter',
      () => ({
        get entity(): string {
          throw new Error('no');
        },
      }),
    ],
  ])('is empty if subjectOf %s', (_, subjectOf) => {
    expect(platformOf(subjectOf as () => Subject).subjectOf(opened)).toEqual({});
  });

  it.each<[object, Subject]>([
    [{ ...whole, more: true }, whole],
    [{ conversation: 0 }, { conversation: 0 }],
    [{ conversation: 'a' }, { conversation: 'a' }],
    [{ conversation: '' }, {}],
    [{ conversation: NaN }, {}],
    [{ conversation: null }, {}],
    [{ conversation: ['a'] }, {}],
    [{ conversation: 7n }, {}],
    [{ entity: '' }, {}],
    [{ entity: 9001, version: 1 }, {}],
    [{ version: 1 }, {}],
    [
      { entity: 'a', version: -0.5 },
      { entity: 'a', version: -0.5 },
    ],
    [{ entity: 'a', version: NaN }, { entity: 'a' }],
    [{ entity: 'a', version: Infinity }, { entity: 'a' }],
    [{ entity: 'a', version: '1' }, { entity: 'a' }],
    [{ entity: 'a', version: new Date(0) }, { entity: 'a' }],
    [{ conversation: undefined, entity: undefined, version: undefined }, {}],
  ])('keeps only the valid parts of %p: %p', (told, subject) => {
    expect(platformOf(() => told).subjectOf(opened)).toEqual(subject);
  });
});

function folderOf({ name }: Platform): URL {
  return new URL(`../../json-schema/${name}/samples/`, import.meta.url);
}

/** The event in a sample file, given without its extension. */
function sample(platform: Platform, file: string): ReceivedEvent {
  const text = readFileSync(new URL(`${file}.json`, folderOf(platform)), 'utf8');
  const payload = JSON.parse(text) as Record<string, string>;
  return eventOf(platform, platform.canonicalName(payload[platform.nameField]!)!, payload);
}

/** The event in a sample file with some fields changed. */
function changed(platform: Platform, file: string, fields: object): ReceivedEvent {
  const event = sample(platform, file);
  return { ...event, payload: { ...(event.payload as object), ...fields } };
}

function eventOf(platform: Platform, name: string, payload: unknown): ReceivedEvent {
  return {
    id: 'a1',
    platform: platform.name,
    name,
    payload,
    receivedAt: new Date('2026-11-23T10:00:00Z'),
    verification: { scheme: 'none', coversBody: false },
    mismatches: [],
    tenant: undefined,
    conversationKey: undefined,
  };
}

describe('the time of an event', () => {
  it.each([
    [froged, 'conversation_closed', '2026-03-02T09:45:27.066Z'],
    [convocore, 'lead_captured', '2026-03-02T09:16:21.072Z'],
    [chatwoot, 'message_created', '2026-11-28T04:36:22.240Z'],
    [chatwoot, 'conversation_updated', '2026-11-28T04:36:44.163Z'],
    [chatwoot, 'conversation_typing_on', '2026-11-28T04:36:32.340Z'],
    [oneroute, 'newMessage', '2026-03-02T09:12:08.519Z'],
  ] as const)('is the one in the payload: %#', (platform, file, time) => {
    expect(platform.subjectOf(sample(platform as Platform, file)).time).toBe(Date.parse(time));
  });

  it('is undefined if the payload has none', () => {
    const undated = changed(froged, 'nps_rated', { timestamp: 'soon' });
    expect(froged.subjectOf(undated).time).toBeUndefined();
    expect(chatwoot.subjectOf(sample(chatwoot, 'contact_created')).time).toBeUndefined();
  });
});
