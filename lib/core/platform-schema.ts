/**
 * The schemas of a platform's payloads. For the platforms of this package they are generated from
 * the reference pages; `definePlatform` makes them from a user's own schemas.
 *
 * @typeParam Events - the payload of each event, by the event's name
 * @typeParam Aliases - other names on the wire, and the event name that each stands for
 */
export interface PlatformSchema<Events, Aliases> {
  /** The top-level field of a payload that holds the event's name. */
  readonly nameField: string;
  readonly validators: { readonly [Name in keyof Events]: Validator };
  readonly aliases: { readonly [Alias in keyof Aliases]: Aliases[Alias] };
  /** Paths to the values that let somebody in. `*` stands for every element or value. */
  readonly secretPaths: readonly (readonly string[])[];
  /** What shows that an event was sent before. Default for each: `bytes`. */
  readonly repeats: { readonly [Name in keyof Events]?: RepeatSign };
}

/**
 * What shows that an event was sent before, so that it has the id of the first copy:
 *
 * - `bytes`: the delivery id, or without one the exact bytes of the body
 * - `id`: the delivery id; an event without one is always new
 * - `never`: nothing, because the sender never repeats it, though its body may equal another
 */
export type RepeatSign = (typeof REPEAT_SIGNS)[number];

const REPEAT_SIGNS = ['id', 'bytes', 'never'] as const;

export function isRepeatSign(value: unknown): value is RepeatSign {
  return REPEAT_SIGNS.some((sign) => sign === value);
}

/** A compiled schema. Returns true if the payload fits; otherwise the failures are in `errors`. */
export interface Validator {
  (payload: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** One failure that a {@link Validator} found, in ajv's form. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) to the value that failed. */
  readonly instancePath: string;
  /** The JSON Schema keyword that failed, such as `type`, `required` or `enum`. */
  readonly keyword: string;
  /** What the keyword asked for. */
  readonly message?: string;
  /** Details by keyword, such as `missingProperty` for `required`. */
  readonly params: Readonly<Record<string, unknown>>;
}
