// shows: timeout, waiting
import { execa, execaCommand, execaCommandSync, execaNode, execaSync, $ as run } from 'execa';
import { $, within } from 'zx';
import spawn from 'cross-spawn';

const inFolder = execa({ cwd: '/srv', timeout: 3000 });

export async function everyForm(name: string) {
  await execa('curl', ['http://orders/orders']);
//      ^^^^^ out process sync curl http://orders/orders, no timeout, awaited
  await execa('wget', ['http://orders/orders', '-O', name], { timeout: 2000 });
//      ^^^^^ out process sync wget http://orders/orders -O ${name}, 2000 ms, awaited
  await execaCommand('curl http://orders/health');
//      ^^^^^^^^^^^^ out process sync curl http://orders/health, no timeout, awaited
  await execaNode('worker.js');
//      ^^^^^^^^^ out process sync worker.js, no timeout, awaited
  await run`curl http://orders/items`;
//      ^^^ out process sync curl http://orders/items, no timeout, awaited
  await run({ timeout: 400 })`ls ${name}`;
//      ^^^ out process sync ls ${name}, 400 ms, awaited
  await inFolder`git pull`;
//      ^^^^^^^^ out process sync git pull, 3000 ms, awaited
  await $`curl -s http://orders/orders/${name}`;
//      ^ out process sync curl -s http://orders/orders/${name}, no timeout, awaited
  await within(async () => $`git fetch`);
//                         ^ out process sync git fetch, no timeout, returned
  execaSync('curl', ['http://orders/sync']);
//^^^^^^^^^ out process sync curl http://orders/sync, no timeout, blocking
  execaCommandSync('curl http://orders/command');
//^^^^^^^^^^^^^^^^ out process sync curl http://orders/command, no timeout, blocking
  $.sync`curl http://orders/zx`;
//  ^^^^ out process sync curl http://orders/zx, no timeout, blocking
  spawn('curl', ['http://orders/spawned']);
//^^^^^ out process async curl http://orders/spawned, no timeout, floating
  spawn.sync('curl', ['http://orders/spawned-sync']);
//      ^^^^ out process sync curl http://orders/spawned-sync, no timeout, blocking
}
