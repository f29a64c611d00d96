import { bindingAt, callAt, functionAt, loopAt, stepsAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts, LoopFact } from '../../model/facts';
import { namedEdges, type Hit } from './hits';
import { bindingsIn } from './loops';
import { calledName } from './waits';

/** A call that happens once per item of a collection. */
export interface Repeat {
  readonly file: FileFacts;
  readonly call: CallFact;
  readonly line: number;
  /** What it goes over, as far as it has a name. */
  readonly over: string | undefined;
  /** All at once, or at least several. */
  readonly isConcurrent: boolean;
}

/** A list that is written out is no collection whose size only the data knows. */
const FEW = 5;
/** Loops that try again or turn pages. */
const TURNS = /^(attempts?|tries|try|retry|retries|retryCount|page|pageNumber|pageIndex|offset|skip|cursor|token|step)$/i;
/** A constant of the code by how it is written, wherever it stands: `REGIONS`, `Object.values(PLANS)`. */
const FIXED = /^([\w.]+\.)?[A-Z][A-Z\d]*(_[A-Z\d]+)*$(?<=[A-Z\d_]{3})/;
/** Loops that already send many at once. */
const BATCHES = /chunk|batch|page|slice|group|bucket|partition/i;
const PER_ITEM = /^(map|forEach|flatMap|each|mapSeries|eachSeries|pMap|pEach|mapLimit|eachLimit|filter|some|every|reduce)$/i;

/** Where a site on a handler's way is repeated for every item of a collection: in its own function, or one call further out. */
export function repeatOf({ site, path }: Hit): Repeat | undefined {
  if (site.call === undefined) return undefined;
  const [outer, before] = [...namedEdges(path)].reverse();
  const own = repeatAround(site.file, site.call, outer?.to.function ?? path.entry.function);
  return own ?? (outer === undefined ? undefined : repeatAround(outer.at.file, outer.at.call, before?.to.function ?? path.entry.function));
}

/** Looks at the loops around a call, and at what the callbacks around it are handed to, up to the function that is called as a whole. */
function repeatAround(file: FileFacts, call: CallFact, outermost: number): Repeat | undefined {
  let depends: readonly CallFact[] = [call];
  let at = call;
  for (;;) {
    const inner = inLoop(file, at, depends);
    const owner = at.function;
    const passed = functionAt(file, owner)?.passed;
    const next = passed === undefined || owner === outermost ? undefined : callAt(file, passed.call);
    if (inner !== undefined || next === undefined || depends.length > DEEPEST) return inner;
    const found = perItem(file, next, owner, depends);
    if (found !== undefined) return found;
    depends = [...depends, next];
    at = next;
  }
}

const DEEPEST = 6;

/** `for (const id of ids) await load(id)`: the innermost loop whose items the call is made of. */
function inLoop(file: FileFacts, call: CallFact, depends: readonly CallFact[]): Repeat | undefined {
  const found = [...call.loops ?? []].reverse().find((index) => isPerItem(file, index, call, depends));
  const loop = found === undefined ? undefined : loopAt(file, found);
  return loop === undefined ? undefined : { file, call, line: loop.line, over: loop.over === undefined ? undefined : nameOf(file, loop.over), isConcurrent: false };
}

function isPerItem(file: FileFacts, index: number, call: CallFact, depends: readonly CallFact[]): boolean {
  const loop = loopAt(file, index);
  if (loop === undefined || loop.awaits === true || isWrittenOut(file, loop.over) || isBatch(file, loop)) return false;
  const items = new Set([...loop.items, ...takenIn(file, loop, index)]);
  const parts = depends.flatMap((one) => partsOf(file, one));
  if (!parts.some((binding) => items.has(binding)) || parts.some((binding) => isCarried(file, binding, index, items)) || isAddressed(file, depends[0], items)) return false;
  return !endsWithFirst(file, call);
}

/** `${server.url}/health`: the item says who is asked, and none of them can answer for the others. */
function isAddressed(file: FileFacts, call: CallFact | undefined, items: ReadonlySet<number>): boolean {
  return (call?.arguments ?? []).some((argument) => addressesIn(file, argument, 0).some((address) => bindingsIn(file, address, 0).some((binding) => items.has(binding) || isPartOf(file, binding, items))));
}

/** What stands in front of a path, alone or as the URL of the options. */
function addressesIn(file: FileFacts, expression: Expression, depth: number): readonly Expression[] {
  if (depth > DEEPEST) return [];
  switch (expression.kind) {
    case 'reference': {
      const { value } = bindingAt(file, expression.binding) ?? {};
      return value === undefined ? [] : addressesIn(file, value, depth + 1);
    }
    case 'template': {
      const [first, next] = expression.parts.filter((part) => typeof part !== 'string' || !/^(https?:\/\/)?$/.test(part));
      return typeof first === 'object' && typeof next === 'string' && /^[/:]/.test(next) ? [first] : [];
    }
    case 'call': {
      const call = callAt(file, expression.call);
      return call?.form === 'new' && call.text === 'URL' ? call.arguments.slice(1, 2) : [];
    }
    case 'object': return expression.properties.flatMap((property) => ('name' in property && /^(url|uri|baseURL|baseUrl|prefixUrl)$/.test(property.name) ? addressesIn(file, property.value, depth + 1) : []));
    default: return [];
  }
}

/** `while (queue.length > 0) { const next = queue.shift(); … }`. */
function takenIn(file: FileFacts, loop: LoopFact, index: number): readonly number[] {
  if (loop.kind !== 'while' && loop.kind !== 'do') return [];
  return file.bindings.flatMap(({ value, function: owner }, binding) => {
    const call = owner === loop.function && value?.kind === 'call' ? callAt(file, value.call) : undefined;
    return call !== undefined && call.loops?.includes(index) === true && /^(shift|pop|dequeue)$/.test(calledName(call)) ? [binding] : [];
  });
}

function partsOf(file: FileFacts, call: CallFact): readonly number[] {
  return [call.callee, ...call.arguments].flatMap((part) => bindingsIn(file, part, 0));
}

/** What one turn leaves for the next: pages, tokens, positions. */
function isCarried(file: FileFacts, index: number, loop: number, items: ReadonlySet<number>): boolean {
  const binding = bindingAt(file, index);
  return !items.has(index) && binding?.writes?.some(({ loops }) => loops?.includes(loop) === true) === true;
}

/** A loop that returns goes through alternatives until one of them will do. */
function endsWithFirst(file: FileFacts, call: CallFact): boolean {
  return stepsAt(file, call.function)?.some((step) => step.kind === 'return' && step.within.includes('loop') && !step.within.includes('catch')) === true;
}

function isBatch(file: FileFacts, loop: LoopFact): boolean {
  const names = loop.items.map((item) => bindingAt(file, item)?.name ?? '');
  return names.some((name) => TURNS.test(name) || BATCHES.test(name)) || (loop.over !== undefined && BATCHES.test(nameOf(file, loop.over) ?? ''));
}

function isWrittenOut(file: FileFacts, over: Expression | undefined): boolean {
  if (over === undefined) return false;
  if (FIXED.test(nameOf(file, over) ?? '')) return true;
  if (over.kind === 'array') return over.items.length <= FEW && over.items.every((item) => item.kind !== 'spread');
  const binding = over.kind === 'reference' ? bindingAt(file, over.binding) : undefined;
  return binding?.value?.kind === 'array' && binding.additions === undefined && binding.writes === undefined && isWrittenOut(file, binding.value);
}

/** `ids.map((id) => load(id))`, `pMap(ids, (id) => load(id))`. */
function perItem(file: FileFacts, call: CallFact, callback: number, depends: readonly CallFact[]): Repeat | undefined {
  const name = calledName(call);
  const over = call.callee.kind === 'member' ? call.callee.object : call.arguments[0];
  if (!PER_ITEM.test(name) || over === undefined || isWrittenOut(file, over) || BATCHES.test(nameOf(file, over) ?? '')) return undefined;
  const items = new Set((functionAt(file, callback)?.parameters ?? []).map(({ binding }) => binding));
  if (isAddressed(file, depends[0], items)) return undefined;
  const isMade = depends.flatMap((one) => partsOf(file, one)).some((binding) => items.has(binding) || isPartOf(file, binding, items));
  return isMade && ![...items].some((item) => BATCHES.test(bindingAt(file, item)?.name ?? '')) ? { file, call, line: call.line, over: nameOf(file, over), isConcurrent: !/series/i.test(name) } : undefined;
}

/** `({ id }) => load(id)`. */
function isPartOf(file: FileFacts, index: number, items: ReadonlySet<number>): boolean {
  const { value } = bindingAt(file, index) ?? {};
  return value !== undefined && bindingsIn(file, value, 0).some((binding) => items.has(binding));
}

const HOLDERS = /^(keys|values|entries|from)$/;
/** Methods that leave a list a list of the same things. */
const SAME = /^(filter|slice|sort|toSorted|reverse|entries|values|flat|keys|concat)$/;

/** `order.items`; of `Object.keys(order.items)` and `ids.filter(Boolean)` what is inside. */
function nameOf(file: FileFacts, expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'reference': return bindingAt(file, expression.binding)?.name;
    case 'member': {
      const holder = expression.object.kind === 'this' ? 'this' : nameOf(file, expression.object);
      return holder === undefined ? expression.name : `${holder}.${expression.name}`;
    }
    case 'either': return expression.of[0] === undefined ? undefined : nameOf(file, expression.of[0]);
    case 'call': {
      const call = callAt(file, expression.call);
      if (call?.callee.kind !== 'member') return call?.text;
      const [first] = call.arguments;
      if (HOLDERS.test(call.callee.name) && first !== undefined) return nameOf(file, first);
      return SAME.test(call.callee.name) ? nameOf(file, call.callee.object) : call.text;
    }
    default: return undefined;
  }
}
