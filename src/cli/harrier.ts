#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is to run a command that reads a few thousand sentences with a few thousand patterns. Flags hold for what is made after
 * they are set, hence the late import; a pattern made before keeps to what it was made with, so that setting them is safe.
 *
 * By default V8 interprets a pattern once before it compiles it, and then does both for nearly each: an article takes a
 * sixth less time if it compiles them at once. And it optimises a function after so few calls that most of that work is lost
 * on a short run and pays late on a long one. From V8 12 on that is counted otherwise, and the flag is gone.
 */
setFlagsFromString('--regexp-tier-up-ticks=0');
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');

const { main } = await import('./command.js');
await main();
