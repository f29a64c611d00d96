import { bindingAt, classAt, functionAt, methodAround } from '../model/entries';
import type { ClassFact, FieldFact, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { callFrame, constructorFrame, methodFrame } from './frames';
import { firstInjected } from './injection';
import { withDeclared } from './member-types';
import { withAdditions } from './tables';
import { isVague } from './vague';
import { unite, type CallInFrame, type Frame, type Value } from './values';

export type Self = Value & { kind: 'self' };

/**
 * What a field of an instance holds: what is injected, what is written to it, or any value of its declared type.
 * A method that reads the field to write it, as in `this.place = this.place + 1`, starts from what the field is constructed with.
 */
export function fieldValue(evaluator: Evaluator, self: Self, file: FileFacts, classIndex: number, name: string, field: FieldFact | undefined, assignments: ClassFact['assignments']): Value {
  const injected = firstInjected(evaluator, file, field?.decorators, field?.type);
  if (injected !== undefined) return injected;
  const fact = classAt(file, classIndex);
  const writes = writesOf(file, fact, field, assignments);
  const construct = fact?.construct;
  const after = (some: ClassFact['assignments']) => () => valueAfter(evaluator, self, file, classIndex, field, some);
  return evaluator.lookUp(self, name, after(writes), after(writes.filter((write) => write.function === construct)));
}

function valueAfter(evaluator: Evaluator, self: Self, file: FileFacts, classIndex: number, field: FieldFact | undefined, writes: ClassFact['assignments']): Value {
  const values = writtenValues(evaluator, self, file, classIndex, field, writes);
  const flow = values.length === 0 ? undefined : unite(values);
  if (flow !== undefined && !isVague(flow)) return flow;
  const source: Value = flow ?? { kind: 'member', file: self.file, class: self.class, name: field?.name ?? '' };
  return declaredValue(evaluator, file, field, source) ?? ofItsType(evaluator, file, field, source);
}

function ofItsType(evaluator: Evaluator, file: FileFacts, field: FieldFact | undefined, source: Value): Value {
  return field?.type === undefined ? source : withDeclared(evaluator, source, { file, type: field.type });
}

/** What a setter is given is the caller's choice, and the initial value stands without one; what the class itself gives it (`this.basePath = url`) is written to the field. */
function writesOf(file: FileFacts, fact: ClassFact | undefined, field: FieldFact | undefined, assignments: ClassFact['assignments']): ClassFact['assignments'] {
  return assignments.flatMap((assignment) => {
    if (functionAt(file, assignment.function)?.kind !== 'setter') return [assignment];
    const setter = fact?.methods.find((method) => method.function === assignment.function);
    const given = isGiven(file, assignment) ? fact?.assignments.filter(({ name }) => name === setter?.name) ?? [] : [];
    return given.length > 0 || field?.value !== undefined ? given : [assignment];
  });
}

/** `set basePath(path) { this._basePath = path; }` */
function isGiven(file: FileFacts, { value }: ClassFact['assignments'][number]): boolean {
  return value.kind === 'reference' && bindingAt(file, value.binding)?.kind === 'parameter';
}

/** Any value of the type that a field is declared with. */
export function declaredValue(evaluator: Evaluator, file: FileFacts, field: FieldFact | undefined, source: Value | undefined): Value | undefined {
  return field?.type === undefined ? undefined : evaluator.ofType(file, field.type, source);
}

/** The initialiser and every assignment of a field, in the order of the file. */
function writtenValues(evaluator: Evaluator, self: Self, file: FileFacts, classIndex: number, field: FieldFact | undefined, assignments: ClassFact['assignments']): readonly Value[] {
  const construct = classAt(file, classIndex)?.construct;
  const frame = constructorFrame(evaluator, self, file, classIndex);
  const initial = field?.value === undefined ? [] : [evaluator.evaluate(file, field.value, frame)];
  return [...initial, ...assignments.flatMap((assignment) => {
    const frames = assignment.function === construct ? [frame] : settingFrames(evaluator, self, file, assignment.function);
    return frames.map((one) => evaluator.evaluate(file, assignment.value, one));
  })];
}

/** A field that is set in more places is no part of how an instance is made. */
const MOST_SETTERS = 4;

/** The frames in which a method sets a field: those of its calls on this very instance, else one that only knows the instance. */
function settingFrames(evaluator: Evaluator, self: Self, file: FileFacts, index: number): readonly (Frame | undefined)[] {
  const method = methodAround(file, index);
  const made = self.made;
  const calls = made === undefined || method < 0 ? [] : evaluator.callersOf(file, method).filter(({ callee }) => isMadeBy(callee.self, made));
  if (calls.length === 0 || calls.length > MOST_SETTERS) return [frameInside(evaluator, self, file, index)];
  return calls.map(({ at, callee }) => callFrame(evaluator, at.call.function === made?.call.function ? { ...at, frame: made.frame } : at, { ...callee, self }));
}

/** Seen without a frame, the instance is any that the construction makes. */
function isMadeBy(self: Value | undefined, made: CallInFrame): boolean {
  return self?.kind === 'self' && self.made?.call === made.call && (self.made.frame === made.frame || self.made.frame === undefined);
}

/** The frame of a method, or of a function in one, for a receiver. */
function frameInside(evaluator: Evaluator, self: Self, file: FileFacts, index: number): Frame | undefined {
  return methodFrame(evaluator, { kind: 'function', file, function: index, self });
}

/** The value of a field with what is put into it. */
export function withFieldAdditions(evaluator: Evaluator, self: Self, file: FileFacts, classIndex: number, name: string, flow: Value): Value {
  const fact = classAt(file, classIndex);
  const additions = fact?.additions?.filter((addition) => addition.name === name) ?? [];
  return withAdditions(evaluator, file, flow, additions, (index) => (index === fact?.construct ? constructorFrame(evaluator, self, file, classIndex) : frameInside(evaluator, self, file, index)));
}
