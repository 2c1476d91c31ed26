import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import { linearErrors } from '../../lib/core/ajv-code.js';

const join = (validate: string) =>
  `vErrors = vErrors === null ? ${validate}.errors : vErrors.concat(${validate}.errors);`;

it('joins the same errors without copying existing ones', () => {
  const code = `(a, b) => { let vErrors = null; ${join('a')} ${join('b')} return vErrors; }`;
  const run = runInNewContext(linearErrors(code)) as (...validators: object[]) => string[];
  const first = ['1', '2'];
  expect([...run({ errors: first }, { errors: ['3'] })]).toEqual(['1', '2', '3']);
  expect(first).toHaveLength(3);
});

it('refuses code that joins errors in an unknown way', () => {
  expect(() => linearErrors('all = all.concat(more)')).toThrow('unknown way');
});
