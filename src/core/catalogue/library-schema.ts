import * as v from 'valibot';
import { CATEGORIES } from '../model/communication-map';
import { keyProblem, pathProblem } from './grammar';
import { expandBraces } from './keys';
import type { CallModel, FileConvention, HandlerModel, LibraryModel, SchemaModel, Switch, TypeModel } from './library';

/**
 * The shape of a model as data. The titles are the names of the interfaces in `library.ts`, from whose comments the JSON schema takes its
 * descriptions; the assertions at the end keep both the same.
 */

const text = v.string('must be a text');
const flag = v.boolean('must be true or false');
const key = v.pipe(text, v.check((value) => keyProblem(value) === undefined, ({ input }) => `cannot be: ${keyProblem(input) ?? ''}`));
const path = v.pipe(text, v.check((value) => pathProblem(value) === undefined, ({ input }) => `cannot be: ${pathProblem(input) ?? ''}`));
const className = v.pipe(text, v.check((value) => expandBraces(value).every((one) => /^[$A-Za-z_*][\w$*]*$/.test(one)), 'must be the name of a class'));
const texts = v.array(text, 'must be a list of texts');
const keys = v.array(key, 'must be a list of keys');
const oneOf = <const Options extends readonly string[]>(options: Options): v.PicklistSchema<Options, string> => v.picklist(options, `must be one of ${options.join(', ')}`);
const record = <Entry extends v.GenericSchema>(name: v.GenericSchema<string>, entry: Entry): v.RecordSchema<v.GenericSchema<string>, Entry, string> => v.record(name, entry, 'must be an object');

const direction = oneOf(['out', 'in']);
const category = oneOf(CATEGORIES);
const style = oneOf(['sync', 'async']);
const dialect = oneOf(['driver', 'schema']);
const entry = oneOf(['request', 'ui', 'consumer', 'schedule', 'cli', 'startup', 'export', 'unknown']);
const when = oneOf(['now', 'later']);
const method = v.pipe(text, v.check((value) => /^[A-Z]+$/.test(value) || pathProblem(value) === undefined, 'must be a method such as GET, or a path'));
const handler = v.pipe(text, v.check((value) => /^(?:method|class\.\w+)$/.test(value) || pathProblem(value) === undefined, 'must be a path, “method”, or “class.” and the name of a method'));

const registration = v.strictObject({ each: path, token: v.exactOptional(text), options: v.exactOptional(text) }, 'must be an object with "each"');

const typeModel = v.pipe(v.strictObject({
  made: v.exactOptional(keys), registered: v.exactOptional(record(key, registration)),
  recognised: v.exactOptional(v.strictObject({ argument: path, type: key }, 'must be an object with "argument" and "type"')),
  values: v.exactOptional(keys), extends: v.exactOptional(keys), fluent: v.exactOptional(flag), handedAs: v.exactOptional(text), holds: v.exactOptional(record(text, text)), reads: v.exactOptional(record(text, path)), stores: v.exactOptional(texts), resolver: v.exactOptional(flag), channel: v.exactOptional(path), base: v.exactOptional(path), timeout: v.exactOptional(path),
  carries: v.exactOptional(v.strictObject({ category, system: text }, 'must be an object with "category" and "system"')), names: v.exactOptional(texts),
}, 'must be an object'), v.title('TypeModel'));

const is = v.union([
  text, v.number(), v.boolean(), v.strictObject({ oneOf: texts }), v.strictObject({ type: oneOf(['number', 'string', 'function', 'object']) }), v.strictObject({ from: text }),
], 'must be a text, a number, true or false, "present", "absent", {"oneOf": […]}, {"type": "number"} or {"from": "a package"}');

const switched = v.pipe(v.strictObject({
  when: v.pipe(text, v.check((value) => value === 'callback' || pathProblem(value) === undefined, 'must be a path, or “callback”')), is, then: v.lazy((): v.GenericSchema<CallModel> => callModel),
}, 'must be an object with "when", "is" and "then"'), v.title('Switch'));

const duration = v.strictObject({
  band: oneOf(['instant', 'slow', 'long-running', 'unknown']), ms: v.strictTuple([v.number('must be milliseconds'), v.number('must be milliseconds')], 'must be the least and the most milliseconds'), source: text,
}, 'must be an object with "band", "ms" and "source"');

const binds = v.strictObject({ to: path, exchange: path, key: v.exactOptional(path) }, 'must be an object with "to" and "exchange"');
const end = v.pipe(text, v.check((value) => value === 'receiver' || value === 'made' || pathProblem(value) === undefined, 'must be a path, “receiver” or “made”'));
const wires = v.strictObject({ from: end, to: end }, 'must be an object with "from" and "to"');
const provides = v.strictObject({ token: v.exactOptional(path), each: v.exactOptional(path), member: v.exactOptional(path), type: v.exactOptional(text), setting: v.exactOptional(path), value: v.exactOptional(path), factory: v.exactOptional(path) }, 'must be an object');
const setting = v.strictObject({ name: path, of: v.exactOptional(path), leaf: v.exactOptional(v.strictObject({ variable: text, fallback: text })) }, 'must be an object with "name"');
const dispatches = v.strictObject({ argument: path, decorators: keys, method: v.exactOptional(text), when }, 'must be an object with "argument", "decorators" and "when"');
const invokes = v.union([v.picklist(['first', 'second', 'event']), v.strictObject({ member: text })], 'must be “first”, “second”, “event” or an object with "member"');
const serves = v.strictObject({ below: v.exactOptional(path), version: v.exactOptional(path), modules: v.exactOptional(path) }, 'must be an object');

const callEntries = {
  direction: v.exactOptional(direction), category: v.exactOptional(category), style: v.exactOptional(style), system: v.exactOptional(text), dialect: v.exactOptional(dialect), operation: v.exactOptional(text),
  target: v.exactOptional(path), url: v.exactOptional(path), base: v.exactOptional(path), method: v.exactOptional(method), payload: v.exactOptional(path), row: v.exactOptional(path),
  timeout: v.exactOptional(path), defaultTimeout: v.exactOptional(v.union([v.number(), v.literal('none')], 'must be milliseconds, or “none”')),
  retries: v.exactOptional(path), defaultRetries: v.exactOptional(v.number('must be a number')),
  returns: v.exactOptional(oneOf(['promise', 'observable', 'value', 'nothing', 'lazy', 'hook'])), callback: v.exactOptional(path),
  blocking: v.exactOptional(flag), cold: v.exactOptional(flag), promised: v.exactOptional(flag), answersErrors: v.exactOptional(flag), live: v.exactOptional(flag), confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1, 'must be between 0 and 1'))), waits: v.exactOptional(flag), ownQueue: v.exactOptional(flag), throughBroker: v.exactOptional(v.union([flag, v.picklist(['native', 'perhaps'])], 'must be true, false, “native” or “perhaps”')),
  commands: v.exactOptional(record(className, v.lazy((): v.GenericSchema<CallModel> => callModel))), switches: v.exactOptional(v.array(switched, 'must be a list')),
  duration: v.exactOptional(duration), handler: v.exactOptional(handler), entry: v.exactOptional(entry), passes: v.exactOptional(path), binds: v.exactOptional(binds), wires: v.exactOptional(wires), tells: v.exactOptional(path), environment: v.exactOptional(path), fallback: v.exactOptional(path),
  provides: v.exactOptional(provides), setting: v.exactOptional(setting), injects: v.exactOptional(path), result: v.exactOptional(record(text, path)), dispatches: v.exactOptional(dispatches),
  invokes: v.exactOptional(invokes), otherwise: v.exactOptional(text), transaction: v.exactOptional(v.union([v.literal(true), v.literal('begins'), v.literal('ends')], 'must be true, “begins” or “ends”')), gives: v.exactOptional(oneOf(['class', 'record', 'records'])), mounts: v.exactOptional(path), nests: v.exactOptional(path), serves: v.exactOptional(serves), answers: v.exactOptional(v.literal(true)), version: v.exactOptional(path), runs: v.exactOptional(path), runsWhen: v.exactOptional(when), runsWith: v.exactOptional(record(text, path)),
};
const callModel = v.pipe(v.strictObject(callEntries, 'must be an object'), v.title('CallModel'));

const schemaModel = v.pipe(v.strictObject({
  told: texts, never: v.exactOptional(texts), given: v.exactOptional(keys), mixins: v.exactOptional(text), members: v.exactOptional(record(text, text)),
  entries: record(text, v.pipe(v.strictObject({ ...callEntries, parameters: v.exactOptional(texts) }, 'must be an object'), v.title('SchemaEntry'))),
}, 'must be an object with "told" and "entries"'), v.title('SchemaModel'));

const handling = { entry, category, style, weak: v.exactOptional(flag), parameters: v.exactOptional(texts) };
const handlerModel = v.pipe(v.strictObject(handling, 'must be an object with "entry", "category" and "style"'), v.title('HandlerModel'));
const fileConvention = v.pipe(v.strictObject({
  ...handling, glob: text, exports: texts, directive: v.exactOptional(text), unlessDirective: v.exactOptional(text),
}, 'must be an object with "glob", "exports", "entry", "category" and "style"'), v.title('FileConvention'));

/** A model without what identifies it: the name, the packages, the version that was read. */
export const libraryBody = {
  docs: v.exactOptional(text), system: v.exactOptional(text), dialect: v.exactOptional(dialect), generated: v.exactOptional(texts), copied: v.exactOptional(texts), injected: v.exactOptional(texts), handed: v.exactOptional(record(text, text)), plugged: v.exactOptional(record(text, text)), hosts: v.exactOptional(record(text, text)), texts: v.exactOptional(record(text, text)), naming: v.exactOptional(keys),
  types: v.exactOptional(record(key, typeModel)), calls: v.exactOptional(record(key, callModel)), decorators: v.exactOptional(record(key, callModel)), typed: v.exactOptional(record(key, handlerModel)),
  schemas: v.exactOptional(record(key, schemaModel)), called: v.exactOptional(record(key, v.strictObject({ methods: texts, entry }, 'must be an object with "methods" and "entry"'))), files: v.exactOptional(v.array(fileConvention, 'must be a list')),
  autoImports: v.exactOptional(v.array(v.strictObject({ from: text, into: text }, 'must be an object with "from" and "into"'), 'must be a list')),
  settings: v.exactOptional(v.strictObject({ folder: text, names: texts, variables: text }, 'must be an object with "folder", "names" and "variables"')),
  inBrowser: v.exactOptional(flag), freezes: v.exactOptional(flag), inProcess: v.exactOptional(flag),
};

/** Checks the parts of a model that was written in TypeScript. */
export const bodySchema = v.strictObject(libraryBody);

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
type Body = Partial<Pick<LibraryModel, 'docs'>> & Omit<LibraryModel, 'name' | 'packages' | 'checked' | 'docs' | 'globals'>;

/** Fails to compile where an interface of `library.ts` says something else than its schema. */
export const sameAsInterfaces: readonly [
  Same<keyof v.InferOutput<typeof bodySchema>, keyof Body>, Same<keyof v.InferOutput<typeof typeModel>, keyof TypeModel>, Same<keyof v.InferOutput<typeof callModel>, keyof CallModel>,
  Same<keyof v.InferOutput<typeof switched>, keyof Switch>, Same<keyof v.InferOutput<typeof handlerModel>, keyof HandlerModel>, Same<keyof v.InferOutput<typeof fileConvention>, keyof FileConvention>,
  Same<keyof v.InferOutput<typeof schemaModel>, keyof SchemaModel>,
] = [true, true, true, true, true, true, true];
