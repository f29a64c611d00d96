// shows: timeout, waiting
const childProcess = require('promisify-child-process');
const { x } = require('tinyexec');

export async function build() {
  await childProcess.exec('sudo service nscd start');
//                   ^^^^ out process sync sudo service nscd start, no timeout, awaited
  await childProcess.spawn('tailscale', ['ping', 'one'], { timeout: 3000 });
//                   ^^^^^ out process sync tailscale ping one, 3000 ms, awaited
  return x('git', ['status']);
//       ^ out process sync git status, no timeout, returned
}
