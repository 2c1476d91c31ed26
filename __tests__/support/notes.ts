import { definePlatform, unsigned } from 'conversation-webhooks';

export interface Note {
  readonly n: number;
  /** Notes of one conversation keep their order. */
  readonly conversation?: string;
  /** What the note is about. `version` is how new it is. */
  readonly thing?: string;
  readonly version?: number;
  readonly mood?: string;
}

const note = {
  type: 'object',
  properties: {
    n: { type: 'integer' },
    conversation: { type: 'string' },
    thing: { type: 'string' },
    version: { type: 'number' },
    mood: { type: 'string', enum: ['happy', 'sad'] },
  },
  required: ['n'],
};

/** A platform without verification. Its subjects are what the payload contains. */
export const notes = definePlatform<{ added: Note; edited: Note }>({
  name: 'notes',
  nameField: 'type',
  schemas: { added: note, edited: note },
  verify: () => unsigned,
  subjectOf: ({ payload: { conversation, thing, version } }) => ({
    conversation,
    entity: thing,
    version,
  }),
});
