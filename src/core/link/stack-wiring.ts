import type { EventSource, GivenNames, StackPlace } from '../discover/discovery';
import type { CallFact, FileFacts } from '../model/facts';
import { findApi, madeType, subjectOf, type FoundApi } from './api-keys';
import type { Evaluator } from './evaluator';
import { makersOf, readPath, readText } from './paths';
import { framesOf } from './queue-bindings';
import { knownText, textAlternatives } from './strings';
import { NOWHERE, type Subject } from './subject';
import { toTarget } from './targets';
import { branches, type CallInFrame, type Frame, type Value } from './values';

/** What travels in a channel starts a function, or goes on into another channel. */
export interface Wiring { readonly source: EventSource; readonly to: StackPlace | EventSource }

/** What one file of a stack in code says of functions and channels. */
export interface Wired { readonly wirings: readonly Wiring[]; readonly given: readonly GivenNames[] }

export function wiredIn(evaluator: Evaluator, places: readonly StackPlace[], file: FileFacts): Wired {
  const found = file.calls.flatMap((call) => {
    const api = findApi(evaluator, evaluator.evaluate(file, call.callee, undefined), call.form);
    return api === undefined || (api.call.wires === undefined && api.call.tells === undefined) ? [] : [{ call, api }];
  });
  return {
    wirings: found.flatMap(({ call, api }) => inFrames(evaluator, file, call, (frame) => wiringsAt(evaluator, places, api, { file, call, frame }))),
    given: found.flatMap(({ call, api }) => inFrames(evaluator, file, call, (frame) => givenAt(evaluator, places, api, { file, call, frame }))),
  };
}

/** As the call stands, or where that says nothing, as each caller of the function around it runs it. */
function inFrames<Item>(evaluator: Evaluator, file: FileFacts, call: CallFact, find: (frame: Frame | undefined) => readonly Item[]): readonly Item[] {
  const own = find(undefined);
  return own.length > 0 ? own : framesOf(evaluator, file, call.function).flatMap((frame) => find(frame));
}

function wiringsAt(evaluator: Evaluator, places: readonly StackPlace[], api: FoundApi, at: CallInFrame): readonly Wiring[] {
  const { wires } = api.call;
  if (wires === undefined) return [];
  const from = endAt(evaluator, api, at, wires.from).flatMap((value) => channelsOf(evaluator, value, 0));
  const to = endAt(evaluator, api, at, wires.to).flatMap((value) => [...functionsOf(evaluator, places, value, 0), ...handedAsText(places, at.file, value), ...channelsOf(evaluator, value, 0)]);
  return from.flatMap((source) => to.map((one) => ({ source, to: one })));
}

function endAt(evaluator: Evaluator, api: FoundApi, at: CallInFrame, end: string): readonly Value[] {
  const callee = evaluator.evaluate(at.file, at.call.callee, at.frame);
  if (end === 'made') {
    const type = madeType(evaluator, api.callee, at.call.form);
    return type === undefined ? [] : [{ kind: 'instance', type, path: [], made: { how: 'call', at } }];
  }
  if (end === 'receiver') return branches(callee).flatMap((branch) => (branch.kind === 'instance' ? [{ ...branch, path: branch.path.slice(0, -1) }] : []));
  const value = readPath(evaluator, subjectOf(api, at), end);
  return value === undefined ? [] : branches(value).flatMap((branch) => (branch.kind === 'array' ? branch.items : [branch]));
}

/** A construct is made of another one: a source of a queue, a target of a function. */
const DEEPEST = 3;

function behind(evaluator: Evaluator, value: Value): readonly Value[] {
  return makersOf(evaluator, value).flatMap(({ maker }) => {
    const argument = maker.how === 'call' ? maker.at.call.arguments[0] : undefined;
    return argument === undefined || maker.how !== 'call' ? [] : branches(evaluator.evaluate(maker.at.file, argument, maker.at.frame));
  });
}

function channelsOf(evaluator: Evaluator, value: Value, depth: number): readonly EventSource[] {
  if (value.kind !== 'instance' || depth > DEEPEST) return [];
  const carries = typesOf(evaluator, value).find((type) => type.carries !== undefined)?.carries;
  if (carries === undefined) return isWrapper(evaluator, value) ? behind(evaluator, value).flatMap((inner) => channelsOf(evaluator, inner, depth + 1)) : [];
  if (carries.category !== 'enqueue' && carries.category !== 'publish') return [];
  const { category, system } = carries;
  return textsAt(evaluator, { at: NOWHERE, receiver: value }, 'receiver.channel').map((name) => ({ category, system, name, ...(system === BUS ? { event: name.replace(/^[^/]*\//, '') } : {}) }));
}

const BUS = 'aws.eventbridge';

/** Neither describes a channel nor is described by a call of its own. */
function isWrapper(evaluator: Evaluator, value: Value & { readonly kind: 'instance' }): boolean {
  return typesOf(evaluator, value).every(({ channel }) => channel === undefined);
}

function functionsOf(evaluator: Evaluator, places: readonly StackPlace[], value: Value, depth: number): readonly StackPlace[] {
  if (value.kind !== 'instance' || depth > DEEPEST) return [];
  const own = makersOf(evaluator, value).flatMap(({ maker }) => (maker.how === 'call' ? placesOf(evaluator, places, maker.at) : []));
  return own.length > 0 || !isWrapper(evaluator, value) ? own : behind(evaluator, value).flatMap((inner) => functionsOf(evaluator, places, inner, depth + 1));
}

/** The function that a construct of the file is handed as a text. */
function handedAsText(places: readonly StackPlace[], { file }: FileFacts, value: Value): readonly StackPlace[] {
  const handler = knownText(value);
  return handler === undefined ? [] : places.filter((place) => place.file === file && place.id === handler);
}

/** The functions that a construction with this id describes, as its file has it. */
function placesOf(evaluator: Evaluator, places: readonly StackPlace[], { file, call, frame }: CallInFrame): readonly StackPlace[] {
  const here = places.filter((place) => place.file === file.file);
  const argument = here.length === 0 ? undefined : call.arguments[1];
  const id = argument === undefined ? undefined : knownText(evaluator.evaluate(file, argument, frame));
  return here.filter((place) => place.id === id);
}

function typesOf(evaluator: Evaluator, { type }: Value & { readonly kind: 'instance' }): readonly NonNullable<ReturnType<Evaluator['catalogue']['findType']>>['type'][] {
  return evaluator.catalogue.lineage(type).flatMap((key) => evaluator.catalogue.findType(key)?.type ?? []);
}

function givenAt(evaluator: Evaluator, places: readonly StackPlace[], api: FoundApi, at: CallInFrame): readonly GivenNames[] {
  const told = api.call.tells === undefined ? [] : placesOf(evaluator, places, at);
  const variables = told.length === 0 || api.call.tells === undefined ? undefined : readPath(evaluator, subjectOf(api, at), api.call.tells);
  const names = Object.fromEntries((variables === undefined ? [] : branches(variables)).flatMap((branch) => (branch.kind === 'object' ? branch.expression.properties : []).flatMap((property) => {
    if (!('name' in property)) return [];
    const [name] = namesIn(evaluator, evaluator.member(branch, property.name));
    return name === undefined ? [] : [[property.name, name] as const];
  })));
  return Object.keys(names).length === 0 ? [] : told.map(({ module }) => ({ module, names }));
}

/** A text that is written down, or what a member of a channel holds (`queue.queueUrl`). */
function namesIn(evaluator: Evaluator, value: Value): readonly string[] {
  return branches(value).flatMap((branch) => {
    const [member, ...deeper] = branch.kind === 'instance' ? branch.path : [];
    if (branch.kind !== 'instance' || member === undefined) return known(textAlternatives(branch, ''));
    const isName = deeper.length === 0 && typesOf(evaluator, branch).some(({ names = [] }) => names.includes(member));
    return isName ? textsAt(evaluator, { at: NOWHERE, receiver: { ...branch, path: [] } }, 'receiver.channel') : [];
  });
}

function textsAt(evaluator: Evaluator, subject: Subject, path: string): readonly string[] {
  const value = readText(evaluator, subject, path);
  return value === undefined ? [] : known(textAlternatives(value, ''));
}

function known(texts: ReturnType<typeof textAlternatives>): readonly string[] {
  return texts.flatMap((text) => {
    const target = toTarget('publish', [text]);
    return target.known && target.text !== '' ? [target.text] : [];
  });
}

/** The sources of functions by what all files of stacks say together: what goes on into a queue starts whom the queue starts. */
export function startedBy(wirings: readonly Wiring[], { module, exported }: { readonly module: string; readonly exported: string }): readonly EventSource[] {
  return wirings.flatMap(({ source, to }): readonly EventSource[] => {
    if (!('module' in to) || to.module !== module || to.exported !== exported) return [];
    const fed = wirings.flatMap((other) => (!('module' in other.to) && other.to.system === source.system && other.to.name === source.name ? [other.source] : []));
    return fed.length === 0 ? [source] : [...fed, { ...source, isFed: true }];
  });
}
