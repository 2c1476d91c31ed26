import type { WebhookRequest } from '../delivery.js';
import { errorLabel } from '../error-class.js';
import { isWebhookError } from '../webhook-error.js';

/** Two such calls for one request leave time to answer: vendors give up after 5 s or more. */
const TIMEOUT_MS = 2000;

/**
 * Asks a function of the app about a request. It may be async.
 *
 * @param option - the option that holds the function, for messages
 * @throws Error, safe to log, if the function throws or takes longer than 2 seconds
 */
export async function callWithTimeout<Answer>(
  question: (request: WebhookRequest) => Answer | Promise<Answer>,
  request: WebhookRequest,
  option: string,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the function in "${option}" took longer than ${TIMEOUT_MS} ms`));
    }, TIMEOUT_MS);
  });
  const answer = (async () => question(request))().catch((error: unknown) => {
    const reason = isWebhookError(error) ? error.reason : errorLabel(error);
    throw new Error(`the function in "${option}" failed: ${reason}`, { cause: error });
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
