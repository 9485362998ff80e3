#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

/**
 * By default V8 first interprets a regular expression and compiles it when it is used again. Nearly all of harrier's are
 * used again, so the first article is read a third faster when they are compiled at once. The flag holds for patterns
 * made after it is set, hence the late import.
 */
setFlagsFromString('--no-regexp-tier-up');
const { main } = await import('./command.js');
await main();
