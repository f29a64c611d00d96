import { bindingAt, callAt, classAt, functionAt, importAt } from '../model/entries';
import type { BindingFact, Expression, FileFacts } from '../model/facts';
import type { CatalogueIndex } from './catalogue-index';
import { Budget } from './budget';
import { Circles, type Leans } from './circles';
import type { Evaluator, KnownCaller } from './evaluator';
import { frameFor, invoke } from './invoke';
import { itemAt } from './items';
import { frameWithin } from './lexical';
import { literalReceiver } from './literal-receivers';
import { selfKey } from './injection';
import { withDeclared } from './member-types';
import { asInstance, memberOf } from './members';
import { autoImportedValue, valueOfImport } from './imports';
import { readPath } from './paths';
import { placedMember } from './placed-members';
import { pluggedMember } from './plugged';
import type { Program } from './program';
import { holds } from './comparisons';
import { joinTexts, knownText, textAlternatives } from './strings';
import { changedValue, writtenValue } from './written';
import { parameterValue, valueOfType } from './types';
import { withWrittenParts } from './url-parts';
import { withProperties } from './grown-objects';
import { withAdditions } from './tables';
import { isVague } from './vague';
import { Memos, NOT_RUNNING } from './memos';
import type { ReadLog, Reads } from './reads';
import { branches, mapBranches, text, UNDEFINED, unite, unknown, type CallInFrame, type Frame, type Slot, type Value } from './values';

const DEEPEST = 120;
const DEEPEST_NESTING = 200;

interface State {
  readonly reads: ReadLog;
  readonly memos: Memos;
  readonly budget: Budget;
  /** How many member look-ups and invocations stand inside one another; objects may spread themselves. */
  nesting: number;
  depth: number;
  readonly circles: Circles;
}

/** The call graph's answers, which the evaluator asks back. */
export interface Backward {
  readonly callersOf: (file: FileFacts, functionIndex: number) => readonly KnownCaller[];
  readonly constructionsOf: (file: FileFacts, classIndex: number) => readonly CallInFrame[];
  readonly provided: Evaluator['provided'];
  readonly implementationsOf: Evaluator['implementationsOf'];
  readonly objectsDeclaredAs: Evaluator['objectsDeclaredAs'];
  readonly handlersOf: Evaluator['handlersOf'];
  readonly subclassesOf: Evaluator['subclassesOf'];
}

export function createEvaluator(program: Program, catalogue: CatalogueIndex, backward: Backward): Evaluator {
  const { reads } = program;
  const state: State = { reads, memos: new Memos(reads), budget: new Budget(), nesting: 0, depth: 0, circles: new Circles() };
  const evaluator: Evaluator = {
    program, catalogue, ...backward,
    evaluate: (file, expression, frame) => guarded(evaluator, state, file, expression, frame),
    member: (object, name) => nested(state, () => memberOf(evaluator, object, name)),
    lookUp: (object, name, whole, again) => state.circles.lookUp(object, name, whole, again),
    enterStage: (stage) => { state.memos.stage = stage; },
    read: (subject, path) => readPath(evaluator, subject, path),
    call: (at, callee) => nested(state, () => invoke(evaluator, at, callee)),
    ofType: (file, type, source) => (state.nesting > DEEPEST_NESTING ? undefined : valueOfType(evaluator, file, type, source)),
    frameFor: (at, callee) => frameFor(evaluator, at, callee),
  };
  return evaluator;
}

function startQuestion(state: State): void {
  state.budget.start();
  state.circles.start();
  state.memos.forgetMany();
}

/** Looks up a member or invokes: counted like evaluations, because objects spread one another. */
function nested(state: State, work: () => Value): Value {
  if (state.depth === 0 && state.nesting === 0) startQuestion(state);
  if (!state.budget.take() || state.nesting > DEEPEST_NESTING) return exhausted(state);
  state.nesting += 1;
  try {
    return work();
  } finally {
    state.nesting -= 1;
  }
}

/** Evaluates once: cycles and exhausted budgets answer `unknown`; what leans on a cycle, or on a budget that others exhausted, is not remembered. */
function guarded(evaluator: Evaluator, state: State, file: FileFacts, expression: Expression, frame: Frame | undefined): Value {
  if (isPlain(expression)) {
    state.budget.take();
    return compute(evaluator, file, expression, frame);
  }
  if (state.depth === 0 && state.nesting === 0) startQuestion(state);
  const slot = state.memos.slotOf(file, expression, frame);
  const known = state.memos.known(slot);
  if (known !== undefined) {
    state.reads.add(known.reads);
    return known.value;
  }
  if (!state.budget.take() || state.depth > DEEPEST) return exhausted(state);
  if (slot.depth !== NOT_RUNNING) {
    state.circles.meet(slot.depth);
    return unknown('cycle');
  }
  const provisional = state.circles.known(slot);
  if (provisional === undefined) return evaluateOpen(evaluator, state, file, expression, frame, slot);
  state.reads.add(provisional.reads);
  return provisional.value;
}

function exhausted({ budget }: State): Value {
  budget.isExhausted = true;
  return unknown('budget');
}

const PLAIN: ReadonlySet<Expression['kind']> = new Set(['literal', 'global', 'object', 'function', 'class', 'this', 'unknown']);

/** What is made anew faster than it is looked up, and asks for nothing else. */
function isPlain(expression: Expression): boolean {
  return PLAIN.has(expression.kind);
}

function evaluateOpen(evaluator: Evaluator, state: State, file: FileFacts, expression: Expression, frame: Frame | undefined, slot: Slot): Value {
  const { depth, reads, circles, budget } = state;
  const begun = budget.steps;
  const around = circles.enter();
  slot.depth = depth;
  state.depth += 1;
  reads.begin();
  let value: Value | undefined;
  try {
    value = compute(evaluator, file, expression, frame);
    return value;
  } finally {
    state.depth -= 1;
    slot.depth = NOT_RUNNING;
    const leans = circles.leave(depth, around);
    const own = reads.end();
    if (value !== undefined && budget.isFinal(slot, begun)) remember(state, slot, value, own, leans);
  }
}

function remember({ memos, circles }: State, slot: Slot, value: Value, reads: Reads, leans: Leans): void {
  if (leans.length === 0) memos.keep(slot, value, reads);
  else circles.keep(slot, value, reads, leans);
}

function compute(evaluator: Evaluator, file: FileFacts, expression: Expression, frame: Frame | undefined): Value {
  switch (expression.kind) {
    case 'literal': return typeof expression.value === 'string' ? text(expression.value) : { kind: 'literal', value: expression.value };
    case 'template': return joinTexts(expression.parts.map((part) => (typeof part === 'string' ? [[{ known: part }]] : textAlternatives(evaluator.evaluate(file, part, frame), nameOf(file, part)))));
    case 'pattern': return expression;
    case 'reference': return ofBinding(evaluator, file, expression.binding, frame);
    case 'global': return ofGlobal(evaluator, expression.name, file);
    case 'member': return addedProperty(evaluator, file, expression, frame) ?? placedMember(evaluator, file, expression, pluggedMember(evaluator, file, evaluator.member(evaluator.evaluate(file, expression.object, frame), expression.name), expression.name));
    case 'index': return mapBranches(evaluator.evaluate(file, expression.object, frame), (object) => itemAt(evaluator, object, evaluator.evaluate(file, expression.index, frame)));
    case 'call': return ofCall(evaluator, file, expression.call, frame);
    case 'object': return { kind: 'object', file, expression, frame };
    case 'array': return { kind: 'array', items: expression.items.flatMap((item) => spreadItems(evaluator.evaluate(file, item.kind === 'spread' ? item.value : item, frame), item.kind === 'spread')) };
    case 'spread': return evaluator.evaluate(file, expression.value, frame);
    case 'function': return { kind: 'function', file, function: expression.function, ...(frame === undefined ? {} : { frame }) };
    case 'class': return { kind: 'class', file, class: expression.class, ...(frame === undefined ? {} : { frame }) };
    case 'either': return either(expression.of.map((one) => evaluator.evaluate(file, one, frame)), expression.how);
    case 'when': return holds(expression, (inner) => evaluator.evaluate(file, inner, frame)) === false ? UNDEFINED : evaluator.evaluate(file, expression.value, frame);
    case 'this':
    case 'super': return ofThis(evaluator, file, expression, frame);
    case 'unknown': return unknown(expression.reason, expression.name);
  }
}

/** `api.get = …` written beside the declaration of `api`. */
function addedProperty(evaluator: Evaluator, file: FileFacts, expression: Expression & { kind: 'member' }, frame: Frame | undefined): Value | undefined {
  if (expression.object.kind !== 'reference') return undefined;
  const binding = bindingAt(file, expression.object.binding);
  const added = binding?.properties?.filter((property) => property.name === expression.name) ?? [];
  return added.length === 0 ? undefined : unite(added.map((property) => evaluator.evaluate(file, property.value, frame)));
}

function spreadItems(value: Value, isSpread: boolean): readonly Value[] {
  return isSpread && value.kind === 'array' ? value.items : [value];
}

/** `process.env.X || 'x'` is the variable with a default; elsewhere both sides stay possible. */
function either(values: readonly Value[], how: 'choice' | 'default'): Value {
  const [first, second] = values;
  if (how === 'choice' || first === undefined || second === undefined) return unite(values);
  const fallback = knownText(second);
  const variables = branches(first).filter((branch) => branch.kind === 'environment');
  if (fallback !== undefined && variables.length > 0) return unite(branches(first).map((branch) => (branch.kind === 'environment' ? { ...branch, fallback } : branch)));
  return isDefinite(first) ? first : unite(withoutEmptyText(values));
}

/** `url || ''` says that the text may be missing, not which other text it may be. */
function withoutEmptyText(values: readonly Value[]): readonly Value[] {
  const filled = values.filter((value) => value.kind !== 'text' || !isEmptyText(value));
  return filled.length > 0 ? filled : values;
}

function isEmptyText(value: Value & { kind: 'text' }): boolean {
  return value.parts.every((part) => 'known' in part && part.known === '');
}

/** A value that is certainly there, so that the default after it is never used. */
function isDefinite(value: Value): boolean {
  if (value.kind === 'text') return value.parts.some((part) => 'known' in part && part.known !== '');
  // `mongoose.models.Order || …`, `globalThis.client ?? …`: what is read off an export or a global may not be there yet.
  if (value.kind === 'api') return value.package !== 'global' && value.path.length <= 1;
  return ['function', 'class', 'self', 'instance', 'object', 'array', 'namespace'].includes(value.kind);
}

function ofCall(evaluator: Evaluator, file: FileFacts, index: number, frame: Frame | undefined): Value {
  const call = callAt(file, index);
  if (call === undefined) return unknown('computed');
  return evaluator.call({ file, call, frame }, evaluator.evaluate(file, call.callee, frame));
}

function ofGlobal(evaluator: Evaluator, name: string, file: FileFacts): Value {
  if (name === 'module' || name === 'exports') return { kind: 'namespace', file };
  return autoImportedValue(evaluator, file, name) ?? asInstance(evaluator, { kind: 'api', package: 'global', path: [name] });
}

/** The frame's receiver if the function is the frame's, else any instance of the class; in a static method the class itself. */
function ofThis(evaluator: Evaluator, file: FileFacts, expression: Expression & { kind: 'this' | 'super' }, frame: Frame | undefined): Value {
  const owner = expression.function < 0 ? classAt(file, expression.class)?.construct ?? -1 : expression.function;
  for (let current = frame; current !== undefined; current = current.parent) {
    if (current.file === file && current.function === owner && current.self !== undefined) return expression.kind === 'this' ? current.self : superOf(evaluator, current.self, file, expression.class);
  }
  if (expression.class < 0) return describedSelf(evaluator, file, owner, frame);
  const self = ofClass(file, owner, expression.class);
  return expression.kind === 'this' ? self : superOf(evaluator, self, file, expression.class);
}

function ofClass(file: FileFacts, owner: number, index: number): Value {
  return { kind: functionAt(file, owner)?.static === true ? 'class' : 'self', file, class: index };
}

/** What a library makes of the object that a function stands in, or that object. */
function describedSelf(evaluator: Evaluator, file: FileFacts, owner: number, frame: Frame | undefined): Value {
  return (owner < 0 ? undefined : evaluator.provided(selfKey(file, owner), file.file) ?? literalReceiver(file, owner, frame)) ?? unknown('this');
}

function superOf(evaluator: Evaluator, self: Value, file: FileFacts, classIndex: number): Value {
  if (self.kind === 'self') return { ...self, above: { file, class: classIndex } };
  const base = self.kind === 'class' ? classAt(file, classIndex)?.extends : undefined;
  return base === undefined ? self : evaluator.evaluate(file, base, undefined);
}

function ofBinding(evaluator: Evaluator, file: FileFacts, index: number, frame: Frame | undefined): Value {
  const binding = bindingAt(file, index);
  if (binding === undefined) return unknown('computed');
  if (binding.kind === 'import') return ofImport(evaluator, file, binding);
  if (binding.kind === 'parameter') return changedValue(binding, withDefault(evaluator, file, binding, frame), (value) => evaluator.evaluate(file, value, frameOfBinding(file, binding, frame)));
  return withOwnAdditions(evaluator, file, binding, frame, withProperties(binding, ofVariable(evaluator, file, binding, frame)));
}

function withOwnAdditions(evaluator: Evaluator, file: FileFacts, binding: BindingFact, frame: Frame | undefined, value: Value): Value {
  const own = binding.additions?.filter((addition) => addition.name === '') ?? [];
  return own.length === 0 ? value : withAdditions(evaluator, file, value, own, (index) => frameWithin(file, index, frame) ?? frameOfBinding(file, binding, frame));
}

/** Function frames only apply to what is declared inside the function: the rest of the file is the same for every caller. */
function frameOfBinding(file: FileFacts, binding: BindingFact, frame: Frame | undefined): Frame | undefined {
  return binding.function < 0 ? undefined : frameWithin(file, binding.function, frame);
}

function ofVariable(evaluator: Evaluator, file: FileFacts, binding: BindingFact, frame: Frame | undefined): Value {
  const inner = frameOfBinding(file, binding, frame);
  const evaluate = (value: Expression, writer?: number): Value => evaluator.evaluate(file, value, (writer === undefined ? undefined : frameWithin(file, writer, frame)) ?? inner);
  const flow = withWrittenParts(writtenValue(binding, evaluate), binding, evaluate);
  if (binding.type === undefined || !isVague(flow)) return flow;
  return evaluator.ofType(file, binding.type, flow) ?? withDeclared(evaluator, flow, { file, type: binding.type });
}

function withDefault(evaluator: Evaluator, file: FileFacts, binding: BindingFact, frame: Frame | undefined): Value {
  const value = parameterValue(evaluator, file, binding, frame);
  if (binding.value === undefined) return value;
  if (value.kind === 'parameter' || (value.kind === 'literal' && value.value === undefined)) {
    const fallback = evaluator.evaluate(file, binding.value, frame);
    return value.kind === 'parameter' ? unite(withoutEmptyText([value, fallback])) : fallback;
  }
  return value;
}

function ofImport(evaluator: Evaluator, file: FileFacts, binding: BindingFact): Value {
  const declared = importAt(file, binding.import ?? -1);
  if (declared === undefined) return unknown('import');
  return valueOfImport(evaluator, file, declared);
}

function nameOf(file: FileFacts, expression: Expression): string {
  if (expression.kind === 'reference') return bindingAt(file, expression.binding)?.name ?? '';
  if (expression.kind === 'member') return expression.name;
  if (expression.kind === 'call') return callAt(file, expression.call)?.text.replace(/.*\./, '') ?? '';
  return expression.kind === 'global' ? expression.name : '';
}
