// Somebody else's Google, npm's emulate: its accounts come in one line of JSON, and it runs until that input ends.
import { createInterface } from 'node:readline';
import { createEmulator } from 'emulate';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const google = await createEmulator({ service: 'google', port: 0, seed: JSON.parse((await lines.next()).value) });
console.log(google.url);
await lines.next();
process.exit();
