// Lets @discordjs/rest do what `ovend bench efficiency` asks for: see Drive.java beside.
import { createInterface } from 'node:readline';
import { REST } from '@discordjs/rest';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const work = JSON.parse((await lines.next()).value);
const rest = new REST({
  api: work.base.replace(/\/v10$/, ''),
  version: '10',
  globalRequestsPerSecond: work.globalPerSecond,
}).setToken(work.token);

const request = (errand, args) => {
  const values = args.map(encodeURIComponent);
  const fullRoute = errand.template.replace(/\{[^}]*\}/g, () => values.shift());
  return rest.request({ fullRoute, method: errand.method, body: errand.body ?? undefined });
};
const sleep = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const interact = async (channel) => {
  const page = new URL(`/__simulator/interactions/${channel}`, work.base);
  const { id, token } = await (await fetch(page, { method: 'POST' })).json();
  return [id, token];
};

const me = { template: '/users/@me', method: 'GET' };
await Promise.all(Array.from({ length: 20 }, () => request(me, [])));
console.log('ready');
if ((await lines.next()).done) process.exit(0);

const start = performance.now();
const calls = [];
const call = async (errand) => {
  const args = errand.interactionIn ? await interact(errand.interactionIn) : errand.arguments;
  const began = performance.now();
  const error = await request(errand, args).then(
    () => null,
    (failure) => String(failure).split('\n')[0],
  );
  const tookMillis = performance.now() - began;
  calls.push({ kind: errand.kind, beganMillis: began - start, tookMillis, error });
};
const running = [];
for (const errand of work.errands) {
  const left = errand.atMillis - (performance.now() - start);
  if (left > 0) await sleep(left);
  running.push(call(errand));
}
await Promise.race([Promise.all(running), sleep(work.patienceMillis)]);
process.stdout.write(`${JSON.stringify({ calls })}\n`, () => process.exit(0));
