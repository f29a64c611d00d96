import type { CallModel } from '../catalogue/library';
import type { FunctionInFile } from './call-graph';
import { byCodeUnit } from '../model/by-code-unit';
import { classAt, functionAt } from '../model/entries';
import type { DecoratorFact, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { tokenKey } from './injection';
import { ListsByKey, type Items } from './lists-by-key';
import { functionKey } from './program';
import { keptForNext } from './remembered';
import { knownText } from './strings';
import { sweepingEach } from './sweep';
import { branches, type ClassInFile, type Value } from './values';

export type Dispatch = NonNullable<CallModel['dispatches']>;

/** A class or one of its methods, and the decorator that says what it handles. */
interface Handler extends ClassInFile { readonly decorator: string; readonly function?: number }

/** Finds what handles an instance of a class or an event of a name. */
export type HandlerLookup = (value: Value, dispatch: Dispatch) => readonly FunctionInFile[];

/** Handlers that follow the files. */
export interface HandlerIndex { readonly update: (files: readonly FileFacts[]) => Generator<undefined, void>; readonly handlersOf: HandlerLookup }

/** Classes decorated with what they handle (`@CommandHandler(CreateOrder)`), and methods decorated with the names of events (`@OnEvent('order.created')`). */
export function indexCommandHandlers(evaluator: Evaluator): HandlerIndex {
  const { reads } = evaluator.program;
  const handlers = new ListsByKey<Handler>(reads, 'handles');
  const patterns = new ListsByKey<Handler>(reads, 'patterns');
  const handled = keptForNext(reads, (file: FileFacts) => handledIn(evaluator, file));
  const sweep = sweepingEach(reads, (file: FileFacts) => ({ name: file.file, items: handled(file) }));
  const named = keptForNext(reads, (items: Items<Handler>): Items<Handler> => items.filter(([key]) => key.includes('*')).map(([, handler]) => ['', handler]));
  return {
    * update(files) {
      const sources = yield* sweep(files);
      handlers.update(sources, ({ items }) => items);
      patterns.update(sources, ({ items }) => named(items));
    },
    handlersOf: (value, dispatch) => handlersFor(handlers, patterns, value)
      .flatMap((handler) => (dispatch.decorators.includes(handler.decorator) ? functionOf(handler, dispatch) : [])),
  };
}

function handledIn(evaluator: Evaluator, file: FileFacts): Items<Handler> {
  return file.classes.flatMap((fact, index) => {
    const at = { file, class: index };
    const ofMethods = fact.methods.flatMap(({ function: method }) => (functionAt(file, method)?.decorators ?? []).flatMap((decorator) => keysHandled(evaluator, { ...at, decorator: decorator.text, function: method }, decorator)));
    return [...(fact.decorators ?? []).flatMap((decorator) => keysHandled(evaluator, { ...at, decorator: decorator.text }, decorator)), ...ofMethods];
  });
}

function keysHandled(evaluator: Evaluator, handler: Handler, decorator: DecoratorFact): Items<Handler> {
  if (!evaluator.catalogue.dispatchedBy.has(decorator.text)) return [];
  return decorator.arguments.flatMap((argument) => branches(evaluator.evaluate(handler.file, argument, undefined)).flatMap((branch) => (branch.kind === 'array' ? branch.items : [branch]))
    .flatMap((value) => { const key = tokenKey(value); return key === undefined ? [] : [[key, handler] as const]; }));
}

/** `order.*` is any one word in its place, `**` any number of them. */
function patternOf(key: string): RegExp {
  const escaped = key.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('**', '\0').replaceAll('*', '[^.]*').replaceAll('\0', '.*')}$`);
}

function handlersFor(handlers: ListsByKey<Handler>, patterns: ListsByKey<Handler>, value: Value): readonly Handler[] {
  if (value.kind === 'self') return handlers.get(`class:${functionKey(value.file.file, value.class)}`) ?? [];
  const name = knownText(value);
  if (name === undefined) return [];
  const key = `text:${name}`;
  const fitting = patterns.get('') === undefined ? [] : [...handlers.entries()].filter(([pattern]) => pattern.includes('*') && patternOf(pattern).test(key));
  return [...(handlers.get(key) ?? []), ...fitting.sort(([one], [other]) => byCodeUnit(one, other)).flatMap(([, list]) => list)];
}

function functionOf(handler: Handler, dispatch: Dispatch): readonly FunctionInFile[] {
  const found = handler.function ?? classAt(handler.file, handler.class)?.methods.find((method) => method.name === dispatch.method)?.function;
  return found === undefined ? [] : [{ file: handler.file, function: found }];
}
