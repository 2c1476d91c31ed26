import type { Shape } from './page.js';

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

/** What the type column of a reference page says. */
export type Type =
  | { kind: 'primitive'; name: Primitive }
  | { kind: 'event name' }
  | { kind: 'reference'; name: string }
  | { kind: 'list'; values: Scalar[] }
  | { kind: 'array'; items: Type }
  | { kind: 'map'; values: Type }
  | { kind: 'union'; members: Type[] }
  | { kind: 'inline'; shape: Shape };
