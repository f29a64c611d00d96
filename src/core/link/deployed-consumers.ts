import type { CallModel } from '../catalogue/library';
import type { EventSource } from '../discover/discovery';
import { functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { groupBy } from '../model/group-by';
import { displayName } from './display-name';
import { exportedFunctions, type FileSurroundings } from './entry-points';
import type { Evaluator } from './evaluator';
import { ANY_VARIABLE, type QueueBinding } from './queue-bindings';
import type { SiteDraft } from './site-drafts';
import { NOWHERE } from './subject';

const LIBRARY = 'aws-lambda';

/** Functions that take from a channel because a file of their deployment has it start them: no code registers them. */
export function deployedConsumers(evaluator: Evaluator, file: FileFacts, { cloudFunctions }: FileSurroundings): readonly SiteDraft[] {
  const byExport = groupBy(cloudFunctions.filter(({ sources = [] }) => sources.length > 0), ({ exported }) => exported);
  return [...byExport].flatMap(([exported, all]) => exportedFunctions(evaluator, file, [exported]).slice(0, 1).flatMap(({ value }) => (
    [...bySystem(all.flatMap(({ sources = [] }) => sources)).values()].flatMap((sources) => draftOf(evaluator, value.file, value.function, sources) ?? [])
  )));
}

/** What one site can stand for. */
function bySystem(sources: readonly EventSource[]): ReadonlyMap<string, readonly EventSource[]> {
  return groupBy(sources, ({ category, system, isFed = false }) => `${category} ${system} ${String(isFed)}`);
}

function draftOf(evaluator: Evaluator, file: FileFacts, index: number, sources: readonly EventSource[]): SiteDraft | undefined {
  const library = evaluator.catalogue.models.find(({ name }) => name === LIBRARY);
  const fact = functionAt(file, index);
  const [first] = sources;
  if (library === undefined || fact === undefined || first === undefined) return undefined;
  const { line, column, endLine, endColumn } = fact;
  const span = { line, column, endLine, endColumn };
  const subject = { at: { ...NOWHERE, file, call: { ...NOWHERE.call, ...span } } };
  const model: CallModel = {
    direction: 'in', category: first.category, style: 'async', operation: 'process', system: first.system, entry: 'consumer',
    // What only the deployment sends to is drawn from there.
    ...(first.isFed === true ? { throughBroker: 'perhaps' as const } : {}),
  };
  const texts = [...new Set(sources.map(({ name }) => name))].map((name) => [{ known: name }]);
  return { file, span, function: index, api: displayName(file, fact), package: LIBRARY, library, model, subject, target: { texts, keys: texts, operation: 'process' }, mark: `${first.system}${first.isFed === true ? ':fed' : ''}`, inFrame: () => [{ subject, model }] };
}

/** Where a sender's bus is a variable that nobody can read, or the consumer's own is not known, the kind of event decides. */
export function deployedBindings({ cloudFunctions }: FileSurroundings): readonly QueueBinding[] {
  return cloudFunctions.flatMap(({ sources = [] }) => sources.flatMap(({ name, event, anyBus, system }) => (
    event === undefined ? [] : [`${anyBus === true ? '**' : ANY_VARIABLE}/${event}`].map((from) => ({ queue: name, from, system }))
  )));
}
