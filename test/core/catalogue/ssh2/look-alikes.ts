import { Client, utils } from 'ssh2';

const pattern = /a/;

export function stop(connection: Client): unknown {
  connection.end();
  return [pattern.exec('a'), utils.parseKey('key')];
}
