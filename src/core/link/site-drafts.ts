import type { CallModel, LibraryModel } from '../catalogue/library';
import { classAt, functionAt } from '../model/entries';
import type { CallFact, DecoratorFact, FileFacts, Span } from '../model/facts';
import { onceFor } from '../model/once';
import { findApi, findApis, subjectOf, type FoundApi } from './api-keys';
import { applyCommand } from './commands';
import { callOf, decoratedMethods, decoratorsMeant, type MeantDecorator } from './decorators';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import { chainFromCallers } from './handed-chains';
import type { NotedCall } from './linked-model';
import { performed } from './indirect';
import { isAnsweredAtOnce } from './promised';
import { isQueryPart } from './query-parts';
import { knownText } from './strings';
import { draftThroughGenerated } from './generated-clients';
import { isOutside } from './outside';
import { isGiven, isHandedOn, readCallback, readText, type Subject } from './paths';
import { readTarget, type ReadTarget } from './targets';
import { branches, unite, type CallInFrame, type Value } from './values';

/** A call or decorator whose meaning is known: a site when its model has a category, else only a handler registration. */
export interface SiteDraft {
  readonly file: FileFacts;
  readonly span: Span;
  /** Function the site lies in; for decorators the decorated method. */
  readonly function: number;
  readonly api: string;
  readonly package: string;
  readonly library: LibraryModel;
  readonly model: CallModel;
  readonly subject: Subject;
  readonly target: ReadTarget;
  readonly at?: CallInFrame;
  readonly decorator?: DecoratorFact;
  /** Tells it from others at the same place. */
  readonly mark?: string;
  /** What the same call means when it happens in a frame, and what the paths of that are read on. */
  readonly inFrame: (at: CallInFrame) => Meanings;
}

export interface Meaning { readonly subject: Subject; readonly model: CallModel }

/** One for each client that the receiver may be; the first stands for all. */
export type Meanings = readonly [Meaning, ...Meaning[]];

/** The drafts of a file, where those of calls are found by `ofCall`. */
export function draftsOf(evaluator: Evaluator, file: FileFacts, ofCall: (call: CallFact) => SiteDraft | undefined): readonly SiteDraft[] {
  const calls = file.calls.flatMap((call) => (call.never === true ? [] : ofCall(call) ?? []));
  return [...calls.filter((draft) => !isQueryPart(evaluator, draft) && !isAnsweredAtOnce(evaluator, draft) && !staysHere(draft)), ...decoratorDrafts(evaluator, file)];
}

/** A request for a file, or for what stands in the address itself. */
function staysHere({ model, target: { texts } }: SiteDraft): boolean {
  return model.category === 'http' && texts.length > 0 && texts.every(([first]) => first !== undefined && 'known' in first && /^(?:file|data|blob):/i.test(first.known));
}

export function draftOfCall(evaluator: Evaluator, written: CallInFrame): SiteDraft | undefined {
  if (isOutside(evaluator.program, written.file, written.call.callee)) return undefined;
  const at = performed(evaluator, written);
  const callee = evaluator.evaluate(at.file, at.call.callee, at.frame);
  const all = findApis(evaluator, callee, at.call.form);
  const found = all[0] ?? fromCallers(evaluator, callee, at.call.form) ?? chainFromCallers(evaluator, at);
  if (found === undefined) return draftThroughGenerated(evaluator, at, callee, draftOfCall);
  if (found.library.inProcess === true && found.call.duration === undefined) return undefined;
  const meanings = meaningsOf(evaluator, [found, ...all.slice(1)], at);
  const [{ subject, model }] = meanings;
  if (!isCommunication(model) && !isNoted(model)) return undefined;
  return {
    file: at.file, span: at.call, function: at.call.function, api: at.call.form === 'new' ? `new ${at.call.text}` : at.call.text, package: found.package, library: found.library, model,
    subject, target: readTargets(evaluator, meanings), at, inFrame: (inner) => meaningsIn(evaluator, inner, found),
  };
}

/** A call that crosses a process boundary, or says where or under which name such calls arrive. */
function isCommunication({ category, handler, mounts, nests, serves, answers }: CallModel): boolean {
  return [category, handler, mounts, nests, serves, answers].some((meaning) => meaning !== undefined);
}

/** What is no communication and registers nothing, but decides how calls around it are judged: transactions, what blocks the process, and what takes it long. */
export function isNoted(model: CallModel): boolean {
  return model.category === undefined && (model.transaction !== undefined || model.blocking === true || model.duration !== undefined);
}

export const toNoted = onceFor(({ file, function: index, api, model, library, at }: SiteDraft): readonly NotedCall[] => (
  at === undefined || !isNoted(model) ? [] : [{ file, call: at.call, function: index, api, model, library }]));

const MOST_MEANINGS = 6;

function meaningsOf(evaluator: Evaluator, [first, ...others]: readonly [FoundApi, ...FoundApi[]], at: CallInFrame): Meanings {
  if (others.length >= MOST_MEANINGS) return [meaningOf(evaluator, anyOf(first), at)];
  return [meaningOf(evaluator, first, at), ...others.map((one) => meaningOf(evaluator, one, at))];
}

/** Of so many clients nobody knows which: none of their channels and addresses counts. */
function anyOf(found: FoundApi): FoundApi {
  if (found.callee.kind !== 'instance') return found;
  const { made, ...callee } = found.callee;
  return made === undefined ? found : { ...found, callee };
}

function meaningOf(evaluator: Evaluator, found: FoundApi, at: CallInFrame): Meaning {
  const { subject, model } = applyCommand(evaluator, found.call, subjectOf(found, at));
  return { subject, model: applySwitches(evaluator, subject, model) };
}

/** The callee is evaluated again: in a frame it may be a member of another instance, or another member (`client[method]`). */
function meaningsIn(evaluator: Evaluator, at: CallInFrame, known: FoundApi): Meanings {
  const [first, ...others] = findApis(evaluator, evaluator.evaluate(at.file, at.call.callee, at.frame), at.call.form);
  const isSameKind = first?.library === known.library && first.call.category === known.call.category && first.call.direction === known.call.direction;
  return meaningsOf(evaluator, isSameKind ? [first, ...others] : [known], at);
}

/** What several meanings address, as one. */
export function readTargets(evaluator: Evaluator, meanings: Meanings): ReadTarget {
  const targets = meanings.map(({ subject, model }) => readTarget(evaluator, subject, model));
  const operations = new Set(targets.map((target) => target.operation));
  return { texts: targets.flatMap((target) => target.texts), keys: targets.flatMap((target) => target.keys), operation: operations.size === 1 ? targets[0]?.operation ?? '' : '' };
}

/** Whether a library may have a call of such a name; those that have any are asked only where they are used. */
function mayBeCall(evaluator: Evaluator, { file, path }: Value & { kind: 'parameter' }): boolean {
  return evaluator.catalogue.mayBeMember(path.at(-1)) || (path.length >= 2 && usesOpenEnded(evaluator)(file.file));
}

const usesOpenEnded = onceFor(({ catalogue, program }: Evaluator) => {
  const known = new Map<string, boolean>();
  return (file: string): boolean => {
    const uses = known.get(file) ?? catalogue.openEnded.some((name) => program.dependsOn(file, name));
    known.set(file, uses);
    return uses;
  };
});

/** A parameter without a type: what the callers hand over says which API it is. */
function fromCallers(evaluator: Evaluator, callee: Value, form: 'new' | 'tagged' | 'jsx' | undefined): FoundApi | undefined {
  for (const branch of branches(callee)) {
    if (branch.kind !== 'parameter' || !mayBeCall(evaluator, branch)) continue;
    const found = findApi(evaluator, unite(flowInto(evaluator, branch)), form);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function applySwitches(evaluator: Evaluator, subject: Subject, model: CallModel): CallModel {
  let applied = model;
  for (const one of model.switches ?? []) {
    const value = one.when === 'callback' ? callbackOf(evaluator, subject, model) : readText(evaluator, subject, one.when);
    // Who hands on where another message wants its reply does not wait for that reply.
    if (one.then.throughBroker !== undefined && isHandedOn(evaluator, subject, one.when)) continue;
    if (one.is === 'present' && one.when !== 'callback' ? isGiven(evaluator, subject, one.when) : matches(value, one.is)) {
      applied = { ...applied, ...one.then };
      break;
    }
  }
  return applied;
}

function callbackOf(evaluator: Evaluator, subject: Subject, model: CallModel): Value | undefined {
  const value = model.callback === undefined ? undefined : readCallback(evaluator, subject, model.callback);
  return value?.kind === 'function' ? value : undefined;
}

function matches(value: Value | undefined, wanted: NonNullable<CallModel['switches']>[number]['is']): boolean {
  if (wanted === 'absent') return value === undefined;
  if (wanted === 'present') return value !== undefined;
  if (value === undefined) return false;
  if (typeof wanted === 'object' && 'type' in wanted) return branches(value).every((branch) => isOfType(branch, wanted.type));
  if (typeof wanted === 'object' && 'from' in wanted) return branches(value).some((branch) => (branch.kind === 'api' || branch.kind === 'result') && (branch.package === wanted.from || (wanted.from === '*' && branch.package !== 'global')));
  const is = (one: string | number | boolean): boolean => branches(value).some((branch) => equals(branch, one));
  return typeof wanted === 'object' ? wanted.oneOf.some(is) : is(wanted);
}

function isOfType(value: Value, type: 'number' | 'string' | 'function' | 'object'): boolean {
  if (type === 'function' || type === 'object') return value.kind === type;
  return value.kind === 'text' ? type === 'string' : value.kind === 'literal' && typeof value.value === type;
}

/** A member of an enum that a library exports reads as its name. */
function equals(value: Value, wanted: string | number | boolean): boolean {
  if (value.kind === 'literal') return value.value === wanted;
  if (value.kind === 'api') return value.path.at(-1) === wanted;
  return knownText(value) === String(wanted);
}

function decoratorDrafts(evaluator: Evaluator, file: FileFacts): readonly SiteDraft[] {
  return file.classes.flatMap((fact, index) => [
    ...fact.methods.flatMap((method) => (functionAt(file, method.function)?.decorators ?? []).flatMap((decorator) => draftsOfDecorator(evaluator, file, decorator, { class: index, function: method.function, name: method.name }))),
    ...(fact.decorators ?? []).flatMap((decorator) => [...draftsOfDecorator(evaluator, file, decorator, { class: index, function: -1, name: fact.name }), ...draftsOfMethods(evaluator, file, decorator, index)]),
  ]);
}

interface Decorated { readonly class: number; readonly function: number; readonly name: string }

function draftsOfDecorator(evaluator: Evaluator, file: FileFacts, decorator: DecoratorFact, decorated: Decorated): readonly SiteDraft[] {
  return decoratorsMeant(evaluator, file, decorator).flatMap((meant) => draftOfDecorator(evaluator, file, meant, decorated) ?? []);
}

/** Methods that a decorator of their class decorates by name. */
function draftsOfMethods(evaluator: Evaluator, file: FileFacts, decorator: DecoratorFact, index: number): readonly SiteDraft[] {
  return decoratedMethods(evaluator, file, decorator).flatMap(({ method, meant }) => {
    const found = classAt(file, index)?.methods.find((one) => one.name === method);
    const span = found === undefined ? undefined : functionAt(file, found.function);
    const draft = found === undefined ? undefined : draftOfDecorator(evaluator, file, meant, { class: index, function: found.function, name: method });
    return draft === undefined ? [] : { ...draft, span: span ?? draft.span };
  });
}

function draftOfDecorator(evaluator: Evaluator, file: FileFacts, { callee, decorator, file: at, frame }: MeantDecorator, decorated: Decorated): SiteDraft | undefined {
  const library = evaluator.catalogue.libraryOf(callee.package);
  const found = evaluator.catalogue.findDecorator(library, callee.path.join('.'));
  if (found === undefined) return undefined;
  const onClass = decorated.function < 0;
  if (onClass !== (found.call.handler?.startsWith('class.') === true)) return undefined;
  const subject: Subject = { at: { file: at, call: callOf(decorator), frame }, member: decorated.name, decorated: { file, decorator, class: decorated.class, member: decorated.name } };
  const model = applySwitches(evaluator, subject, found.call);
  return {
    file, span: decorator, function: onClass ? handlerMethod(file, decorated.class, model.handler) : decorated.function, api: decorator.text,
    package: callee.package in found.library.packages ? callee.package : found.library.name, library: found.library, model, subject, target: readTarget(evaluator, subject, model), decorator, inFrame: () => [{ subject, model }],
  };
}

/** `class.process` names the method that handles. */
function handlerMethod(file: FileFacts, classIndex: number, handler: string | undefined): number {
  const name = handler?.slice('class.'.length);
  return classAt(file, classIndex)?.methods.find((method) => method.name === name)?.function ?? -1;
}
