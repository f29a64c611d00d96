import { classAt } from '../model/entries';
import type { Evaluator } from './evaluator';
import { knownText } from './strings';
import { NOWHERE } from './subject';
import { mapBranches, text, type Value } from './values';

/** The gRPC service that a value stands for, with its package where a `.proto` file says it; `undefined` when the value names none. */
export function rpcService(evaluator: Evaluator, value: Value): Value | undefined {
  const named = mapBranches(value, (branch) => serviceOf(evaluator, branch) ?? NONE);
  return named.kind === 'unknown' ? undefined : named;
}

const NONE: Value = { kind: 'unknown', reason: 'no service' };

function serviceOf(evaluator: Evaluator, value: Value): Value | undefined {
  const written = knownText(value);
  if (written !== undefined) return writtenService(evaluator, written);
  if (value.kind === 'instance') return instanceService(evaluator, value);
  const declared = declaredName(value);
  return declared === undefined ? undefined : text(declaredService(evaluator, declared));
}

/** `/shop.CartService/GetCart` and `shop.CartService` say it all; a bare name needs a `.proto` file. */
function writtenService(evaluator: Evaluator, written: string): Value | undefined {
  const [, service] = /^\/([^/]+)\/[^/]+$/.exec(written) ?? [];
  const full = service ?? (written.includes('.') ? written : fullName(evaluator, written));
  return full === undefined ? undefined : text(full);
}

/** `definition.shop.CartService.service`, or the static `service` of a generated class. */
function instanceService(evaluator: Evaluator, value: Value & { kind: 'instance' }): Value | undefined {
  const path = value.path.at(-1) === 'service' ? value.path.slice(0, -1) : value.path;
  if (path.length > 0) return text(path.join('.'));
  const channel = evaluator.read({ at: NOWHERE, receiver: { ...value, path } }, 'receiver.channel');
  return channel === undefined ? undefined : serviceOf(evaluator, channel);
}

/** What an import that leads to no code, to a package or to generated code is called there. */
function declaredName(value: Value): string | undefined {
  switch (value.kind) {
    case 'unknown': return value.name;
    case 'api': return value.path.filter((name) => name !== 'service').at(-1);
    case 'class': return classAt(value.file, value.class)?.name;
    default: return undefined;
  }
}

/** What generators put behind the name of a service: clients of gRPC, gRPC-Web, ts-proto and Twirp, definitions, and constants that hold the name. */
const ENDINGS = ['', 'Client', 'PromiseClient', 'ClientImpl', 'ClientJSON', 'ClientProtobuf', 'Definition', 'Service', 'ServiceName', 'Name'];

function declaredService(evaluator: Evaluator, declared: string): string {
  const plain = /^[A-Z\d_]+$/.test(declared) ? camelled(declared) : declared;
  const candidates = ENDINGS.flatMap((ending) => (plain.endsWith(ending) ? [plain.slice(0, plain.length - ending.length)] : []));
  for (const candidate of candidates) {
    const full = fullName(evaluator, candidate);
    if (full !== undefined) return full;
  }
  return plain.replace(/(?:PromiseClient|Client(?:Impl|JSON|Protobuf)?|Definition|(?<=Service)(?:Service|Name))$/, '');
}

function camelled(constant: string): string {
  return constant.toLowerCase().replace(/(?:^|_)([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

/** The one service of that name; several packages may have one each. */
function fullName(evaluator: Evaluator, name: string): string | undefined {
  const names = new Set(evaluator.program.rpcServices.filter((service) => service.name === name).map((service) => service.fullName));
  return names.size === 1 ? [...names][0] : undefined;
}
