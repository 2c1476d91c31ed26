import { describe, expect, it } from '@jest/globals';
import { secretPaths } from '../../json-schema/generate/schema/secret-paths.js';
import { pageOf, type Parts } from './page-of.js';

it('secretPaths returns each path once, in order, for all events', () => {
  const page = pageOf({
    objects: {
      Inbox: ['key: string secret', 'id: string'],
      Person: ['k: "p"', 'inbox: Inbox or null'],
      Robot: ['k: "r"', 'token: string? secret'],
      Node: ['next: Node?'],
    },
    events: {
      '`b`': ['payload.secret: string secret', 'by: (Person or Robot)[]', 'node: Node'],
      '`a`': ['payload.secret: string secret', '...: Inbox', 'byName: map of Inbox'],
    },
  });
  expect(secretPaths(page)).toEqual([
    ['by', '*', 'inbox', 'key'],
    ['by', '*', 'token'],
    ['byName', '*', 'key'],
    ['key'],
    ['payload', 'secret'],
  ]);
});

const person = ['kind: "person"'];
const robot = ['kind: "robot"'];

describe('secretPaths refuses a page with', () => {
  it.each<[string, Parts, string]>([
    [
      'a secret in an object that contains itself',
      {
        objects: { Node: ['next: Node?', 'key: string secret'] },
        events: { '`a`': ['node: Node'] },
      },
      'README.md:20: The secret "node.key" is in a schema that refers to itself',
    ],
    [
      'a secret that is not marked in another event',
      { events: { '`a`': ['key: string secret'], '`b`': ['key: integer'] } },
      '`key` is a secret elsewhere and removed from all events, so it must be a secret in `b` too',
    ],
    [
      'a secret in only one member of a union',
      {
        objects: { Person: [...person, 'key: string'], Robot: [...robot, 'key: string secret'] },
        events: { '`a`': ['by: Person or Robot'] },
      },
      '`by.key` is a secret elsewhere',
    ],
  ])('%s', (_, parts, message) => {
    expect(() => secretPaths(pageOf(parts))).toThrow(message);
  });
});
