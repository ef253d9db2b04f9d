// The same mailboxes by imapflow: idles on every INBOX, and tells when the header of each new mail is in hand.
//
// One JSON document on standard input; one JSON line for each mailbox that listens and for each mail that was read.
// process.hrtime and Python's perf_counter read the same clock on Linux (CLOCK_MONOTONIC).
import { ImapFlow } from 'imapflow';
import { readFileSync } from 'node:fs';

const AT_ONCE = 8;
const told = (fact) => process.stdout.write(JSON.stringify(fact) + '\n');
const { host, port, ca, password, users } = JSON.parse(readFileSync(0, 'utf8'));

async function listen(user) {
  const tls = { ca: readFileSync(ca), servername: 'localhost' };
  const client = new ImapFlow({ host, port, secure: true, auth: { user, pass: password }, tls, logger: false });
  client.on('error', (error) => told({ user, error: String(error) }));
  client.on('exists', (mailbox) => read(client, user, mailbox).catch((error) => told({ user, error: String(error) })));
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  client.idle(); // at once: left to itself it begins to idle only after a pause
  told({ user, listens: true });
}

async function read(client, user, { prevCount, count }) {
  for await (const mail of client.fetch(`${prevCount + 1}:${count}`, { envelope: true })) {
    told({ user, number: mail.seq, at: Number(process.hrtime.bigint()) / 1e9 });
  }
  client.idle();
}

told({ started: true });
const waiting = [...users];
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let user; (user = waiting.shift()) !== undefined; ) await listen(user);
}));
