/** Where the package is unpacked, as npm would install it: see pack.js. */
export const PACKED = new URL(
  '../../node_modules/.cache/conversation-webhooks/package/',
  import.meta.url,
);
