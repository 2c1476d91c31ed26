/* The floor: reads the body, parses it, answers. */
import { serveReceiver } from '../serve/serve-receiver.js';

await serveReceiver({
  listener: (req, res) => {
    const chunks: Buffer[] = [];
    req
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        JSON.parse(Buffer.concat(chunks).toString());
        res.end();
      });
  },
});
