import { matchesName } from '../catalogue/keys';
import type { CallModel, LibraryModel } from '../catalogue/library';
import type { Category } from '../model/communication-map';

/** Words that a package which talks to something remote often has in its name. */
const WORDS: ReadonlySet<string> = new Set(['sdk', 'client', 'api', 'rpc', 'grpc', 'webhook', 'webhooks', 'mailer', 'smtp', 'sms']);
/** Scopes whose packages are clients of a cloud. */
const CLOUDS: Readonly<Record<string, string>> = { '@aws-sdk/client-': 'AWS', '@azure/': 'Azure', '@google-cloud/': 'Google Cloud', '@googleapis/': 'Google', '@alicloud/': 'Alibaba Cloud', '@huaweicloud/': 'Huawei Cloud' };
/** Families that work beside clients or inside the process, whatever their names say. */
const BESIDE: readonly string[] = ['@aws-sdk/*', '@smithy/*', '@opentelemetry/*', '@bull-board/*', '@ai-sdk/*', '@types/*', '@nestjs/*', 'prom-client'];
/** Words of what is shown to a user, describes an API, or is handed to a client that does the sending. */
const HELPING: ReadonlySet<string> = new Set(['react', 'vue', 'angular', 'svelte', 'solid', 'ui', 'types', 'provider', 'providers', 'instrumentation', 'middleware', 'plugin', 'adapter', 'mock', 'testing', 'open', 'openapi', 'ai', 'zod', 'eslint', 'vite', 'webpack', 'codegen', 'docs']);
const CARRIERS: ReadonlySet<Category> = new Set<Category>(['http', 'graphql', 'soap', 'grpc', 'rpc', 'websocket', 'publish', 'enqueue', 'email']);

/** What makes a package look as if it talked to something remote; empty when nothing does. */
export function remoteEvidence(name: string, dependencies: readonly string[], carriers: ReadonlySet<string>): readonly string[] {
  if (isBeside(name)) return [];
  const cloud = Object.entries(CLOUDS).find(([start]) => name.startsWith(start));
  const words = wordsOf(name);
  const word = words.find((one) => one === 'sdk') ?? (WORDS.has(words.at(-1) ?? '') ? words.at(-1) : undefined);
  const carried = dependencies.filter((one) => carriers.has(one));
  return [
    ...(cloud === undefined ? [] : [`is a client of ${cloud[1]} by its name`]),
    ...(word === undefined || cloud !== undefined ? [] : [`has “${word}” in its name`]),
    ...(carried.length === 0 ? [] : [`depends on ${carried.slice(0, 3).join(', ')}`]),
  ];
}

/** Of a scope nothing follows: `@aws-sdk/types`. */
function wordsOf(name: string): readonly string[] {
  return name.replace(/^@[^/]*\//, '').split(/[-_./]/);
}

function isBeside(name: string): boolean {
  return (BESIDE.some((family) => matchesName(family, name)) && !Object.keys(CLOUDS).some((start) => name.startsWith(start))) || wordsOf(name).some((word) => HELPING.has(word));
}

/** Packages that only exist to send something over a network. */
export function carrierPackages(models: readonly LibraryModel[]): ReadonlySet<string> {
  return new Set(models.filter((model) => model.inProcess !== true && sends(model) && !serves(model)).flatMap((model) => Object.keys(model.packages)).filter((name) => name !== 'global' && !name.startsWith('node:')));
}

function sends(model: LibraryModel): boolean {
  return meanings(model).some((call) => call.category !== undefined && call.direction !== 'in' && CARRIERS.has(call.category));
}

/** Frameworks are everywhere and say nothing. */
function serves(model: LibraryModel): boolean {
  return model.files !== undefined || meanings(model).some((call) => call.category === 'route');
}

function meanings(model: LibraryModel): readonly CallModel[] {
  return [...Object.values(model.calls ?? {}), ...Object.values(model.decorators ?? {})];
}
