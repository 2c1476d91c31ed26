const NAME = /^[\w.-]{1,64}$/;

/** @throws TypeError unless `name` is 1 to 64 letters, digits, `.`, `_` and `-` */
export function requireName(name: string, option: string): void {
  if (typeof name === 'string' && NAME.test(name)) return;
  throw new TypeError(`"${option}" must be 1 to 64 letters, digits, ".", "_" and "-".`);
}
