/* A separate program, because functions cost more when run directly from TypeScript. */
import { once } from 'node:events';
import { usualBytes } from '../requests/usual-bytes.js';
import { hooksOf, PLATFORM_NAMES } from '../serve/platforms.js';
import { costOfLinks } from './cost-of-links.js';
import { costOfListener } from './cost-of-listener.js';
import type { Costs, MeasureOrder } from './costs.js';
import { routersInExpress } from './routers-in-express.js';

const [order] = (await once(process, 'message')) as [MeasureOrder];
const { rounds } = order;
const costs: Costs = { links: [], sizes: [], handlers: [], routers: [] };

for (const name of PLATFORM_NAMES) {
  costs.links.push([name, ...(await costOfLinks(name, rounds))]);
  const bySize = [];
  for (const bytes of order.sizes) {
    const isPossible = bytes >= usualBytes(name);
    bySize.push(isPossible ? await costOfListener(hooksOf(name), name, rounds, { bytes }) : null);
  }
  costs.sizes.push([name, ...bySize]);
}
for (const count of order.handlers) {
  costs.handlers.push(await costOfListener(hooksOf('froged', count), 'froged', rounds));
}
for (const count of order.routers) {
  const { app, mount } = routersInExpress(count);
  costs.routers.push(await costOfListener(app, 'froged', rounds, { mount }));
}
process.send!(costs, () => process.exit());
