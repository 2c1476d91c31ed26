/* Checks of options. Each throws a TypeError that names the option and says what is allowed. */

import { misspeltName, nearestName } from './nearest-name.js';
import { printable } from './printable.js';

const NAME = /^[\w.-]{1,64}$/;
/** Node's timers fire at once if asked to wait longer. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** What to say of an option that is missing or empty. */
export const UNSET = 'If it comes from an environment variable, is that variable set?';
const UNITS = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/**
 * The names of all options of an interface, as the keys of an object. The value is `true`, or the
 * names of the options within. An option that is added to the interface alone does not compile.
 */
export type OptionNames<Options> = Readonly<Record<OptionName<Options>, true | KnownNames>>;

/** The name of an option, also of one that only some members of a union have. */
export type OptionName<Options> = Options extends unknown ? keyof Options & string : never;

/** {@link OptionNames} of any interface. */
export interface KnownNames {
  readonly [name: string]: true | KnownNames;
}

/**
 * For every function that takes options: an unknown one is misspelt, or belongs elsewhere.
 *
 * @param call - how the function is called, for example `sqliteInbox({ path })`
 * @throws TypeError if `options` is not an object or has an option that is not among `names`
 */
export function requireKnownOptions(options: unknown, names: KnownNames, call: string): void {
  requireOptionsObject(options, call);
  for (const name of Object.keys(options)) {
    const known = Object.hasOwn(names, name) && names[name];
    if (!known) throw ofFunction(call, unknownOption(name, names));
    if (known === true || options[name] === undefined) continue;
    requireNestedOptions(options[name], known, name, call);
  }
}

function requireNestedOptions(options: unknown, names: KnownNames, name: string, call: string) {
  requireOptionsObject(options, `${name}: { … }`);
  const unknown = Object.keys(options).find((each) => !Object.hasOwn(names, each));
  if (unknown !== undefined) throw ofFunction(call, unknownOption(unknown, names, `${name}.`));
}

/** The error, with the name of the function that was called. */
function ofFunction(call: string, error: TypeError): TypeError {
  const [name] = /^[\w.-]+(?=\()/.exec(call) ?? [];
  if (name !== undefined) error.message = `${name}: ${error.message}`;
  return error;
}

/**
 * For every function that has a fixed number of parameters: JavaScript ignores what is passed after
 * them, and with it what somebody asked for, such as an inbox. `undefined` asks for nothing.
 *
 * @param surplus - what was passed after the parameters
 * @param most - how many arguments the function takes
 * @param call - how it is called, with `{ … }` or the like for options
 * @throws TypeError if something was
 */
export function requireNoMore(surplus: readonly unknown[], most: number, call: string): void {
  if (surplus.every((each) => each === undefined)) return;
  const number = most === 0 ? 'no arguments' : most === 1 ? '1 argument' : `${most} arguments`;
  const options = call.includes('{') ? 'all options go into the one object' : 'it takes no options';
  throw new TypeError(`Write ${call}, with ${number}: ${options}.`);
}

/**
 * The same for methods that are also passed on as callbacks, for example to `process.on`, which call
 * them with arguments of their own: it refuses plain objects alone.
 */
export function requireNoMoreOptions(
  surplus: readonly unknown[],
  most: number,
  call: string,
): void {
  requireNoMore(surplus.filter(isPlainObject), most, call);
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/**
 * For a function that takes options of its own and of a platform in one object. If the platform does
 * not say what its options are, refuses only what is nearly the name of an own one.
 *
 * @param call - as in {@link requireKnownOptions}
 * @param declaration - where a platform lists its options
 * @throws TypeError if `options` is not an object or has an unknown option
 */
export function requireSharedOptions(
  options: unknown,
  { own, foreign, call, declaration }: SharedOptions,
): void {
  requireOptionsObject(options, call);
  const names = { ...foreign, ...own };
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(names, name)) continue;
    if (foreign) throw unknownOption(name, names);
    if (!misspeltName(name, Object.keys(own))) continue;
    const error = unknownOption(name, own);
    error.message += ` If it is one of your platform's, list it in "${declaration}".`;
    throw error;
  }
}

export interface SharedOptions {
  readonly own: KnownNames;
  readonly foreign: KnownNames | undefined;
  readonly call: string;
  readonly declaration: string;
}

/** @throws TypeError unless `options` is an object, and neither an array nor a function */
function requireOptionsObject(
  options: unknown,
  call: string,
): asserts options is Record<string, unknown> {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return;
  throw new TypeError(`The options must be an object, as in ${call}, not ${shown(options)}.`);
}

function unknownOption(name: string, names: KnownNames, prefix = ''): TypeError {
  const places = Object.entries(names).flatMap(([known, within]) => [
    { name: known, path: known },
    ...Object.keys(within).map((inner) => ({ name: inner, path: `${known}.${inner}` })),
  ]);
  const nearest = nearestName(
    name,
    places.map((place) => place.name),
  );
  const path = places.find((place) => place.name === nearest)?.path;
  const all = Object.keys(names).map((known) => prefix + known);
  const hint = path ? `Did you mean "${prefix}${path}"?` : `The options are: ${all.join(', ')}.`;
  return new TypeError(`There is no option ${printable(prefix + name)}. ${hint}`);
}

/** @throws TypeError unless `value` is a function */
export function requireFunction(value: unknown, option: string): void {
  if (typeof value === 'function') return;
  throw new TypeError(`"${option}" must be a function, not ${shown(value)}.`);
}

/** @throws TypeError unless `value` is true or false: a text such as 'false' would turn it on */
export function requireBoolean(value: unknown, option: string): void {
  if (typeof value === 'boolean') return;
  throw new TypeError(`"${option}" must be true or false, not ${shown(value)}.`);
}

/** @throws TypeError unless `value` is a text, such as a secret to sign with */
export function requireText(value: unknown, option: string): asserts value is string {
  if (typeof value === 'string' && value !== '') return;
  const given = value === '' ? 'an empty one' : shown(value);
  throw new TypeError(`"${option}" must be a non-empty string, not ${given}.${unsetHint(value)}`);
}

/** The sentence about an environment variable, if the value may come from one that is not set. */
export function unsetHint(value: unknown): string {
  return value === undefined || value === '' ? ` ${UNSET}` : '';
}

/** @throws TypeError unless `name` is 1 to 64 letters, digits, `.`, `_` and `-` */
export function requireName(name: unknown, option: string): asserts name is string {
  if (isName(name)) return;
  throw new TypeError(`"${option}" must be 1 to 64 letters, digits, ".", "_" and "-".`);
}

/** True for 1 to 64 letters, digits, `.`, `_` and `-`. */
export function isName(name: unknown): name is string {
  return typeof name === 'string' && NAME.test(name);
}

/** @throws TypeError unless `value` is a number above 0 */
export function requirePositive(value: number, option: string): void {
  if (Number.isFinite(value) && value > 0) return;
  throw new TypeError(`"${option}" must be a number above 0, not ${shown(value)}.`);
}

/** @throws TypeError unless `value` is a whole number above 0 */
export function requirePositiveInteger(value: number, option: string): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new TypeError(`"${option}" must be a whole number above 0, not ${shown(value)}.`);
}

/** @throws TypeError unless `value` is a number of milliseconds that a timer can wait */
export function requireTimerMs(value: number, option: string): void {
  if (Number.isFinite(value) && value > 0 && value <= LONGEST_TIMER_MS) return;
  throw new TypeError(
    `"${option}" must be above 0 and at most ${LONGEST_TIMER_MS} milliseconds, not ${shown(value)}.`,
  );
}

/** A size is no secret, but somebody may have passed one. */
const LONGEST_SIZE = 16;

/**
 * Reads a number of bytes, or a size such as `'5mb'` (1 kb is 1,024 bytes).
 *
 * @returns bytes
 * @throws TypeError if it is neither, or not above 0
 */
export function byteSize(size: string | number, option: string): number {
  const bytes = typeof size === 'number' ? size : parseSize(size);
  if (bytes > 0) return bytes;
  const given = typeof size === 'string' ? printable(size, LONGEST_SIZE) : shown(size);
  throw new TypeError(
    `"${option}" must be a number of bytes or a size in b, kb, mb or gb such as '5mb', not ${given}.`,
  );
}

function parseSize(size: unknown): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)$/i.exec(String(size)) ?? [];
  return unit ? Number(amount) * UNITS[unit.toLowerCase() as keyof typeof UNITS] : NaN;
}

/** Shows only the type of non-numbers: a secret may have been passed as the wrong option. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  return Array.isArray(value) ? 'an array' : 'an object';
}
