import type { Expression, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { tokenKey } from './injection';
import type { Add } from './module-providers';
import type { Subject } from './subject';
import { text, type Value } from './values';

/** What is set on the one instance that a package hands out to everybody: `axios.defaults.baseURL`. */
const SETTING = /^defaults\.\w+$/;

/** Notes what a file sets for all who use a package's own instance. */
export function readSharedDefaults(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const [index, { properties = [] }] of file.bindings.entries()) {
    const settings = properties.filter(({ name }) => SETTING.test(name));
    const owner = settings.length === 0 ? undefined : packageInstance(evaluator, file, { kind: 'reference', binding: index });
    for (const { name, value } of owner === undefined ? [] : settings) add(keyOf(evaluator, file, owner ?? '', name), { file: file.file, value: evaluator.evaluate(file, value, undefined) });
  }
}

/** What some file of the same service or package sets for the property of a package's own instance that a call is made on. */
export function sharedDefault(evaluator: Evaluator, subject: Subject, property: string): Value | undefined {
  if (property !== 'base' && property !== 'timeout') return undefined;
  const { receiver, at: { file } } = subject;
  const setting = receiver === undefined || receiver.made !== undefined ? undefined : settingOf(evaluator, receiver.type, property);
  const owner = setting === undefined ? undefined : ownerOf(evaluator, subject);
  return setting === undefined || owner === undefined ? undefined : evaluator.provided(keyOf(evaluator, file, owner, setting), file.file);
}

/** `defaults.baseURL` where a type says `sibling.defaults.baseURL`. */
function settingOf({ catalogue }: Evaluator, type: string, property: 'base' | 'timeout'): string | undefined {
  const path = catalogue.lineage(type).map((key) => catalogue.findType(key)?.type[property]).find((one) => one !== undefined);
  return path?.split('|').flatMap((one) => /^sibling\.(.+)$/.exec(one.trim())?.[1] ?? []).find((name) => SETTING.test(name));
}

function ownerOf(evaluator: Evaluator, { at: { file, call, frame } }: Subject): string | undefined {
  const { callee } = call;
  return packageInstance(evaluator, file, callee.kind === 'member' ? callee.object : callee, frame);
}

/** The package whose own instance something is: nobody made it, and it is not only declared to be one. */
function packageInstance(evaluator: Evaluator, file: FileFacts, expression: Expression, frame?: Subject['at']['frame']): string | undefined {
  const value = evaluator.evaluate(file, expression, frame);
  return value.kind === 'instance' && value.made === undefined && value.source === undefined && value.declared === undefined && value.path.length === 0 ? value.package : undefined;
}

function keyOf({ program }: Evaluator, { file }: FileFacts, owner: string, name: string): string {
  const root = file.slice(0, file.length - program.innerPath(file).length);
  const token = `default ${root} ${owner} ${name}`;
  return tokenKey(text(token)) ?? token;
}
