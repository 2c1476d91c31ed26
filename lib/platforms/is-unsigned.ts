/**
 * Whether a router's options ask for no proof. Only `true` does, and only without a secret: a text
 * from the environment, such as 'false', must not open the door.
 *
 * @throws TypeError if they are not clear about it
 */
export function isUnsigned<Options extends { readonly allowUnsigned?: unknown }>(
  options: Options,
  secretOption: string,
): options is Extract<Options, { allowUnsigned: true }> {
  const { allowUnsigned: isAllowed = false } = options;
  const hasSecret = (options as Record<string, unknown>)[secretOption] !== undefined;
  if (typeof isAllowed !== 'boolean' || (isAllowed && hasSecret)) {
    throw new TypeError(`Give either "${secretOption}" or "allowUnsigned": true, and not both.`);
  }
  return isAllowed;
}
