import type { DecoratorFact, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { functionKey } from './program';
import { branches, type ClassInFile } from './values';

/** A class that handles another class's instances, and the decorator that says so. */
export interface CommandHandler extends ClassInFile { readonly decorator: string }

/** Classes decorated with another class (`@CommandHandler(CreateOrder)`), by the class they handle. */
export function readCommandHandlers(evaluator: Evaluator, files: readonly FileFacts[]): ReadonlyMap<string, readonly CommandHandler[]> {
  const handlers = new Map<string, CommandHandler[]>();
  for (const file of files) {
    for (const [index, fact] of file.classes.entries()) {
      for (const decorator of fact.decorators ?? []) noteHandled(evaluator, handlers, { file, class: index, decorator: decorator.text }, decorator);
    }
  }
  return handlers;
}

function noteHandled(evaluator: Evaluator, handlers: Map<string, CommandHandler[]>, handler: CommandHandler, decorator: DecoratorFact): void {
  for (const argument of decorator.arguments) {
    for (const value of branches(evaluator.evaluate(handler.file, argument, undefined))) if (value.kind === 'class') note(handlers, functionKey(value.file.file, value.class), handler);
  }
}

function note(handlers: Map<string, CommandHandler[]>, key: string, handler: CommandHandler): void {
  handlers.set(key, [...(handlers.get(key) ?? []), handler]);
}
