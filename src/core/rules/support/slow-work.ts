import { HEAVY_PROGRAMS } from '../../catalogue/heavy-programs';
import { durationOfFunction } from '../../link/given-durations';
import { keyOf } from '../../link/call-graph';
import { displayName } from '../../link/display-name';
import type { LinkedSite } from '../../link/linked-model';
import type { Evidence } from '../../model/communication-map';
import { callAt, callsIn, functionAt, onceForFile } from '../../model/entries';
import type { CallFact, FileFacts } from '../../model/facts';
import { groupBy } from '../../model/group-by';
import { commandIn } from '../../model/shell-command';
import type { RuleModel } from '../rule';
import { isChosenByKey } from './chosen';
import { isDownload } from './download';
import { isDumpAskedFor } from './dumps';
import type { Wait } from './hits';
import { isCalledByMachine, isInLoop, isTrial, namesHeavyWork } from './names';
import { maxDurationOf } from './max-duration';
import { resultOnPath } from './result-use';
import { isForSomeItems } from './turns';
import { calledName } from './waits';
import { callText, timeText } from './wording';

/** All the slow work that one handler waits for, told at what takes longest. */
export interface Work extends Wait {
  readonly name: string;
  /** Estimate for the whole request. */
  readonly milliseconds: number;
  /** Estimate for one turn, where what takes longest stands in a loop whose length nobody knows. */
  readonly each?: number;
  readonly evidence: readonly Evidence[];
  /** Absent when the evidence is too thin to say anything. */
  readonly severity?: 'warning' | 'information';
}

const SLOW = 1_000;
const LONG = 10_000;
/** What is known to take long takes that at least. */
const LONG_PROGRAM = 5_000;
/** Assumed for a loop whose length nobody knows. */
const TURNS = 10;
/** Calls of a chain that are looked at. */
const MOST_LINKS = 20;
/** Shorter turns add up only where the list is long, which nobody knows. */
const SLOW_TURN = 3_000;
/** Points that make a warning, and that make information. */
const WARNING = 5;
const INFORMATION = 3;

const HEAVY_COMMAND = new RegExp(String.raw`^(\S*/)?(${HEAVY_PROGRAMS.join('|')})\b`);

export function isSlow(linked: LinkedSite): boolean {
  const { site } = linked;
  return site.direction === 'out' && site.style === 'sync' && usualTime(linked) >= SLOW;
}

function usualTime(linked: LinkedSite): number {
  const [low, high] = timesOf(linked);
  return Math.sqrt(Math.max(low, 1) * high);
}

function timesOf({ site, model, file, call }: LinkedSite): readonly [least: number, most: number] {
  if (isProbe(site)) return [0, PROBE];
  if (isLightRun(site) || (call !== undefined && cutsOut(file, call))) return [500, SLOW_TURN];
  return model.duration?.ms ?? (isHeavyProgram(site) ? [LONG_PROGRAM, 600_000] : [0, 0]);
}

/** A program that only tells about itself. */
const TELLS_OF_ITSELF = /^\S+( --?(version|help|formats|codecs|encoders|hide_banner)| -[hV])+$/;
const PROBE = 500;

function isProbe({ category, target }: LinkedSite['site']): boolean {
  return category === 'process' && TELLS_OF_ITSELF.test(commandIn(target.text));
}

/** Copies what a file holds into another kind of file, or takes single frames out of it: nothing is encoded. */
const LIGHT_RUNS = /ffmpeg(\.exe)?\b.* (-(codec|c) copy|-(frames|frames:v|vframes) \d)( |$)/;

function isLightRun({ category, target }: LinkedSite['site']): boolean {
  return category === 'process' && LIGHT_RUNS.test(target.text);
}

/** `ffmpeg(file).setStartTime(2).setDuration(5).save(part)`: as long as the part, however long the whole. */
function cutsOut(file: FileFacts, call: CallFact): boolean {
  const names: string[] = [];
  for (let before = objectOf(file, call); before !== undefined && names.length < MOST_LINKS; before = objectOf(file, before)) names.push(calledName(before));
  return names.some((name) => /^(setStartTime|seek|seekInput|setStart)$/.test(name)) && names.some((name) => /^((set|with)?Duration|duration)$/.test(name));
}

/** The call that another one is called on. */
function objectOf(file: FileFacts, { callee }: CallFact): CallFact | undefined {
  return callee.kind === 'member' && callee.object.kind === 'call' ? callAt(file, callee.object.call) : undefined;
}

function isHeavyProgram({ category, target }: LinkedSite['site']): boolean {
  return category === 'process' && HEAVY_COMMAND.test(commandIn(target.text));
}

/** Functions that the code or `crosstalk.json` marks as taking long, where handlers wait for them. */
export function markedWork(model: RuleModel): readonly Wait[] {
  const isGiven = Object.keys(model.durations).some((key) => key.includes('#'));
  return [...model.files.values()].flatMap((file) => (isGiven ? file.functions.map((_, index) => index) : markedIn(file)).flatMap((index) => {
    const target = { file, function: index };
    const given = isGiven ? durationOfFunction(model.durations, target) : undefined;
    const isLong = given === undefined ? functionAt(file, index)?.tags?.includes('long-running') === true : given >= SLOW;
    return isLong ? model.handlersOf(target).map((path) => ({ path, ...(given === undefined ? {} : { milliseconds: given }) })) : [];
  }));
}

const markedIn = onceForFile((file) => file.functions.flatMap(({ tags }, index) => (tags?.includes('long-running') === true ? [index] : [])));

/** Whether a function on the way is said to take no time. */
export function isGivenShort({ durations }: RuleModel, { path }: Wait): boolean {
  return Object.keys(durations).length > 0 && path.functions.some((step) => (durationOfFunction(durations, step) ?? SLOW) < SLOW);
}

/** Sums the slow work of each handler and weighs the evidence for it; what is waited for on purpose is no warning. */
export function slowWork(waits: readonly Wait[], isOnPurpose: (wait: Wait) => boolean): readonly Work[] {
  const byHandler = groupBy(waits, ({ path: { entry } }) => `${keyOf(entry)} ${entry.name}`);
  return [...byHandler.values()].flatMap((own) => {
    const [main] = [...own].sort((a, b) => timeOf(b) - timeOf(a));
    return main === undefined ? [] : [weigh(main, own, isOnPurpose)];
  });
}

function timeOf(wait: Wait): number {
  return (wait.site === undefined ? wait.milliseconds ?? LONG : usualTime(wait.site)) * (isInLoop(wait) ? TURNS : 1);
}

function weigh(main: Wait, all: readonly Wait[], isOnPurpose: (wait: Wait) => boolean): Work {
  const milliseconds = sumOf(all);
  const signs = signsOf(main, all);
  const weight = isTrial(main.path) ? severityOfTrial(main, milliseconds) : severityOf(main, milliseconds, signs);
  const severity = weight === 'warning' && isOnPurpose(main) ? 'information' : weight;
  return { ...main, name: nameOf(main), milliseconds, ...eachOf(main), evidence: signs.map((sign) => sign.evidence), ...(severity === undefined ? {} : { severity }) };
}

function severityOf(main: Wait, milliseconds: number, signs: readonly Sign[]): Work['severity'] {
  if (isCalledByMachine(main.path)) return undefined;
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  if (main.site === undefined) return severityHere(main, milliseconds, points);
  const isNeeded = isDownload(main.path) || (isUsed(main) && !isAlwaysLong(main.site));
  const isSure = isLongEnough(main, main.site, milliseconds) && points >= WARNING && signs.length > 1 && !isNeeded && !isDoubtful(main.path, main.site);
  if (isSure) return 'warning';
  return points >= INFORMATION && !isOneAnswer(main, milliseconds) ? 'information' : undefined;
}

/** Whether others may do none of it, the route allows for it, it is what somebody runs by hand, or programs may be who calls: nothing but its type tells of a function of a cloud. */
function isDoubtful(path: Wait['path'], site: LinkedSite): boolean {
  const { edges, entry } = path;
  const { guess, freezes, name } = entry;
  return isDumpAskedFor(path, site) || edges.some(isChosenByKey) || isAllowedFor(entry, site) || (freezes === true && guess !== undefined && !name.includes('/'));
}

/** Who tries something out wants to see how it goes, but not for so long. */
function severityOfTrial({ site }: Wait, milliseconds: number): Work['severity'] {
  return site !== undefined && milliseconds >= LONG ? 'information' : undefined;
}

function isLongEnough(main: Wait, site: LinkedSite, milliseconds: number): boolean {
  if (milliseconds < LONG) return false;
  const time = usualTime(site);
  return !isInLoop(main) || time >= LONG || (time >= SLOW_TURN && !isForSomeItems({ ...main, site }));
}

/** The file of the route gives it as long as the work may take at most. */
function isAllowedFor(entry: Wait['path']['entry'], site: LinkedSite): boolean {
  return (maxDurationOf(entry) ?? 0) >= timesOf(site)[1];
}

/** What this process does itself is told as information; what the code marks as long, it knows best. */
function severityHere(main: Wait, milliseconds: number, points: number): Work['severity'] {
  const isLong = milliseconds >= SLOW || isInLoop(main) || readsAll(main.path);
  if (main.local !== undefined) return points >= INFORMATION && isLong ? 'information' : undefined;
  return milliseconds >= LONG ? 'warning' : 'information';
}

function eachOf(main: Wait): Pick<Work, 'each'> {
  if (!isInLoop(main)) return {};
  return main.site !== undefined ? { each: usualTime(main.site) } : main.local !== undefined ? { each: main.milliseconds ?? SLOW } : {};
}

/** One after the other; of what stands in branches of the same function, and of what one call may lead to, only the longest runs. */
function sumOf(waits: readonly Wait[], depth = 0): number {
  const steps = [...groupBy(waits, (wait) => stepKey(wait, depth)).values()].map((own): { readonly isBranch: boolean; readonly time: number } => {
    const [first] = own;
    const edge = first?.path.edges[depth];
    if (first === undefined || edge === undefined) return { isBranch: first?.site?.call?.within.includes('branch') === true, time: Math.max(...own.map(timeOf)) };
    const targets = [...groupBy(own, ({ path }) => keyOf(path.edges[depth]?.to ?? edge.to)).values()];
    return { isBranch: edge.at.call.within.includes('branch'), time: Math.max(...targets.map((target) => sumOf(target, depth + 1))) };
  });
  const longestBranch = Math.max(0, ...steps.filter(({ isBranch }) => isBranch).map(({ time }) => time));
  return steps.reduce((sum, { isBranch, time }) => sum + (isBranch ? 0 : time), longestBranch);
}

/** The call that is made at this depth of the way: of the function behind it, or of what takes the time. */
function stepKey({ path, site, local }: Wait, depth: number): string {
  const edge = path.edges[depth];
  const at = edge === undefined ? local?.call ?? site?.site : edge.at.call;
  return `${edge?.at.file.file ?? ''}:${at === undefined ? 'marked' : `${at.line}:${at.column}`}`;
}

/** The answer is made of what it gives. */
function isUsed({ site, path }: Wait): boolean {
  const use = site === undefined ? 'none' : resultOnPath({ site, path });
  return use === 'data' || use === 'returned';
}

/** A single answer of a model is what the user came for. */
function isOneAnswer({ site }: Wait, milliseconds: number): boolean {
  return site?.site.category === 'ai' && milliseconds < LONG;
}

interface Sign { readonly points: number; readonly evidence: Evidence }

const ALL = /\.(findMany|findAll|find|select|scan)$/;
const LIMITED = /^(take|limit|first|where|skip|cursor)$/;

/** `await db.order.findMany()`: nothing says how many that are. */
function readsAll({ functions }: Wait['path']): boolean {
  return functions.some(({ file, function: index }) => callsIn(file, index).some((call) => ALL.test(call.text) && call.use[0]?.kind === 'await'
    && !call.arguments.some((argument) => argument.kind !== 'object' || argument.properties.some((property) => !('name' in property) || LIMITED.test(property.name)))));
}

/** Independent reasons to believe that it takes long; the first is the call itself. */
function signsOf(main: Wait, all: readonly Wait[]): readonly Sign[] {
  const here = whereOf(main);
  const signs: readonly (readonly [isThere: boolean, points: number, reason: string])[] = [
    [true, pointsOf(timeOf(main)), mainReason(main)],
    [isAlwaysLong(main.site), 3, main.site?.site.category === 'process' ? 'It runs a program that is known to take long.' : 'It takes seconds at the least.'],
    [main.site?.model.waits === true, 2, 'It polls until the job is done.'],
    [isInLoop(main), 2, 'It runs once per item of a loop.'],
    [main.site !== undefined && isPatient(main.site), 2, `The code gives it ${timeText(Number(main.site?.site.timeout))}.`],
    [namesHeavyWork(main.path), 2, 'Its name says that the work is heavy.'],
    [main.local !== undefined && readsAll(main.path), 2, 'It begins with all rows of a table.'],
  ];
  const others = all.filter((wait) => wait !== main && wait.site?.site.id !== main.site?.site.id);
  return [
    ...signs.flatMap(([isThere, points, reason]) => (isThere ? [{ points, evidence: { ...here, reason } }] : [])),
    ...others.slice(0, 3).map((wait) => ({ points: 0.5, evidence: placed(wait) })),
  ];
}

function whereOf({ site, local, path: { entry } }: Wait): Pick<Evidence, 'file' | 'line'> {
  if (local !== undefined) return { file: local.file.file, line: local.call.line };
  return { file: site?.site.file ?? entry.file.file, line: site?.site.line ?? entry.line };
}

function pointsOf(milliseconds: number): number {
  return milliseconds >= LONG ? 4 : milliseconds >= SLOW ? 3 : 1;
}

function mainReason(main: Wait): string {
  if (main.local !== undefined) return `\`${callText(main.local.api)}\` takes about ${timeText(main.milliseconds ?? SLOW)}: ${main.local.source}.`;
  if (main.site === undefined) return `\`${nameOf(main)}\` ${main.milliseconds === undefined ? 'is marked `@crosstalk long-running`' : `takes ${timeText(main.milliseconds)}, as \`crosstalk.json\` says`}.`;
  return `\`${callText(main.site.site.api)}\` takes about ${timeText(usualTime(main.site))}: ${sourceOf(main.site)}.`;
}

function placed(wait: Wait): Evidence {
  const { site, local } = wait;
  if (local !== undefined) return { reason: `\`${callText(local.api)}\` is waited for too.`, file: local.file.file, line: local.call.line };
  if (site === undefined) return { reason: `\`${nameOf(wait)}\` is waited for too.`, file: wait.path.entry.file.file, line: wait.path.entry.line };
  return { reason: `\`${callText(site.site.api)}\` is waited for too, about ${timeText(usualTime(site))}.`, file: site.site.file, line: site.site.line };
}

function sourceOf({ model, site }: LinkedSite): string {
  return model.duration?.source ?? `usual for ${site.target.text.split(' ')[0] ?? site.category}`;
}

/** One whose shortest run is long too; a container, for one, may be there in a second, and that it may take long is no second reason. */
function isAlwaysLong(linked: LinkedSite | undefined): boolean {
  return linked !== undefined && usualTime(linked) >= LONG && timesOf(linked)[0] >= LONG_PROGRAM;
}

/** The code itself allows for a long time; a default says nothing. */
function isPatient({ site, model }: LinkedSite): boolean {
  return typeof site.timeout === 'number' && site.timeout !== model.defaultTimeout && site.timeout >= LONG;
}

function nameOf({ site, local, path }: Wait): string {
  if (site !== undefined) return callText(site.site.api);
  if (local !== undefined) return callText(local.api);
  const last = path.functions.at(-1);
  return last === undefined ? path.entry.name : displayName(last.file, functionAt(last.file, last.function));
}
