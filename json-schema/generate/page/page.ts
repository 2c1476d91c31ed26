import type { RepeatSign } from '../../../lib/core/platform-schema.js';

export type Scalar = string | number | boolean | null;

export const primitives = [
  'string',
  'integer',
  'number',
  'boolean',
  'null',
  'object',
  'any',
] as const;

export type Primitive = (typeof primitives)[number];

/** A parsed type column of a reference page. */
export type Type =
  | { kind: 'primitive'; name: Primitive }
  | { kind: 'event name' }
  | { kind: 'reference'; name: string }
  | { kind: 'list'; values: Scalar[] }
  | { kind: 'array'; items: Type }
  | { kind: 'map'; values: Type }
  | { kind: 'union'; members: Type[] }
  | { kind: 'inline'; shape: Shape };

export interface Field {
  name: string;
  type: Type;
  optional: boolean;
  secret: boolean;
  description: string;
  line: number;
}

/** A row `...`: all fields of an object. */
export interface Spread {
  name: string;
  line: number;
}

export interface Shape {
  spreads: Spread[];
  fields: Field[];
}

export interface ObjectType {
  name: string;
  description: string;
  shape: Shape;
  narrowings: Narrowing[];
  line: number;
}

/** A row of an object's second table: with these values of one field, another has fewer types. */
export interface Narrowing {
  tag: string;
  values: Scalar[];
  field: string;
  type: Type;
  because: string;
  line: number;
}

export interface EventType {
  name: string;
  aliases: string[];
  description: string;
  /** What shows that the event was sent before. */
  repeat: RepeatSign;
  /** The fields of the envelope and of the event. */
  shape: Shape;
  line: number;
}

export interface Difference {
  name: string;
  onlyIn: 'page' | 'reference';
  why: string;
  line: number;
}

/** A reference page. */
export interface Page {
  /** The path from the repository's root, for error messages. */
  file: string;
  platform: string;
  title: string;
  /** The top-level field that contains the event's name. */
  nameField: string;
  objects: ObjectType[];
  events: EventType[];
  differences: Difference[];
}
