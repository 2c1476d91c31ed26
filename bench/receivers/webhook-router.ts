/* This package: the router of `PLATFORM` in an app of `HOST`, or as a plain listener. */
import type { RequestListener } from 'node:http';
import express from 'express';
import express4 from 'express4';
import { MOUNT } from '../requests/mount.js';
import { hooksOf, type PlatformName } from '../serve/platforms.js';
import { serveReceiver } from '../serve/serve-receiver.js';

const hosts = {
  express: (hooks: RequestListener): RequestListener => express().use(MOUNT, hooks),
  express4: (hooks: RequestListener): RequestListener => express4().use(MOUNT, hooks),
  none: (hooks: RequestListener): RequestListener => hooks,
};

const { PLATFORM, HOST } = process.env;
const hooks = hooksOf(PLATFORM as PlatformName);
await serveReceiver({ listener: hosts[HOST as keyof typeof hosts](hooks) });
