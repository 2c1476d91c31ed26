const UNITS = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/**
 * A size such as `'5mb'` (1 kb is 1,024 bytes) or a number of bytes, as a number of bytes.
 *
 * @throws TypeError if it is neither, or not above 0
 */
export function byteSize(size: string | number, option: string): number {
  const bytes = typeof size === 'number' ? size : parseSize(size);
  if (!(bytes > 0)) {
    throw new TypeError(`"${option}" must be a number of bytes or a size such as '5mb'.`);
  }
  return bytes;
}

function parseSize(size: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)$/i.exec(size) ?? [];
  return unit ? Number(amount) * UNITS[unit.toLowerCase() as keyof typeof UNITS] : NaN;
}
