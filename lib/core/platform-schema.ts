/** One failure that a {@link Validator} found, in the form that ajv gives it. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) to the value at fault. */
  readonly instancePath: string;
  /** The JSON Schema keyword that failed, such as `type`, `required` or `enum`. */
  readonly keyword: string;
  /** What the keyword asked for. */
  readonly message?: string;
  /** Details by keyword, such as `missingProperty` for `required`. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema: true if the payload fits, otherwise the failures are in `errors`. */
export interface Validator {
  (payload: unknown): boolean;
  errors?: SchemaError[] | null;
}

/**
 * What is known of a platform's payloads. For the platforms of this package it is generated from
 * their reference pages; `definePlatform` makes it from a user's own schemas.
 *
 * @typeParam Events - the payload of each event, by the event's name
 * @typeParam Aliases - other names on the wire, and the event name that each stands for
 */
export interface PlatformSchema<Events, Aliases> {
  /** The top-level field of a payload that holds the event's name. */
  readonly nameField: string;
  readonly validators: { readonly [Name in keyof Events]: Validator };
  readonly aliases: { readonly [Alias in keyof Aliases]: Aliases[Alias] };
  /** Paths to the values that are credentials; `*` stands for every element or value. */
  readonly secretPaths: readonly (readonly string[])[];
}
