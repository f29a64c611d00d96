import type { CallModel } from '../catalogue/library';
import type { FunctionInFile } from './call-graph';
import type { DecoratorFact, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { tokenKey } from './injection';
import { functionKey } from './program';
import { knownText } from './strings';
import { branches, type ClassInFile, type Value } from './values';

export type Dispatch = NonNullable<CallModel['dispatches']>;

/** A class or one of its methods, and the decorator that says what it handles. */
interface Handler extends ClassInFile { readonly decorator: string; readonly function?: number }

/** Finds what handles an instance of a class or an event of a name. */
export type HandlerLookup = (value: Value, dispatch: Dispatch) => readonly FunctionInFile[];

/** Classes decorated with what they handle (`@CommandHandler(CreateOrder)`), and methods decorated with the names of events (`@OnEvent('order.created')`). */
export function readCommandHandlers(evaluator: Evaluator, files: readonly FileFacts[]): HandlerLookup {
  const handlers = new Map<string, Handler[]>();
  for (const file of files) {
    for (const index of file.classes.keys()) noteClass(evaluator, handlers, { file, class: index });
  }
  const patterns = [...handlers].flatMap(([key, list]) => (key.includes('*') ? [{ matches: patternOf(key), list }] : []));
  return (value, dispatch) => handlersFor(handlers, patterns, value)
    .flatMap((handler) => (dispatch.decorators.includes(handler.decorator) ? functionOf(handler, dispatch) : []));
}

function noteClass(evaluator: Evaluator, handlers: Map<string, Handler[]>, at: ClassInFile): void {
  const fact = at.file.classes[at.class];
  for (const decorator of fact?.decorators ?? []) noteHandled(evaluator, handlers, { ...at, decorator: decorator.text }, decorator);
  for (const { function: index } of fact?.methods ?? []) {
    for (const decorator of at.file.functions[index]?.decorators ?? []) noteHandled(evaluator, handlers, { ...at, decorator: decorator.text, function: index }, decorator);
  }
}

function noteHandled(evaluator: Evaluator, handlers: Map<string, Handler[]>, handler: Handler, decorator: DecoratorFact): void {
  if (!evaluator.catalogue.dispatchedBy.has(decorator.text)) return;
  for (const argument of decorator.arguments) {
    for (const value of branches(evaluator.evaluate(handler.file, argument, undefined)).flatMap((branch) => (branch.kind === 'array' ? branch.items : [branch]))) {
      const key = tokenKey(value);
      if (key !== undefined) handlers.set(key, [...(handlers.get(key) ?? []), handler]);
    }
  }
}

/** `order.*` is any one word in its place, `**` any number of them. */
function patternOf(key: string): RegExp {
  const escaped = key.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('**', '\0').replaceAll('*', '[^.]*').replaceAll('\0', '.*')}$`);
}

interface Pattern { readonly matches: RegExp; readonly list: readonly Handler[] }

function handlersFor(handlers: ReadonlyMap<string, readonly Handler[]>, patterns: readonly Pattern[], value: Value): readonly Handler[] {
  if (value.kind === 'self') return handlers.get(`class:${functionKey(value.file.file, value.class)}`) ?? [];
  const name = knownText(value);
  if (name === undefined) return [];
  const key = `text:${name}`;
  return [...(handlers.get(key) ?? []), ...patterns.flatMap((pattern) => (pattern.matches.test(key) ? pattern.list : []))];
}

function functionOf(handler: Handler, dispatch: Dispatch): readonly FunctionInFile[] {
  const found = handler.function ?? handler.file.classes[handler.class]?.methods.find((method) => method.name === dispatch.method)?.function;
  return found === undefined ? [] : [{ file: handler.file, function: found }];
}
