/** Longer than any test may take. */
const LONGEST_MS = 30_000;

/** Waits until it holds. If it never does, the test's own timeout says so. */
export async function eventually(holds: () => boolean): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > LONGEST_MS) throw new Error('It never held.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
