import * as v from 'valibot';
import { CATEGORIES } from '../model/communication-map';
import { placeInFile, type Place } from './left-out';
import type { Policies, Policy, PolicyException } from './policy';

const NAMES = 'must be a name such as "web" or "*.internal", or a list of names';
const one = v.pipe(v.string(NAMES), v.nonEmpty(NAMES));
const names = v.union([one, v.pipe(v.array(one, NAMES), v.nonEmpty(NAMES))], NAMES);
const reason = v.pipe(v.optional(v.string('must be a text')), v.description('Stands in the message: why it is so.'));
const severity = v.pipe(v.optional(v.picklist(['hint', 'information', 'warning', 'error'], 'must be one of hint, information, warning, error')), v.description('How severe its findings are: an error, where it does not say.'));
const name = v.pipe(v.optional(v.string('must be a text')), v.description('What the messages call it.'));

const edge = {
  from: v.pipe(v.optional(names), v.description('Who talks: names or ids of services and other nodes of the map; `*` stands for any letters.')),
  to: v.pipe(v.optional(names), v.description('Who is talked to, directly or through a channel that it consumes.')),
  style: v.pipe(v.optional(v.picklist(['sync', 'async'], 'must be "sync" or "async"')), v.description('Only calls that wait, or only those that do not.')),
  category: v.pipe(v.optional(v.union([v.picklist(CATEGORIES), v.array(v.picklist(CATEGORIES))], `must be one of ${CATEGORIES.join(', ')}, or a list of them`)), v.description('Only these kinds of calls.')),
};

const DAY = 'must be a day such as "2027-01-31"';
const except = v.pipe(v.optional(v.array(v.strictObject({
  ...edge,
  until: v.pipe(v.optional(v.pipe(v.string(DAY), v.isoDate(DAY), v.check(isDay, 'is no day of any year'))), v.description('The last day on which it holds.')),
  reason: v.string('must be a text: why it may be so'),
}, 'must be an object with "reason", and "from", "to" and "until"'), 'must be a list')), v.description('What is let pass.'));

const POLICY = 'must be an object with "from", "to", "style" or "category"';
const policy = v.pipe(v.strictObject({ name, ...edge, severity, reason, except }, POLICY), v.check(({ from, to, style, category }) => [from, to, style, category].some((part) => part !== undefined), POLICY));
const count = v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));
const LIMIT = 'must be an object with "syncDependencies" or "syncChain"';
const limit = v.pipe(v.strictObject({
  name, from: edge.from, severity, reason,
  syncDependencies: v.pipe(v.optional(count), v.description('Other services and external hosts that a service may wait for.')),
  syncChain: v.pipe(v.optional(count), v.description('Calls from service to service that may wait for each other, one behind the other.')),
}, LIMIT), v.check(({ syncDependencies, syncChain }) => syncDependencies !== undefined || syncChain !== undefined, LIMIT));

/** The shape of `policies` in `crosstalk.json`. */
export const policiesSchema = v.strictObject({
  forbidden: v.pipe(v.optional(v.array(policy, 'must be a list')), v.description('Calls that must not be.')),
  allowed: v.pipe(v.optional(v.array(policy, 'must be a list')), v.description('Whoever is `from` in one of these may make no other calls.')),
  required: v.pipe(v.optional(v.array(policy, 'must be a list')), v.description('Calls that every service on the left must make.')),
  limits: v.pipe(v.optional(v.array(limit, 'must be a list')), v.description('How much at most.')),
}, 'must be an object with "forbidden", "allowed", "required" or "limits"');

type WrittenPolicies = v.InferOutput<typeof policiesSchema>;
type WrittenPolicy = v.InferOutput<typeof policy>;

const KINDS = ['forbidden', 'allowed', 'required'] as const;

/** The policies in the order in which they stand there. */
export function toPolicies(written: WrittenPolicies, leftOut: readonly Place[] = []): Policies {
  return {
    policies: KINDS.flatMap((kind) => (written[kind] ?? []).map((one, index): Policy => ({
      kind, ...headOf(one, ['policies', kind, index], leftOut), ...edgeOf(one), except: (one.except ?? []).map(toException),
    }))),
    limits: (written.limits ?? []).map((one, index) => ({
      ...headOf(one, ['policies', 'limits', index], leftOut), from: listOf(one.from),
      ...(one.syncDependencies === undefined ? {} : { syncDependencies: one.syncDependencies }), ...(one.syncChain === undefined ? {} : { syncChain: one.syncChain }),
    })),
  };
}

function headOf({ name: given, reason: why, severity: loud }: Pick<WrittenPolicy, 'name' | 'reason' | 'severity'>, place: Place, leftOut: readonly Place[]): Pick<Policy, 'name' | 'reason' | 'severity' | 'place'> {
  const inFile = placeInFile(place, leftOut);
  return { name: given ?? `${inFile.slice(0, -1).join('.')}[${inFile.at(-1)}]`, place, ...(why === undefined ? {} : { reason: why }), ...(loud === undefined ? {} : { severity: loud }) };
}

function edgeOf({ from, to, style, category }: Pick<WrittenPolicy, 'from' | 'to' | 'style' | 'category'>): Pick<Policy, 'from' | 'to' | 'style' | 'categories'> {
  return { from: listOf(from), to: listOf(to), ...(style === undefined ? {} : { style }), categories: listOf(category) };
}

function toException({ until, reason: why, ...edges }: NonNullable<WrittenPolicy['except']>[number]): PolicyException {
  return { ...edgeOf(edges), reason: why, ...(until === undefined ? {} : { until }) };
}

function listOf<Item>(written: Item | readonly Item[] | undefined): readonly Item[] {
  return written === undefined ? [] : isList(written) ? written : [written];
}

function isList<Item>(written: Item | readonly Item[]): written is readonly Item[] {
  return Array.isArray(written);
}

/** Date turns the 31st of February into a day of March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
