import dgram from 'node:dgram';
import net from 'node:net';

export function serve(): void {
  const server = net.createServer((socket) => socket.end('hello'));
  server.listen(4000);
  net.isIP('127.0.0.1');
  dgram.createSocket('udp4').bind(8125);
}
