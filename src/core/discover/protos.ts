import type { RpcService } from './discovery';
import { readText, type Reading } from './read-text';

/** The services that `.proto` files declare, in the order of the files. */
export function readProtos(reading: Reading, files: readonly string[]): readonly RpcService[] {
  return files.filter((path) => path.endsWith('.proto')).flatMap((path) => servicesOf(readText(reading, path) ?? ''));
}

/** The services that the text of one file declares. */
export function servicesOf(source: string): readonly RpcService[] {
  const text = source.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, ' ');
  const scope = /(?:^|[;}\s])package\s+([\w.]+)\s*;/.exec(text)?.[1];
  return [...text.matchAll(/(?:^|[;}\s])service\s+(\w+)\s*\{/g)].flatMap(([, name = '']) => ({ name, fullName: scope === undefined ? name : `${scope}.${name}` }));
}
