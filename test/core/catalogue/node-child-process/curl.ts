// shows: timeout, waiting
import { exec, execSync, spawnSync } from 'node:child_process';

export function load(id: string): string {
  exec(`curl -s http://orders/${id}`, (error, text) => console.log(error, text));
//^^^^ out process sync curl -s http://orders/${id}, no timeout, callback
  execSync('wget -q http://orders/1', { timeout: 5000 });
//^^^^^^^^ out process sync wget -q http://orders/1, 5000 ms, blocking
  return spawnSync('curl', ['-X', 'POST', 'http://orders']).stdout.toString();
//       ^^^^^^^^^ out process sync curl -X POST http://orders, no timeout, blocking
}
