/* Answers as soon as the body is there: what the generator reaches where the receiver does nothing. */
import { serveReceiver } from '../serve-receiver.js';

await serveReceiver({
  listener: (req, res) => {
    req.resume().on('end', () => res.writeHead(200, { 'content-length': 2 }).end('{}'));
  },
});
