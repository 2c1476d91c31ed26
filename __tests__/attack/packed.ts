/** Where pack.js unpacks the package, as npm would install it. */
export const PACKED = new URL(
  '../../node_modules/.cache/conversation-webhooks/package/',
  import.meta.url,
);
