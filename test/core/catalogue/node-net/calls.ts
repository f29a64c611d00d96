// shows: timeout
import dgram from 'node:dgram';
import net from 'node:net';
import tls from 'node:tls';

const udp = dgram.createSocket('udp4');

export function open(): void {
  net.connect(4000, 'printer.acme.dev');
//    ^^^^^^^ out rpc async printer.acme.dev:4000, no timeout
  net.createConnection({ host: 'scale.acme.dev', port: 4001 });
//    ^^^^^^^^^^^^^^^^ out rpc async scale.acme.dev:4001, no timeout
  net.createConnection(6379);
//    ^^^^^^^^^^^^^^^^ out rpc async localhost:6379, no timeout
  new net.Socket().connect(4002, 'door.acme.dev');
//                 ^^^^^^^ out rpc async door.acme.dev:4002, no timeout
  tls.connect({ host: 'vault.acme.dev', port: 443 });
//    ^^^^^^^ out rpc async vault.acme.dev:443, no timeout
  udp.send('orders:1|c', 8125, 'metrics.acme.dev');
//    ^^^^ out rpc async metrics.acme.dev:8125, no timeout
  udp.send(Buffer.from('x'), 0, 1, 8126, 'metrics.acme.dev');
//    ^^^^ out rpc async metrics.acme.dev:8126, no timeout
}
