import { withoutMiddle } from './printable.js';
import type { SchemaError } from './platform-schema.js';

/** One place where a payload does not fit its schema. It never carries the value found there. */
export interface Mismatch {
  /**
   * JSON Pointer (RFC 6901) to the place. `*` stands for a field that the schema does not name,
   * because its name is the sender's own text.
   */
  readonly pointer: string;
  /** The JSON Schema keyword that failed, such as `type`, `required` or `enum`. */
  readonly keyword: string;
  /** What the schema asks for. */
  readonly message: string;
  /**
   * True if the payload only has more than the schema lists: a value outside a closed list, such as a
   * new channel, or a field that a schema of yours does not permit. The payload still has the promised
   * shape, and the event is dispatched.
   */
  readonly drift: boolean;
}

const MOST_REPORTED = 20;
const LONGEST = 200;

/** Keywords that close a list of values or of fields. */
const CLOSING = new Set(['enum', 'const', 'additionalProperties', 'unevaluatedProperties']);

/** Keywords that restate the failure of a subschema whose own failures are in the list. */
const WRAPPERS = new Set(['if', 'allOf', 'anyOf', 'oneOf']);

/** What a validator found: up to 20, errors before drift. */
export function toMismatches(errors: readonly SchemaError[]): readonly Mismatch[] {
  const specific = errors.filter((error) => !restates(error));
  const mismatches = (specific.length > 0 ? specific : errors).map(toMismatch);
  mismatches.sort((a, b) => Number(a.drift) - Number(b.drift));
  return Object.freeze(mismatches.slice(0, MOST_REPORTED));
}

/** True if the payload lacks the shape that its type promises: no handler may see it. */
export function isMismatch({ mismatches }: { mismatches: readonly Mismatch[] }): boolean {
  return mismatches.some(({ drift }) => !drift);
}

/** A failed subschema reports its own failures. A `oneOf` also fails if too many subschemas fit. */
function restates({ keyword, params }: SchemaError): boolean {
  return WRAPPERS.has(keyword) && !Array.isArray(params.passingSchemas);
}

function toMismatch({ instancePath, keyword, message, params }: SchemaError): Mismatch {
  if (keyword === 'required') {
    const missing = escapePointer(String(params.missingProperty));
    const pointer = `${shorten(instancePath)}/${missing}`;
    return Object.freeze({ pointer, keyword, message: 'is missing', drift: false });
  }
  return Object.freeze({
    pointer: shorten(instancePath),
    keyword,
    message: message ?? `must satisfy "${keyword}"`,
    drift: CLOSING.has(keyword),
  });
}

/** A pointer is as long as the path in the payload. Its end says most. */
function shorten(pointer: string): string {
  return withoutMiddle(pointer, LONGEST);
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
