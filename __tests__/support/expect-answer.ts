import { expect } from '@jest/globals';

/** An answer, from supertest or from `sendBytes`. */
export interface Answer {
  readonly status: number;
  readonly headers: unknown;
  /** The body as text. */
  readonly text: string;
}

/** Expects the answer to unauthenticated requests, byte for byte the same for every reason. */
export function expectUnproven(answer: Answer): void {
  expectProblem(answer, 401, 'unverified', 'The request does not prove who sent it.');
}

export function expectProblem(
  { status, headers, text }: Answer,
  expected: number,
  code: string,
  detail: unknown = expect.any(String),
): void {
  expect(JSON.parse(text)).toEqual({ title: expect.any(String), status: expected, detail, code });
  expect(status).toBe(expected);
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json',
    'x-content-type-options': 'nosniff',
  });
}

/** Expects nothing in the lines that could forge a log line or colour a terminal. */
export function expectHarmlessLines(lines: readonly string[]): void {
  for (const line of lines) expect(line).toMatch(/^[\x20-\x7e…’]*$/);
}
