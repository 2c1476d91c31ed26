import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { linearErrors, namelessPointers } from './core/ajv-code.js';
import {
  requireFunction,
  requireKnownOptions,
  requireName,
  requireNoMore,
  requireText,
  requireTimerMs,
  shown,
  type OptionName,
  type OptionNames,
} from './core/options.js';
import { Platform, type PlatformDefinition } from './core/platform.js';
import {
  isRepeatSign,
  type PlatformSchema,
  type RepeatSign,
  type Validator,
} from './core/platform-schema.js';
import { peerPackageError } from './core/peer-package.js';
import { secretPaths, withoutRequired } from './core/schema-secrets.js';

/**
 * A platform that this package does not know, from your own schemas. It works with every middleware
 * and with `webhookRouter`. The schemas are compiled at this call, with ajv.
 *
 * @typeParam Events - the payload of each event, by the event's name
 * @typeParam Options - what `verify` takes: the platform's secrets
 * @throws TypeError if there is no schema, or an option is unknown, missing or invalid
 * @throws Error if ajv is not installed, or if a schema is invalid or cannot be used: one that is
 * asynchronous, or has a secret where references lead in a circle, to a dynamic anchor or to another
 * document
 */
export function definePlatform<Events, Options = object, Credentials = object>(
  definition: CustomPlatform<Events, Options, Credentials>,
  ...surplus: readonly []
): Platform<Events, object, Options, Credentials> {
  const call = 'definePlatform({ name, nameField, schemas, verify })';
  requireNoMore(surplus, 1, call);
  requireKnownOptions(definition, PLATFORM_OPTIONS, call);
  const { nameField, schemas, repeats = {}, ackWithinMs = 10_000 } = definition;
  const { verifyOptions, signOptions, ...rest } = definition;
  requireName(definition.name, 'name');
  requireText(nameField, 'nameField');
  requireFunction(definition.verify, 'verify');
  for (const name of ['deliveryId', 'subjectOf', 'sign'] as const) {
    if (definition[name] !== undefined) requireFunction(definition[name], name);
  }
  requireTimerMs(ackWithinMs, 'ackWithinMs');
  const compiled = compile(nameField, schemas);
  requireRepeats(repeats, compiled.validators);
  return new Platform<Events, object, Options, Credentials>({
    ...rest,
    ackWithinMs,
    verifyOptions: verifyOptions && optionNames<Options>(verifyOptions, 'verifyOptions'),
    signOptions: signOptions && optionNames<Credentials>(signOptions, 'signOptions'),
    schema: { ...compiled, repeats },
  });
}

export interface CustomPlatform<Events, Options, Credentials> extends Omit<
  PlatformDefinition<Events, object, Options, Credentials>,
  'schema' | 'ackWithinMs' | 'verifyOptions' | 'signOptions'
> {
  /** The top-level field of a payload that holds the event's name. */
  readonly nameField: string;
  /**
   * A JSON Schema (draft 2020-12) for each event, by the event's name.
   *
   * What is marked `writeOnly: true` is a secret: it is removed from every event before anything else
   * sees the payload. A value outside an `enum` is drift, and the event is still handled. So give such
   * a list a `type` too, which handlers can rely on.
   */
  readonly schemas: { readonly [Name in keyof Events]: object };
  /** What shows that an event was sent before, by the event's name. Default for each: `bytes`. */
  readonly repeats?: { readonly [Name in keyof Events]?: RepeatSign } | undefined;
  /**
   * Milliseconds from the arrival of a request after which it is answered 200 even if handlers still
   * run; with an inbox, refused if the event is not safe yet. Default 10,000.
   */
  readonly ackWithinMs?: number | undefined;
  /**
   * The names of all options that `verify` takes, for example `['secret']`. A router then refuses
   * every other name. Default: it refuses only what is nearly the name of an option of its own.
   */
  readonly verifyOptions?: readonly OptionName<Options>[] | undefined;
  /** The same for the credentials that `sign` takes, and for `sampleRequest`. */
  readonly signOptions?: readonly OptionName<Credentials>[] | undefined;
}

const PLATFORM_OPTIONS: OptionNames<CustomPlatform<unknown, unknown, unknown>> = {
  name: true,
  nameField: true,
  schemas: true,
  repeats: true,
  ackWithinMs: true,
  notStoredStatus: true,
  verify: true,
  verifyOptions: true,
  deliveryId: true,
  subjectOf: true,
  sign: true,
  signOptions: true,
};

function optionNames<Options>(
  names: readonly OptionName<Options>[],
  option: string,
): OptionNames<Options> {
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) {
    return Object.fromEntries(names.map((name) => [name, true])) as OptionNames<Options>;
  }
  throw new TypeError(`"${option}" must be an array of names, such as ['secret'].`);
}

function compile<Events>(
  nameField: string,
  schemas: { readonly [Name in keyof Events]: object },
): Omit<PlatformSchema<Events, object>, 'repeats'> {
  requireObject(schemas, '"schemas"');
  const entries = Object.entries<object>(schemas);
  if (entries.length === 0) throw new TypeError('"schemas" must have at least one event.');
  for (const [name, schema] of entries) requireObject(schema, `The schema of "${name}"`);
  const ofEvent = <Result>(name: string, use: () => Result): Result => {
    try {
      return use();
    } catch (cause) {
      throw new Error(`The schema of "${name}": ${(cause as Error).message}`, { cause });
    }
  };
  const paths = entries.flatMap(([name, schema]) => ofEvent(name, () => secretPaths(schema)));
  const ajv = new (loadAjv())({
    allErrors: true,
    // Schemas often come from elsewhere, with keywords and formats that ajv does not know, and one
    // schema may serve several events.
    strict: false,
    validateFormats: false,
    addUsedSchema: false,
    code: { process: (code) => namelessPointers(linearErrors(code)) },
  });
  const validators = entries.map(([name, schema]) => [
    name,
    ofEvent(name, () => {
      if ('$async' in schema) throw new TypeError('an asynchronous schema cannot be used.');
      return ajv.compile(withoutRequired(schema, paths));
    }),
  ]);
  return {
    nameField,
    validators: Object.fromEntries(validators) as { [Name in keyof Events]: Validator },
    aliases: {},
    secretPaths: paths,
  };
}

function requireObject(value: unknown, what: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new TypeError(`${what} must be an object, not ${shown(value)}.`);
}

function requireRepeats(repeats: Record<string, unknown>, validators: object): void {
  requireObject(repeats, '"repeats"');
  for (const [name, sign] of Object.entries(repeats)) {
    if (!Object.hasOwn(validators, name)) {
      throw new TypeError(`"repeats" names "${name}", for which there is no schema.`);
    }
    if (!isRepeatSign(sign)) {
      throw new TypeError(`"repeats" must say "id", "bytes" or "never" of "${name}".`);
    }
  }
}

/** Loaded on demand: the platforms of this package need no ajv at run time. */
function loadAjv(): typeof Ajv2020 {
  const load = createRequire(import.meta.url);
  try {
    return (load('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 }).Ajv2020;
  } catch (cause) {
    const advice =
      'It needs ajv 8.12 or newer. Run `npm install ajv@8`, which also repairs a damaged one.';
    throw peerPackageError({ name: 'ajv', neededBy: 'definePlatform', advice }, cause);
  }
}
