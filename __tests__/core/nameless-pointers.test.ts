import { expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { namelessPointers } from '../../lib/core/ajv-code.js';

const schema = {
  type: 'object',
  properties: { named: { type: 'object', additionalProperties: { type: 'string' } } },
  patternProperties: { '^x': { type: 'string' } },
};

it('replaces keys in pointers that only the payload defines', () => {
  const validate = new Ajv2020({ allErrors: true, code: { process: namelessPointers } }).compile(
    schema,
  );
  expect(validate({ named: { 'the/~sender': 1 }, 'x of the sender': 1 })).toBe(false);
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(['/named/*', '/*']);
});

it('refuses code that puts names into pointers in another way', () => {
  const code = 'instancePath + "/" + name.replaceAll("/", "~1")';
  expect(() => namelessPointers(code)).toThrow('unknown way');
});
