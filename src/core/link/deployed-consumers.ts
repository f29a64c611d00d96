import type { CallModel } from '../catalogue/library';
import type { EventSource, StackPlace } from '../discover/discovery';
import { withoutExtension } from '../discover/paths';
import { functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { groupBy } from '../model/group-by';
import { displayName } from './display-name';
import { exportedFunctions, type FileSurroundings } from './entry-points';
import { startedBy, type Wiring } from './stack-wiring';
import type { Evaluator } from './evaluator';
import { ANY_VARIABLE, type QueueBinding } from './queue-bindings';
import type { SiteDraft } from './site-drafts';
import { NOWHERE } from './subject';

const LIBRARY = 'aws-lambda';

/** A channel that starts an export of a file. */
export interface FunctionSource { readonly exported: string; readonly source: EventSource; /** Nothing else says that it starts there. */ readonly begins?: true }

/** What templates say of a file, and what stacks in code do. */
export function sourcesOf(file: FileFacts, { cloudFunctions }: FileSurroundings, places: readonly StackPlace[], wirings: () => readonly Wiring[]): readonly FunctionSource[] {
  const module = withoutExtension(file.file);
  const described = [...new Set(places.flatMap((place) => (place.module === module ? [place.exported] : [])))];
  return [
    ...cloudFunctions.flatMap(({ exported, sources = [] }) => sources.map((source) => ({ exported, source }))),
    ...described.flatMap((exported) => {
      const begins = cloudFunctions.some((one) => one.exported === exported && one.kind === 'consumer') ? {} : { begins: true as const };
      return startedBy(wirings(), { module, exported }).map((source) => ({ exported, source, ...begins }));
    }),
  ];
}

/** Functions that take from a channel because a file of their deployment has it start them: no code registers them. */
export function deployedConsumers(evaluator: Evaluator, file: FileFacts, sources: readonly FunctionSource[]): readonly SiteDraft[] {
  const byExport = groupBy(sources, ({ exported }) => exported);
  return [...byExport].flatMap(([exported, all]) => exportedFunctions(evaluator, file, [exported]).slice(0, 1).flatMap(({ value }) => (
    [...bySystem(all).values()].flatMap((alike) => draftOf(evaluator, value.file, value.function, alike) ?? [])
  )));
}

/** What one site can stand for. */
function bySystem(sources: readonly FunctionSource[]): ReadonlyMap<string, readonly FunctionSource[]> {
  return groupBy(sources, ({ source: { category, system, isFed = false } }) => `${category} ${system} ${String(isFed)}`);
}

function draftOf(evaluator: Evaluator, file: FileFacts, index: number, sources: readonly FunctionSource[]): SiteDraft | undefined {
  const library = evaluator.catalogue.models.find(({ name }) => name === LIBRARY);
  const fact = functionAt(file, index);
  const [{ source: first, begins } = { source: undefined, begins: undefined }] = sources;
  if (library === undefined || fact === undefined || first === undefined) return undefined;
  const { line, column, endLine, endColumn } = fact;
  const span = { line, column, endLine, endColumn };
  const subject = { at: { ...NOWHERE, file, call: { ...NOWHERE.call, ...span } } };
  const model: CallModel = {
    direction: 'in', category: first.category, style: 'async', operation: 'process', system: first.system, entry: 'consumer', ...(begins === true ? { handler: 'method' } : {}),
    // What only the deployment sends to is drawn from there.
    ...(first.isFed === true ? { throughBroker: 'perhaps' as const } : {}),
  };
  const texts = [...new Set(sources.map(({ source }) => source.name))].map((name) => [{ known: name }]);
  return { file, span, function: index, api: displayName(file, fact), package: LIBRARY, library, model, subject, target: { texts, keys: texts, operation: 'process' }, mark: `${first.system}${first.isFed === true ? ':fed' : ''}`, inFrame: () => [{ subject, model }] };
}

/** Where a sender's bus is a variable that nobody can read, or the consumer's own is not known, the kind of event decides. */
export function deployedBindings(sources: readonly FunctionSource[]): readonly QueueBinding[] {
  return sources.flatMap(({ source: { name, event, anyBus, system } }) => (event === undefined ? [] : [{ queue: name, from: `${anyBus === true ? '**' : ANY_VARIABLE}/${event}`, system }]));
}
