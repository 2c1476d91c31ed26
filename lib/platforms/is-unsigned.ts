import { shown } from '../core/options.js';

/**
 * True if the options of a router ask for no proof. Only `true` does, and only without a secret: a
 * text from the environment, such as 'false', must not let anybody in.
 *
 * @throws TypeError if the options are ambiguous
 */
export function isUnsigned<Options extends { readonly allowUnsigned?: unknown }>(
  options: Options,
  secretOption: string,
): options is Extract<Options, { allowUnsigned: true }> {
  const { allowUnsigned = false } = options;
  const hasSecret = (options as Record<string, unknown>)[secretOption] !== undefined;
  if (typeof allowUnsigned !== 'boolean') {
    throw new TypeError(
      `"allowUnsigned" must be true, not ${shown(allowUnsigned)}. Or give "${secretOption}".`,
    );
  }
  if (allowUnsigned && hasSecret) {
    throw new TypeError(`Give either "${secretOption}" or "allowUnsigned": true, not both.`);
  }
  return allowUnsigned;
}
