import { LIBRARIES } from '../catalogue/index.generated';
import { CONFIG_FILE, type Config } from '../config/config';
import { problemText } from '../config/config-problem';
import { withOwnLibraries } from '../config/own-libraries';
import { positionOf } from '../config/position';
import { discoverySteps } from '../discover/discover';
import { drawnServices } from '../discover/discovery';
import { createModuleResolver } from '../discover/resolve-module';
import { indexCatalogue, type CatalogueIndex } from '../link/catalogue-index';
import { withDurations } from '../link/given-durations';
import { createLinker, type Linker } from '../link/link';
import type { LinkedModel } from '../link/linked-model';
import { MAP_SCHEMA_VERSION, type CommunicationMap, type ConfigurationProblem, type Skipped } from '../model/communication-map';
import { lineNow } from '../model/entries';
import { groupBy } from '../model/group-by';
import { pausing } from '../model/in-steps';
import { isReadFailure, type Progress } from '../ports';
import { checkSteps } from '../rules/check';
import type { Analysis, AnalysisOptions } from '../workspace';
import { findGate } from './gate';
import { builtInCatalogue, configurationOf, factsOf, recallOf, type Memory } from './memory';
import { withHelp, type Help } from './help';
import { caughtUp, type Linked } from './linked';
import { breathe, inBreaths, inSteps, type Stage } from './breaths';
import { createMover } from './moved-lines';
import { createProgram, type AnalysedProgram } from './program';
import { stillKnown } from './still-known';
import { unmetPolicies } from './unmet-policies';
import { unusedEntries } from './unused-entries';

/** One run of the pipeline over what is known and what changed. */
export async function analyzeOnce(memory: Memory, { progress, links }: Pick<AnalysisOptions, 'progress' | 'links'>): Promise<Omit<Analysis, 'unreported'>> {
  const milliseconds: Record<Stage, number> = { discover: 0, scan: 0, extract: 0, link: 0, check: 0 };
  const clock = memory.options.clock ?? (() => 0);
  const total = (): number => Object.values(milliseconds).reduce((sum, one) => sum + one, 0);
  const timed: Timed = async (stage, work) => {
    const [start, before] = [clock(), total()];
    const result = await work();
    // What stages inside of it took is theirs.
    milliseconds[stage] += clock() - start - (total() - before);
    await breathe(progress);
    return result;
  };
  memory.extractedNow = 0;
  memory.texts.clear();
  const { revision } = memory;
  const last = await timed('extract', () => stillKnown(memory));
  if (last !== undefined && !(links === true && last.isAdopted === true)) return { map: last.map, stats: { milliseconds, files: { ...last.files, extractedNow: memory.extractedNow }, linkedNow: 0 }, ...(last.isAdopted === true ? { isFromEarlierRun: true } : {}) };
  const known = await timed('discover', () => discoverOnce(memory, progress));
  const linked = await timed('extract', () => caughtUp(memory, progress)) ?? await timed('scan', () => {
    memory.linked = undefined;
    return beginLinking(memory, known, progress, timed);
  });
  memory.linked = memory.options.followsEdits === true ? linked : undefined;
  const { made } = linked.program.reads;
  const map = linked.move(await findMap(memory, linked, progress, timed), linked.program.moved());
  memory.texts.clear();
  const files = { production: linked.production.length, parsed: memory.facts.size };
  remember(memory, revision, { map, files, today: memory.options.today?.() });
  // Not before whoever waits has the answer.
  setTimeout(() => { void memory.options.recollection?.settle(); }, 0);
  return { map, stats: { milliseconds, files: { ...files, extractedNow: memory.extractedNow }, linkedNow: linked.program.reads.made - made } };
}

/** What changed under an analysis is in its result or is not: nobody knows. */
function remember(memory: Memory, revision: number, last: NonNullable<Memory['last']>): void {
  const isOfOneState = memory.revision === revision;
  memory.last = isOfOneState ? last : undefined;
  if (!isOfOneState) memory.linked = undefined;
  memory.linked?.ahead.clear();
  memory.edited.clear();
}

/** What the root holds, looked for once until something changes. */
export async function discoverOnce(memory: Memory, progress: Progress | undefined): Promise<NonNullable<Memory['discovery']>> {
  if (memory.discovery !== undefined) return memory.discovery;
  const { revision } = memory;
  const { config, own, problems } = configurationOf(memory);
  const discovery = await inBreaths(progress, discoverySteps(memory.port, config, recallOf(memory)));
  // Somebody else may have found it meanwhile, or something changed.
  if (memory.discovery !== undefined || memory.revision !== revision) return discoverOnce(memory, progress);
  memory.discovery = {
    config, ownConfig: own, discovery, catalogue: catalogueOf(config), resolve: createModuleResolver(discovery),
    problems: problems.map((problem) => ({ file: problem.file ?? CONFIG_FILE, line: problem.line, column: problem.column, message: problemText(problem), ...(problem.isSyntax === true ? { isSyntax: true } : {}) })),
  };
  return memory.discovery;
}

function catalogueOf({ libraries }: Config): CatalogueIndex {
  return libraries.length === 0 ? builtInCatalogue() : indexCatalogue(withOwnLibraries(LIBRARIES, libraries));
}

type Timed = <Result>(stage: Stage, work: () => Result | Promise<Result>) => Promise<Result>;

/** Finds out which files matter, and reads them. */
async function beginLinking(memory: Memory, known: NonNullable<Memory['discovery']>, progress: Progress | undefined, timed: Timed): Promise<Linked> {
  const production = known.discovery.files.filter((file) => file.class === 'production').map((file) => file.path);
  const gate = await withHelp(memory, production, async (help) => {
    const found = await inBreaths(progress, findGate(memory, known, production, help?.offer), (done) => { progress?.report('scan', done, production.length); });
    await timed('extract', () => extractAll(memory, found.members, progress, help));
    return found;
  });
  const program = createProgram(memory, known, gate);
  return { known, production, program, linker: linkerFor(known, program), ahead: new Map(), found: undefined, move: createMover() };
}

/** The linker of a program, with what discovery tells it. */
export function linkerFor({ catalogue, discovery }: NonNullable<Memory['discovery']>, program: AnalysedProgram): Linker {
  return createLinker({ program, catalogue, services: drawnServices(discovery.services), environment: discovery.environment, gateways: discovery.gateways, definedBindings: discovery.definedBindings, stacks: { places: discovery.stackPlaces, files: discovery.stackFiles }, namedFunctions: discovery.namedFunctions, surroundings: program.surroundings });
}

/** Links and checks, unless nothing is new but lines. */
async function findMap(memory: Memory, linked: Linked, progress: Progress | undefined, timed: Timed): Promise<CommunicationMap> {
  const { known, program, linker } = linked;
  const today = memory.options.today?.();
  if (linked.found !== undefined && linked.found.today === today) return linked.found.map;
  const skipped: Skipped[] = [...program.gate().skipped];
  const model = await timed('link', () => inSteps(progress, 'link', linker.link()));
  for (const file of model.files.values()) {
    for (const { line, message } of file.parseErrors.slice(0, 1)) skipped.push({ file: file.file, reason: line === 0 ? message : `syntax error at line ${lineNow(file, line)}: ${message} What could be read was analysed.` });
  }
  if (memory.options.explains === true) memory.model = model;
  const map = await timed('check', () => inSteps(progress, 'check', toMap(memory, model, known, skipped)));
  linked.found = { map, today };
  return map;
}

async function extractAll(memory: Memory, members: readonly string[], progress: Progress | undefined, help: Help | undefined): Promise<void> {
  const extract = (files: readonly string[]): Promise<void> => inBreaths(progress, pausing(files, 1, (file) => { if (help?.isTaken(file) !== true) factsOf(memory, file); }), (_, done) => { progress?.report('extract', done, members.length); });
  help?.divide(members);
  await extract(members);
  while (help?.isBusy() === true) {
    await help.answer();
    await breathe(progress);
  }
  if (help !== undefined) await extract(members.filter((file) => !memory.facts.has(file)));
}

/** The map of what was linked, with what rules find in it. */
export function* toMap(memory: Memory, linked: LinkedModel, known: NonNullable<Memory['discovery']>, skipped: readonly Skipped[], isPart = false): Generator<undefined, CommunicationMap> {
  const { config, problems } = known;
  const model = withDurations(linked, config.durations);
  const { findings, silenced } = yield* checkSteps(model, config, memory.options.today?.(), isPart);
  const bySite = groupBy(findings, ({ site }) => site);
  const declared = new Set(model.sites.flatMap(({ site, isDeclared }) => (isDeclared === true ? [site.id] : [])));
  return {
    schemaVersion: MAP_SCHEMA_VERSION, tool: { name: 'crosstalk', version: memory.options.version }, root: '.', services: model.services, nodes: model.nodes,
    edges: model.edges.map((edge) => ({ ...edge, sites: edge.sites.filter((id) => !declared.has(id)), findings: edge.sites.flatMap((site) => bySite.get(site) ?? []).map(({ fingerprint }) => fingerprint) })), sites: model.sites.filter(isCommunication).map((linked) => linked.site),
    entryPoints: model.entryPoints, findings, ...(silenced.length === 0 ? {} : { silenced }), unresolved: model.unresolved, skipped: [...skipped].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)), configuration: [...problems, ...entryProblems(memory, model, known)],
  };
}

function entryProblems(memory: Memory, model: LinkedModel, { config, ownConfig, discovery }: NonNullable<Memory['discovery']>): readonly ConfigurationProblem[] {
  const found = [...unusedEntries(ownConfig, model, discovery), ...unmetPolicies(config, ownConfig, model, memory.options.today?.())];
  const bytes = found.length === 0 ? undefined : memory.port.readFile(CONFIG_FILE);
  if (bytes === undefined || isReadFailure(bytes)) return [];
  const text = new TextDecoder().decode(bytes);
  return found.map(({ place, isAdvice, ...problem }) => {
    const { line, column } = positionOf(text, place);
    return { file: CONFIG_FILE, line, column, message: problemText({ ...problem, line, column }), ...(isAdvice ? { isAdvice } : {}) };
  });
}

/** Routes, schedules and what a deployment starts are where execution starts: they are published as entry points, not as sites. */
function isCommunication({ site, isDeclared }: LinkedModel['sites'][number]): boolean {
  return isDeclared !== true && site.category !== 'route' && site.category !== 'schedule';
}
