import type { WebhookRequest } from '../delivery.js';
import { WebhookError } from '../webhook-error.js';
import { tooLarge } from './read-body.js';

const USUAL_TYPE = 'application/json';
/** Node would wait for the rest of the body, so the connection ends with the answer. */
const UNREAD = { connection: 'close' };

/**
 * Refuses a request whose headers show that its body is not to be read.
 *
 * @throws WebhookError `method_not_allowed`, `unsupported_media_type` or `body_too_large`
 */
export function requireReadable({ method, headers }: WebhookRequest, limit: number): void {
  if (method !== 'POST') {
    throw new WebhookError('method_not_allowed', 'Webhooks are sent with POST.', {
      headers: { allow: 'POST', ...UNREAD },
    });
  }
  const encoding = headers['content-encoding'];
  if (encoding) requireUnencoded(encoding);
  const contentType = headers['content-type'];
  if (contentType && contentType !== USUAL_TYPE) requireUtf8Json(contentType);
  const length = Number(headers['content-length']);
  if (length > limit) throw tooLargeFor(limit, length);
}

function tooLargeFor(limit: number, length: number): WebhookError {
  const { code, message, headers } = tooLarge();
  const reason = `Content-Length says ${length} bytes, and the option "limit" allows ${limit}`;
  return new WebhookError(code, message, { headers, reason });
}

/** The registered content codings, and their old names. */
const COMPRESSED = /^(x-)?(gzip|compress)$|^(deflate|br|zstd|dcb|dcz|exi|pack200-gzip)$/;
const CHARSET = /^(utf|ucs|us-ascii|ascii|ansi|iso-?8859|latin|windows-|cp-?\d)/;

/** Nothing of the header is quoted: it is the sender's own text. */
function requireUnencoded(header: string): void {
  const codings = header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length === 0) return;
  if (codings.some((coding) => COMPRESSED.test(coding))) {
    throw unsupported('The body is compressed, as Content-Encoding says. Send it uncompressed.');
  }
  const rest = 'Leave Content-Encoding out.';
  if (codings.some((coding) => CHARSET.test(coding))) {
    throw unsupported(
      `Content-Encoding holds a charset, which belongs in Content-Type: ${USUAL_TYPE}; charset=utf-8. ${rest}`,
    );
  }
  if (codings.some((coding) => coding.includes('/'))) {
    throw unsupported(
      `Content-Encoding holds a media type, which belongs in Content-Type. ${rest}`,
    );
  }
  if (codings.includes('chunked')) {
    throw unsupported(`Content-Encoding says chunked, which belongs in Transfer-Encoding. ${rest}`);
  }
  throw unsupported(
    `Content-Encoding is for compressed bodies, and must be identity or missing. ${rest}`,
  );
}

/**
 * RFC 8259: JSON between systems is UTF-8, of which ASCII is a part. RFC 6839: `+json` marks a type
 * built on JSON.
 */
function requireUtf8Json(contentType: string): void {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  if (!/^application\/([\w.!#$&^-]+\+)?json$/.test(type.trim())) {
    throw unsupported(`Content-Type must be ${USUAL_TYPE}.`);
  }
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    if (name.trim() !== 'charset') continue;
    if (/^(["']?)(utf-?8|(us-)?ascii)\1$/.test(value.trim())) continue;
    throw unsupported('The charset in Content-Type must be utf-8.');
  }
}

function unsupported(message: string): WebhookError {
  return new WebhookError('unsupported_media_type', message, { headers: UNREAD });
}
