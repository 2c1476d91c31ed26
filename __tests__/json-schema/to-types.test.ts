import { expect, it } from '@jest/globals';
import { format } from 'prettier';
import { toTypes } from '../../json-schema/generate/code/to-types.js';
import { pageOf, type Parts } from './page-of.js';

async function typesOf(parts: Parts): Promise<string> {
  const source = await toTypes(pageOf(parts));
  return format(source, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}

it('writes an interface for each object and event, with open lists and no secrets', async () => {
  const types = await typesOf({
    objects: {
      Contact: ['kind: "contact"?', 'status: "open", "done" or null', 'level: 0, 1?'],
      User: ['kind: "user", "bot"', 'tags: ("a", "b")[]', 'token: Token secret'],
      Token: ['value: string'],
    },
    events: {
      '`automation_event.opened`, alias `opend`': [
        '...: Contact',
        'data.on: true',
        '| `data.by` | `Contact or User or null` | Ends in */. |',
      ],
      '`newMessage`': ['meta: map of (string or null)?', 'any: any', 'rest: object[]'],
    },
  });
  expect(types).toBe(`/** About it. */
export interface Contact {
  /** Meaning. */
  kind?: 'contact';
  /** Meaning. */
  status: 'open' | 'done' | (string & {}) | null;
  /** Meaning. */
  level?: 0 | 1 | (number & {});
}

/** About it. */
export interface User {
  /** Meaning. */
  kind: 'user' | 'bot';
  /** Meaning. */
  tags: ('a' | 'b' | (string & {}))[];
}

/** About it. */
export interface AutomationEventOpened extends Contact {
  /** Meaning. */
  event: 'automation_event.opened' | 'opend';
  data: AutomationEventOpenedData;
}

/** The field \`data\` of AutomationEventOpened. */
export interface AutomationEventOpenedData {
  /** Meaning. */
  on: true;
  /** Ends in *\\/. */
  by: Contact | User | null;
}

/** About it. */
export interface NewMessage {
  /** Meaning. */
  event: 'newMessage';
  /** Meaning. */
  meta?: Record<string, string | null>;
  /** Meaning. */
  any: unknown;
  /** Meaning. */
  rest: Record<string, unknown>[];
}
`);
});

it('writes a union for an object of which one field narrows another', async () => {
  const types = await typesOf({
    objects: {
      Agent: ['id: string'],
      Post: ['kind: "answer", "note", "hint"', 'text: string', 'by: Agent or string or null?'],
    },
    narrowings: {
      Post: [
        '| `kind: "answer", "hint"` | `by: Agent or null` | Only agents do. |',
        '| `kind: "note"` | `by: string` | A name. |',
      ],
    },
    events: { '`posted`': ['...: Post', 'count: integer'] },
  });
  expect(types).toContain(`/** What every Post has. */
export interface PostBase {
  /** Meaning. */
  text: string;
}

/** A Post with \`kind\` "answer". */
export interface AnswerPost extends PostBase {
  /** Meaning. */
  kind: 'answer';
  /** Only agents do. */
  by?: Agent | null;
}
`);
  expect(types).toContain(`  kind: 'note';
  /** A name. */
  by?: string;
}
`);
  expect(types).toContain(`/** About it. */
export type Posted = Post & {
  /** Meaning. */
  event: 'posted';
  /** Meaning. */
  count: number;
};
`);
  expect(types).toContain(`/** About it. */
export type Post = AnswerPost | NotePost | HintPost;
`);
});

it('refuses a name that json-schema-to-typescript would change', async () => {
  const parts = { objects: { H2o: ['id: string'] }, events: { '`a`': ['x: H2o'] } };
  await expect(typesOf(parts)).rejects.toThrow('H2o');
});
