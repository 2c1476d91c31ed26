/* The attacks run against the package as published: packed and unpacked again. */
import { readFileSync } from 'node:fs';

const PACKED = '<rootDir>/node_modules/.cache/conversation-webhooks/package/dist';
const file = new URL('../../package.json', import.meta.url);
const { projects, ...shared } = JSON.parse(readFileSync(file, 'utf8')).jest;

export default {
  ...shared,
  displayName: 'attack',
  rootDir: '../..',
  roots: ['<rootDir>/__tests__/attack'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/__tests__/attack/pack.js',
  moduleNameMapper: {
    ...shared.moduleNameMapper,
    '^conversation-webhooks$': `${PACKED}/index.js`,
    '^conversation-webhooks/testing$': `${PACKED}/testing/index.js`,
    '^conversation-webhooks/inbox/(sqlite|pg-boss)$': `${PACKED}/inbox/$1/index.js`,
  },
};
