import type { CallModel } from '../catalogue/library';
import { bindingAt, functionAt, importAt, writtenAs } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import { findApi, subjectOf } from './api-keys';
import type { Evaluator } from './evaluator';
import { constructedKey, memberKey, tokenKey } from './injection';
import { factoryValue, instancesOf, type Add } from './module-providers';
import { entriesOf } from './objects';
import { settingToken } from './settings';
import { knownText } from './strings';
import { NOWHERE, type Subject } from './subject';
import { branches, unite, type CallInFrame, type Value } from './values';

type Provides = NonNullable<CallModel['provides']>;

/** `container.bind(TOKEN).to(Class)`, `app.decorate('send', send)`, `app.set('mails', mails)`. */
export function readProviding(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const call of file.calls) {
    const at: CallInFrame = { file, call, frame: undefined };
    const found = evaluator.catalogue.providing.has(calledName(file, call.callee)) ? findApi(evaluator, evaluator.evaluate(file, call.callee, undefined), call.form) : undefined;
    if (found?.call.provides !== undefined) readCall(evaluator, subjectOf(found, at), found.library.name, found.call.provides, add);
  }
}

function readCall(evaluator: Evaluator, subject: Subject, library: string, provides: Provides, add: Add): void {
  const { file } = subject.at.file;
  noteHanded(evaluator, subject.receiver, file, add);
  const each = provides.each === undefined ? undefined : evaluator.read(subject, provides.each);
  if (each?.kind === 'object') {
    for (const { name, value } of entriesOf(evaluator, each)) noteEach(evaluator, subject, library, provides, name, value, add);
    return;
  }
  const token = tokenOf(evaluator, library, subject, provides);
  const value = givenValue(evaluator, subject, provides);
  if (token !== undefined && value !== undefined) add(token, { file, value: resolved(evaluator, value, file, add) });
}

function noteEach(evaluator: Evaluator, subject: Subject, library: string, provides: Provides, name: string, value: Value, add: Add): void {
  if (provides.type === undefined) noteNamed(evaluator, subject, (provides.token ?? '').replace(`{${provides.each ?? ''}}`, name), value, add);
  else add(memberKey(`${library}#${provides.type}`, name), { file: subject.at.file.file, value });
}

function noteNamed(evaluator: Evaluator, subject: Subject, token: string, given: Value, add: Add): void {
  const { file } = subject.at.file;
  const value = resolved(evaluator, given, file, add);
  add(`text:${token}`, { file, value });
  const { receiver } = subject;
  for (const store of storesOf(evaluator, receiver)) if (receiver !== undefined && store !== '*') add(memberKey(receiver.type, `${store}.${token.replace(/^.* /, '')}`), { file, value });
}

/** What a container gives for a description of it: an instance of the class, what the function returns, or the value. */
function resolved(evaluator: Evaluator, value: Value, file: string, add: Add): Value {
  if (value.kind !== 'instance' || evaluator.catalogue.findType(value.type)?.type.resolver !== true) return value;
  const made = evaluator.read({ at: madeAt(value), receiver: value }, 'made[0]');
  if (made === undefined) return value;
  for (const branch of branches(made)) {
    const key = constructedKey(branch);
    if (key !== undefined) add(key, { file, value: branch });
  }
  return instancesOf(made) ?? (made.kind === 'function' ? returnedBy(evaluator, made) : made);
}

function madeAt(value: Value & { kind: 'instance' }): CallInFrame {
  return value.made?.how === 'call' ? value.made.at : NOWHERE;
}

function returnedBy(evaluator: Evaluator, { file, function: index, frame }: Value & { kind: 'function' }): Value {
  return unite((functionAt(file, index)?.returns ?? []).map((returned) => evaluator.evaluate(file, returned, frame)));
}

/** What handlers are given leads to the instance. */
function noteHanded(evaluator: Evaluator, receiver: Subject['receiver'], file: string, add: Add): void {
  const handedAs = receiver === undefined ? undefined : evaluator.catalogue.lineage(receiver.type).map((key) => evaluator.catalogue.findType(key)?.type.handedAs).find((name) => name !== undefined);
  if (receiver !== undefined && handedAs !== undefined) add(`handed:${handedAs}`, { file, value: { kind: 'instance', type: receiver.type, path: [], ...(receiver.package === undefined ? {} : { package: receiver.package }) } });
}

function storesOf(evaluator: Evaluator, receiver: Value | undefined): readonly string[] {
  return receiver?.kind !== 'instance' ? [] : evaluator.catalogue.lineage(receiver.type).flatMap((key) => evaluator.catalogue.findType(key)?.type.stores ?? []);
}

/** `app.locals.mails = mails`, or `client.commands = commands` of one that keeps what is put on itself. */
export function readStored(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const [index, binding] of file.bindings.entries()) {
    const written = binding.properties?.filter(({ name }) => evaluator.catalogue.stores.has(storeOf(name))) ?? [];
    const receiver = written.length === 0 ? undefined : evaluator.evaluate(file, { kind: 'reference', binding: index }, undefined);
    if (receiver?.kind !== 'instance') continue;
    const stores = storesOf(evaluator, receiver);
    const stored = written.filter(({ name }) => stores.includes(storeOf(name)));
    if (stored.length > 0) noteHanded(evaluator, receiver, file.file, add);
    for (const { name, value } of stored) add(memberKey(receiver.type, name), { file: file.file, value: evaluator.evaluate(file, value, undefined) });
  }
}

/** The member that something is put under, `*` where that is the instance itself. */
function storeOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? '*' : name.slice(0, dot);
}

function tokenOf(evaluator: Evaluator, library: string, subject: Subject, provides: Provides): string | undefined {
  if (provides.setting !== undefined) return settingToken(evaluator, subject, library, provides.setting);
  const named = evaluator.read(subject, provides.token ?? provides.member ?? '');
  if (named === undefined || provides.member === undefined) return named === undefined ? undefined : tokenKey(named);
  const name = knownText(named);
  const type = provides.type === undefined ? subject.receiver?.type : `${library}#${provides.type}`;
  return name === undefined || type === undefined ? undefined : memberKey(type, name);
}

function givenValue(evaluator: Evaluator, subject: Subject, provides: Provides): Value | undefined {
  const value = provides.value === undefined ? undefined : evaluator.read(subject, provides.value);
  if (value !== undefined) return instancesOf(value) ?? value;
  const factory = provides.factory === undefined ? undefined : evaluator.read(subject, provides.factory);
  return factory?.kind === 'function' ? factoryValue(evaluator, factory) : undefined;
}

/** The last name of a callee, as the export that is called or the object that it was taken from has it. */
export function calledName(file: FileFacts, callee: Expression): string {
  const imported = callee.kind === 'reference' ? bindingAt(file, callee.binding)?.import : undefined;
  if (imported !== undefined) return importAt(file, imported)?.name ?? '';
  const taken = writtenAs(file, callee);
  return taken?.kind === 'member' || taken?.kind === 'global' ? taken.name : '';
}
