import { bindingAt, onceForFile } from '../model/entries';
import type { CallFact, ClassFact, Expression, FileFacts, TypeReference } from '../model/facts';
import type { Evaluator } from './evaluator';
import { entryOf, valuesUnder } from './keyed-values';
import { frameWithin } from './lexical';
import { unite, unknown, type Frame, type TableEntry, type Value } from './values';

type Result = Value & { kind: 'result' };

const MOST_ENTRIES = 24;

/** Classes that are maps, by the package that has them. */
const MAPS: Readonly<Record<string, string>> = { global: 'Map', 'discord.js': 'Collection', '@discordjs/collection': 'Collection' };

/** Whether a value is what `new Map()` gives. */
export function isMap(value: Value): value is Result {
  if (value.kind !== 'result' || value.path.length > 0 || value.at.call.form !== 'new' || !Object.hasOwn(MAPS, value.package)) return false;
  return value.at.call.text.replace(/^.*\./, '') === MAPS[value.package];
}

/** What `get`, `values` and the like give of a map; `undefined` for other methods. */
export function mapMethod(evaluator: Evaluator, map: Result, name: string, values: () => readonly Value[], frame: Frame | undefined): Value | undefined {
  switch (name) {
    case 'get': {
      const entries = mapEntries(evaluator, map, frame);
      const under = valuesUnder(entries, values()[0]);
      return unite(under.length > 0 ? under : entries.map((entry) => entry.value));
    }
    case 'values': return { kind: 'array', items: mapEntries(evaluator, map).map((entry) => entry.value) };
    case 'keys': return { kind: 'array', items: mapEntries(evaluator, map).map((entry) => entry.key) };
    case 'entries': return { kind: 'array', items: mapEntries(evaluator, map).map(({ key, value }) => ({ kind: 'array', items: [key, value] })) };
    default: return undefined;
  }
}

/** The entries a map is made with and those that are set on it in the same file; else one of its declared type. `frame` is that of who asks. */
export function mapEntries(evaluator: Evaluator, map: Result, frame?: Frame): readonly TableEntry[] {
  const { at } = map;
  const [first] = at.call.arguments;
  const given = first === undefined ? undefined : evaluator.evaluate(at.file, first, at.frame);
  const entries = [...(given?.kind === 'array' ? given.items.flatMap(pairOf) : []), ...settingsOf(at.file, at.call).map(({ call, key, value }) => (
    entryOf(evaluator, { file: at.file, key, value, frame: frameWithin(at.file, call.function, frame) ?? (call.function === at.call.function ? at.frame : undefined) })
  ))].slice(0, MOST_ENTRIES);
  if (entries.some((entry) => !saysNothing(entry.value))) return entries;
  const type = elementType(at.file, at.call);
  const declared = type === undefined ? undefined : evaluator.ofType(at.file, type, undefined);
  return declared === undefined ? entries : [{ key: unknown('each'), value: declared }];
}

/** What is put there may be a list that others fill: of that the declared type says more. */
function saysNothing(value: Value): boolean {
  return value.kind === 'unknown' || value.kind === 'parameter' || (value.kind === 'array' && value.items.length === 0) || isEmptySet(value);
}

function isEmptySet(value: Value): boolean {
  return value.kind === 'result' && value.path.length === 0 && value.package === 'global' && value.at.call.form === 'new' && value.at.call.text === 'Set' && value.at.call.arguments.length === 0;
}

function pairOf(item: Value): readonly TableEntry[] {
  const [key, value] = item.kind === 'array' ? item.items : [];
  return key === undefined || value === undefined ? [] : [{ key, value }];
}

interface Setting { readonly call: CallFact; readonly key: Expression; readonly value: Expression }

const settings = onceForFile((file) => file.calls.flatMap((call): readonly Setting[] => {
  const [key, value] = call.arguments;
  return call.callee.kind === 'member' && call.callee.name === 'set' && key !== undefined && value !== undefined ? [{ call, key, value }] : [];
}));

/** `map.set(key, value)` on the variable or field that holds the map. */
function settingsOf(file: FileFacts, made: CallFact): readonly Setting[] {
  return settings(file).filter(({ call }) => call.callee.kind === 'member' && isHeldIn(call.callee.object, made));
}

function isHeldIn(holder: Expression, made: CallFact): boolean {
  return made.use.some((step) => (step.kind === 'bind' && holder.kind === 'reference' && holder.binding === step.binding)
    || (step.kind === 'field' && holder.kind === 'member' && holder.name === step.name));
}

/** The declared type of the values: `new Map<string, Queue>()`, or of the variable or field that holds it. */
function elementType(file: FileFacts, made: CallFact): TypeReference | undefined {
  const own = made.typeArguments?.[1];
  if (own !== undefined) return own;
  for (const step of made.use) {
    const type = step.kind === 'bind' ? bindingAt(file, step.binding)?.type : step.kind === 'field' ? fieldType(file.classes, step.name) : undefined;
    if (type !== undefined) return type.arguments?.[1];
  }
  return undefined;
}

function fieldType(classes: readonly ClassFact[], name: string): TypeReference | undefined {
  return classes.flatMap((fact) => fact.fields).find((field) => field.name === name && field.type?.name.endsWith('Map') === true)?.type;
}
