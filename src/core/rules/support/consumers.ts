import type { Entry } from '../../link/handlers';
import type { LinkedSite } from '../../link/linked-model';
import { bindingAt, functionAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import type { RuleModel } from '../rule';
import { isCaught } from './failures';
import { calledName, chainOf, isInside } from './waits';

/** A function that takes messages, with the call that registers it. */
export interface Consumer { readonly entry: Entry; readonly call: CallFact; readonly draft: NonNullable<Entry['draft']> }

/** Consumers that calls of some libraries register. */
export function consumersOf(model: RuleModel, libraries: ReadonlySet<string>): readonly Consumer[] {
  return model.entries.flatMap((entry) => {
    const { draft } = entry;
    return draft?.at === undefined || entry.kind !== 'consumer' || !libraries.has(draft.library.name) ? [] : [{ entry, draft, call: draft.at.call }];
  });
}

/** What a consumer does to others: the site, the call inside the consumer that leads there, and whether a function on the way keeps its failure from the consumer. */
export interface Effect { readonly site: LinkedSite; readonly call: CallFact; readonly isCaught: boolean }

export function effectsOf(model: RuleModel, { entry }: Consumer): readonly Effect[] {
  return model.sites.flatMap((site) => {
    if (site.site.direction === 'in') return [];
    const reach = site.reaches.find((one) => one.entry === entry);
    const call = reach === undefined ? undefined : reach.edges.find(({ at }) => isWithin(entry, at.file, at.call))?.at.call ?? site.call;
    const way = [...(reach?.edges ?? []).map(({ at }) => at), ...(site.call === undefined ? [] : [{ file: site.file, call: site.call }])];
    return call === undefined ? [] : [{ site, call, isCaught: way.some((step) => isCaught(step.file, step.call)) }];
  });
}

function isWithin(entry: Entry, file: FileFacts, call: CallFact): boolean {
  return file === entry.file && isInside(file, call.function, entry.function);
}

/** Calls inside a consumer, callbacks included. */
export function callsOf({ entry }: Consumer): readonly CallFact[] {
  return entry.file.calls.filter((call) => isInside(entry.file, call.function, entry.function));
}

const SETTLES = /^(ack|ackAll|nack|nackAll|reject)$/;

export function isSettling(call: CallFact): boolean {
  return SETTLES.test(calledName(call));
}

/** Whether the message itself is handed to something else, which may acknowledge it. */
export function handsMessageOn(consumer: Consumer): boolean {
  const { file, function: index } = consumer.entry;
  const message = functionAt(file, index)?.parameters[0]?.binding;
  return message !== undefined && callsOf(consumer).some((call) => call.arguments.some((argument) => holds(argument, message, 0)));
}

function holds(expression: Expression, binding: number, depth: number): boolean {
  if (depth > 3) return false;
  switch (expression.kind) {
    case 'reference': return expression.binding === binding;
    case 'object': return expression.properties.some((property) => holds('spread' in property ? property.spread : property.value, binding, depth + 1));
    case 'array': return expression.items.some((item) => holds(item, binding, depth + 1));
    default: return false;
  }
}

/** Whether a consumer is handed over as it is, so that nothing around it catches what it throws. */
export function isBare({ entry, call }: Consumer): boolean {
  return call.arguments.some((argument) => {
    if (argument.kind === 'function') return argument.function === entry.function;
    const value = argument.kind === 'reference' ? bindingAt(entry.file, argument.binding)?.value : undefined;
    return value?.kind === 'function' && value.function === entry.function;
  });
}

/** Whether a failure of an awaited call leaves the function. */
export function mayThrow(file: FileFacts, call: CallFact): boolean {
  const links = [call, ...chainOf(file, call)];
  const isHandled = links.some((link) => link.use.some((step) => step.kind === 'member' && step.name === 'catch')) || call.within.includes('try') || call.within.includes('catch');
  return links.some((link) => link.use.some(({ kind }) => kind === 'await')) && !isHandled;
}
