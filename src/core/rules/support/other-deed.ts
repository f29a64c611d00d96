import { keyOf, type CallEdge } from '../../link/call-graph';
import type { LinkedSite } from '../../link/linked-model';
import { comesBefore } from '../../model/comes-before';
import type { CallFact, Expression } from '../../model/facts';
import type { RuleModel } from '../rule';
import { isDatabaseWrite, isRecord } from './database';
import { callsOnWay, type Hit } from './hits';
import { propertyOf } from './literals';
import { isReadingName, onlyAsks } from './reads';
import { isInside } from './waits';

/** Calls that change something somewhere, and the functions that make them, themselves or a few calls deeper. */
interface Deeds { readonly calls: ReadonlyMap<CallFact, LinkedSite>; readonly functions: ReadonlyMap<string, LinkedSite> }

const DEEPEST = 3;

/** Something else that a handler changes, before or after a call: it stays changed, or is not changed at all, when that fails. */
export interface OtherDeed { readonly deed: LinkedSite; readonly isDone: boolean }

export function otherDeed(model: RuleModel, hit: Hit): OtherDeed | undefined {
  const deeds = model.about('deeds', model.graph, () => readDeeds(model));
  const found = callsOnWay(hit).flatMap(({ file, call: step }) => file.calls.filter((call) => call !== step && call.function === step.function && isTogether(call, step)).flatMap((call) => {
    const deed = deeds.calls.get(call) ?? deedBehind(model, deeds, keyOf({ file, function: step.function }), call);
    return deed === undefined || deed.call === hit.site.call ? [] : [{ deed, isDone: comesBefore(call, step) }];
  }));
  return found.find(({ isDone }) => isDone) ?? found[0];
}

function readDeeds(model: RuleModel): Deeds {
  const sites = model.sites.filter(isDeed);
  const functions = new Map<string, LinkedSite>();
  let layer = sites.map((site) => ({ key: keyOf(site), site }));
  for (let depth = 0; depth < DEEPEST && layer.length > 0; depth += 1) {
    const fresh = layer.filter(({ key }) => !functions.has(key));
    for (const { key, site } of fresh) functions.set(key, site);
    layer = fresh.flatMap(({ key, site }) => (model.graph.into.get(key) ?? []).filter(isSure).map(({ from }) => ({ key: keyOf(from), site })));
  }
  return { calls: new Map(sites.flatMap((site) => (site.call === undefined ? [] : [[site.call, site] as const]))), functions };
}

function isDeed(linked: LinkedSite): boolean {
  const { direction, category, operation, target, api } = linked.site;
  if (direction === 'in') return false;
  if (category === 'database') return isDatabaseWrite(linked) && !isRecord(target.text);
  if (category === 'payment') return !isReadingName(api.replace(/^.*\./, ''));
  return category === 'http' && /^(POST|PUT|PATCH|DELETE)$/.test(operation) && !onlyAsks(target.text);
}

function deedBehind(model: RuleModel, { functions }: Deeds, key: string, call: CallFact): LinkedSite | undefined {
  const edge = (model.graph.outOf.get(key) ?? []).find((one) => one.at.call === call && isSure(one) && functions.has(keyOf(one.to)));
  return edge === undefined ? undefined : functions.get(keyOf(edge.to));
}

/** What a transaction is given runs as well. */
function isSure({ how, targets }: CallEdge): boolean {
  return (how === 'call' || how === 'callback') && targets === 1;
}

/** Whether one runs whenever the other runs, as far as that can be told. */
function isTogether(one: CallFact, other: CallFact): boolean {
  const [blocks, others] = [one.within.join(), other.within.join()];
  return !one.within.includes('catch') && (others.startsWith(blocks) || blocks.startsWith(others));
}

const CREATES = /^(create|createMany|createManyAndReturn|insert|insertOne|insertMany|insertInto|bulkCreate|bulkWrite|delete|deleteOne|deleteMany|remove|destroy|POST|DELETE)(Async)?$/;

/** Whether what is done cannot just be done again: a row that is there, or gone, has a second try refused, unless `skipDuplicates` says that it is left alone. */
export function isDoneForGood({ deed: { site, call } }: OtherDeed): boolean {
  const isRepeatable = call?.arguments.some((one) => propertyOf(one, 'skipDuplicates') !== undefined) === true;
  return site.category === 'payment' || (!isRepeatable && CREATES.test(site.category === 'http' ? site.operation : site.api.replace(/^.*\./, '')));
}

/** `response.status(201)`: where the answer tells of something that was made. */
export function tellsOfMaking({ path: { entry: { file, function: handler } } }: Hit): CallFact | undefined {
  return file.calls.find((call) => isInside(file, call.function, handler) && /(^|\.)(status|sendStatus|code)$/.test(call.text) && isMade(call.arguments[0]));
}

function isMade(status: Expression | undefined): boolean {
  return status?.kind === 'literal' && status.value === 201;
}
