import { classAt } from '../model/entries';
import type { DecoratorFact, FileFacts, TypeReference } from '../model/facts';
import { decoratorsMeant, type MeantDecorator } from './decorators';
import type { Evaluator } from './evaluator';
import { functionKey } from './program';
import { knownText } from './strings';
import type { CallInFrame, Value } from './values';

/** What an injection decorator (`@InjectQueue('x')`, `@Inject(TOKEN)`, `@Client({…})`) gives; `undefined` when it gives no client known. */
export function injectedByDecorator(evaluator: Evaluator, file: FileFacts, decorator: DecoratorFact, declared: TypeReference | undefined): Value | undefined {
  for (const meant of decoratorsMeant(evaluator, file, decorator)) {
    const injected = injectedByMeant(evaluator, file, meant, declared);
    if (injected !== undefined) return injected;
  }
  return undefined;
}

function injectedByMeant(evaluator: Evaluator, file: FileFacts, { callee, decorator, file: at, frame }: MeantDecorator, declared: TypeReference | undefined): Value | undefined {
  const name = callee.path.join('.');
  const type = evaluator.catalogue.madeBy(evaluator.catalogue.libraryOf(callee.package), name);
  const typed = declared === undefined ? undefined : evaluator.ofType(file, declared, undefined);
  if (type !== undefined) return { kind: 'instance', type, ...declaredAs(typed), path: [], made: { how: 'decorator', file: at, decorator, ...(frame === undefined ? {} : { frame }) } };
  if (!/^inject$/i.test(name)) return undefined;
  const [token] = decorator.arguments;
  const provided = token === undefined ? undefined : providedFor(evaluator, file, evaluator.evaluate(at, token, frame));
  return provided === undefined ? typed : asDeclared(evaluator, provided, typed);
}

/** What the first of several decorators that injects something gives. */
export function firstInjected(evaluator: Evaluator, file: FileFacts, decorators: readonly DecoratorFact[] | undefined, declared: TypeReference | undefined): Value | undefined {
  for (const decorator of decorators ?? []) {
    const injected = injectedByDecorator(evaluator, file, decorator, declared);
    if (injected !== undefined) return injected;
  }
  return undefined;
}

/** What the workspace provides for the token that a decorator names. */
function providedFor(evaluator: Evaluator, file: FileFacts, token: Value): Value | undefined {
  const key = tokenKey(token);
  return key === undefined ? undefined : evaluator.provided(key, file.file);
}

/** A provided instance whose declaration names a narrower type of the same lineage has that type. */
function asDeclared(evaluator: Evaluator, provided: Value, typed: Value | undefined): Value {
  if (provided.kind !== 'instance' || typed?.kind !== 'instance') return provided;
  return evaluator.catalogue.lineage(typed.type).includes(provided.type) ? { ...provided, ...declaredAs(typed) } : provided;
}

/** The type and the package that a declaration says, when it names a catalogued type. */
function declaredAs(typed: Value | undefined): { readonly type?: string; readonly package?: string } {
  if (typed?.kind !== 'instance') return {};
  return { type: typed.type, ...(typed.package === undefined ? {} : { package: typed.package }) };
}

/** What says that a container makes a class or calls a function; `undefined` for anything else. */
export function constructedKey(value: Value): string | undefined {
  if (value.kind === 'function') return `constructed:${functionKey(value.file.file, value.function)}`;
  const construct = value.kind === 'class' ? classAt(value.file, value.class)?.construct : undefined;
  return value.kind !== 'class' || construct === undefined ? undefined : `constructed:${functionKey(value.file.file, construct)}`;
}

/** What a container hands to a function that it calls for a name: the name of a parameter, or that of a member of the only one. */
export function fromContainer(evaluator: Evaluator, file: FileFacts, index: number, name: string): Value | undefined {
  if (evaluator.provided(`constructed:${functionKey(file.file, index)}`, file.file) === undefined) return undefined;
  return evaluator.provided(`text:cradle ${name}`, file.file);
}

/** The token of a member that is added to the instances of a type. */
export function memberKey(type: string, name: string): string {
  return `member:${type}.${name}`;
}

/** A token by which something is injected, as text that is equal for equal tokens. */
export function tokenKey(value: Value): string | undefined {
  if (value.kind === 'class') return `class:${value.file.file}#${value.class}`;
  if (value.kind === 'api') return `api:${value.package}#${value.path.join('.')}`;
  if (value.kind === 'instance' && value.made?.how === 'call' && value.path.length === 0) return madeKey(value.made.at);
  const known = knownText(value);
  return known === undefined ? undefined : `text:${known}`;
}

/** A token that is an object (`new InjectionToken('url')`) is known by where it is made. */
function madeKey({ file, call }: CallInFrame): string {
  return `made:${file.file}:${String(call.line)}:${String(call.column)}`;
}

/** What says what `this` is in a function of an object. */
export function selfKey(file: FileFacts, index: number): string {
  return `this:${functionKey(file.file, index)}`;
}

/** What says what a function is given for a parameter. */
export function argumentKey(file: FileFacts, index: number, parameter: number): string {
  return `given:${functionKey(file.file, index)}#${String(parameter)}`;
}

/** What says how an object that a class is given describes its instances. */
export function describedKey(file: FileFacts, index: number): string {
  return `described:${functionKey(file.file, index)}`;
}
