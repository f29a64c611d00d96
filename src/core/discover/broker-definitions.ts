import type { DefinedBinding } from './discovery';
import { isRecord, readJsonObject, readText, stringIn, type Reading } from './read-text';

/** Paths of files that may be what a RabbitMQ server is given to begin with; other JSON is not read for it. */
const DEFINITIONS = /(?:definitions?|rabbit|broker|topology)[^/]*(?:\/[^/]+)*\.json$/i;

/** Exchanges of these kinds ignore the routing key. */
const KEYLESS: ReadonlySet<unknown> = new Set(['fanout', 'headers']);

/** Which queue gets what is sent to which exchange, as the definitions say that a RabbitMQ server loads. */
export function readBrokerDefinitions(reading: Reading, files: readonly string[]): readonly DefinedBinding[] {
  return files.filter((path) => DEFINITIONS.test(path) && readText(reading, path)?.includes('"destination_type"') === true).flatMap((path) => {
    const { exchanges, bindings } = readJsonObject(reading, path) ?? {};
    const keyless = new Set(listed(exchanges).filter(({ type }) => KEYLESS.has(type)).map(({ name }) => name));
    return listed(bindings).flatMap((binding): readonly DefinedBinding[] => {
      const [exchange, queue, key = ''] = ['source', 'destination', 'routing_key'].map((name) => stringIn(binding, name));
      if (exchange === undefined || exchange === '' || queue === undefined || binding['destination_type'] !== 'queue') return [];
      return (key === '' || keyless.has(exchange) ? [exchange, `${exchange}/#`] : [`${exchange}/${key}`]).map((from) => ({ queue, from, system: 'rabbitmq' }));
    });
  });
}

function listed(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
