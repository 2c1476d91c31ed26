import { Memory, MemoryStore } from '../../lib/testing/memory-store.js';
import { describeStore } from '../inbox/store-contract.js';

describeStore('memory', () => {
  const memory = new Memory();
  const defaults = { leaseMs: 60_000, orderPatienceMs: 60_000, retentionMs: 86_400_000 };
  return Promise.resolve({
    open: (options) => new MemoryStore({ ...defaults, ...options }, memory),
    remove: () => Promise.resolve(),
  });
});
