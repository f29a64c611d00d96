import { LIBRARIES } from '../catalogue/index.generated';
import type { Config } from '../config/config';
import type { ReadConfig } from '../config/parse-config';
import { readConfig } from '../config/read-config';
import { isSourcePath } from '../discover/classify';
import type { Discovery } from '../discover/discovery';
import { foldersAbove } from '../discover/paths';
import { readText, type Recall } from '../discover/read-text';
import type { ModuleResolver } from '../discover/resolve-module';
import { isServerlessScript } from '../discover/cloud-templates';
import { isSstConfiguration, mayHoldStack, usesStacks } from '../discover/stacks';
import { indexCatalogue, type CatalogueIndex } from '../link/catalogue-index';
import { extractFacts, loadCompiler } from '../lazy-syntax';
import type { LinkedModel } from '../link/linked-model';
import type { CommunicationMap, ConfigurationProblem } from '../model/communication-map';
import type { FileFacts } from '../model/facts';
import { measured, type SlowFile } from './burden';
import type { Linked } from './linked';
import { RULE_OPTIONS } from '../rules/check';
import { isReadFailure, type FileSystemPort, type Helpers, type Recalled, type Recollection } from '../ports';
import { decodeSource } from '../scan/decode-source';
import type { ExportedNames } from '../scan/read-exported-names';
import { scanText, type Scan } from '../scan/scan';

/** All that an analysis can learn from the text of a file; `undefined` where nothing asked for it. */
export interface Reading {
  readonly scan: Scan | Skipped | undefined;
  readonly facts: FileFacts | undefined;
  readonly exported: ExportedNames | 'unread' | undefined;
}

/** What an analysis found. */
export interface LastResult {
  readonly map: CommunicationMap;
  readonly files: { readonly production: number; readonly parsed: number };
  readonly today: string | undefined;
  /** An earlier run found it: nothing is known of the files that it is about. */
  readonly isAdopted?: true;
  /** Adopted: what was imported without a call. */
  readonly silent?: readonly string[];
}

/** What is known in one place, and what is known only in another. */
export function withMore(one: Reading | undefined, other: Reading | undefined): Reading {
  return { scan: one?.scan ?? other?.scan, facts: one?.facts ?? other?.facts, exported: one?.exported ?? other?.exported };
}

/** What one workspace remembers between analyses. */
export interface Memory {
  readonly port: FileSystemPort;
  readonly options: { readonly version: string; readonly ungated?: boolean; readonly explains?: boolean; readonly followsEdits?: boolean; readonly recollection?: Recollection; readonly helpers?: Helpers; readonly clock?: () => number; readonly today?: () => string };
  readonly overlays: Map<string, string>;
  readonly scans: Map<string, Scan | { readonly skipped: string }>;
  readonly facts: Map<string, FileFacts>;
  /** Texts that were read for one purpose and may be wanted for the next of the same analysis. */
  readonly texts: Map<string, string>;
  /** What helpers made of texts, until somebody asks for it. */
  readonly helped: Map<string, { readonly text: string; readonly facts: FileFacts }>;
  /** What files may export that were looked into for nothing else. */
  readonly exported: Map<string, ExportedNames | 'unread'>;
  /** Texts of edited files as linking knows them, where it has not seen an edit of them yet. */
  readonly textsBefore: Map<string, string>;
  /** Files that were edited since the last analysis, with what was known of them then. */
  readonly edited: Map<string, Reading>;
  /** How often something changed. */
  revision: number;
  /** What the last analysis found, and on which day; absent where it is not known to which texts it belongs. */
  last: LastResult | undefined;
  /** What `crosstalk.json` says, once somebody asked. */
  configuration: ReadConfig | undefined;
  discovery: { readonly config: Config; readonly ownConfig: Config; readonly catalogue: CatalogueIndex; readonly discovery: Discovery; readonly resolve: ModuleResolver; readonly problems: readonly ConfigurationProblem[] } | undefined;
  extractedNow: number;
  /** Files that took long to read. */
  readonly slow: Map<string, SlowFile>;
  /** What linking keeps. */
  linked: Linked | undefined;
  /** What the last analysis linked; kept only by a workspace that explains. */
  model: LinkedModel | undefined;
  forget(file: string): void;
}

let builtIn: CatalogueIndex | undefined;

/** The libraries that Crosstalk knows without those of a workspace; the same for all, and not worth making twice. */
export function builtInCatalogue(): CatalogueIndex {
  builtIn ??= indexCatalogue(LIBRARIES);
  return builtIn;
}

export function createMemory(port: FileSystemPort, options: Memory['options']): Memory {
  const overlays = new Map<string, string>();
  const memory: Memory = {
    port: overlaid(port, overlays), options, overlays, scans: new Map(), facts: new Map(), texts: new Map(), helped: new Map(), exported: new Map(), textsBefore: new Map(), edited: new Map(), revision: 0, last: undefined, configuration: undefined, discovery: undefined, extractedNow: 0, slow: new Map(), linked: undefined, model: undefined,
    forget: (file) => {
      memory.revision += 1;
      if (memory.last?.isAdopted === true) memory.last = undefined;
      // An analysis that was cancelled may have read more than the last whole one.
      memory.edited.set(file, withMore(memory.edited.get(file), { scan: memory.scans.get(file), facts: memory.facts.get(file), exported: memory.exported.get(file) }));
      memory.scans.delete(file);
      memory.facts.delete(file);
      memory.slow.delete(file);
      memory.texts.delete(file);
      memory.exported.delete(file);
      if (!isSourcePath(file) || saysWhatIsDeployed(memory, file)) forgetDiscovery(memory);
    },
  };
  return memory;
}

/** What changes of a text decides which of its facts stay as they are. */
export function keepTextBefore(memory: Memory, file: string): void {
  if (memory.linked === undefined || memory.textsBefore.has(file) || memory.edited.has(file)) return;
  const text = textOf(memory, file);
  if ('text' in text) memory.textsBefore.set(file, text.text);
}

/** Files came, went or say something else of what is deployed. */
export function forgetDiscovery(memory: Memory): void {
  memory.configuration = undefined;
  memory.discovery = undefined;
  // An analysis that is stopped may have discovered anew already.
  memory.last = undefined;
}

/** A folder that comes, goes or comes back is reported without what is in it. */
export function forgetBelow(memory: Memory, paths: readonly string[]): void {
  const folders = new Set(paths);
  const known = new Set([...memory.scans.keys(), ...memory.facts.keys(), ...memory.exported.keys()]);
  for (const file of known) if (foldersAbove(file).some((folder) => folders.has(folder))) memory.forget(file);
}

/** The configuration of the root, read once. */
export function configurationOf(memory: Memory): ReadConfig {
  memory.configuration ??= readConfig(memory.port, RULE_OPTIONS);
  return memory.configuration;
}

/** Whether discovery reads a source file too, or would now. */
function saysWhatIsDeployed({ discovery, port }: Memory, file: string): boolean {
  if (discovery === undefined) return false;
  const { deploymentScripts, stackFiles, packages } = discovery.discovery;
  if (deploymentScripts.includes(file) || stackFiles.includes(file) || isServerlessScript(file)) return true;
  return (packages.some(usesStacks) || stackFiles.some(isSstConfiguration)) && mayHoldStack(readText(port, file) ?? '');
}

/** The same with another text of one file, which the original hears nothing of. */
export function laidOver(memory: Memory, file: string, text: string): Memory {
  const without = <Known>(known: ReadonlyMap<string, Known>): Map<string, Known> => {
    const others = new Map(known);
    others.delete(file);
    return others;
  };
  const overlays = new Map(memory.overlays).set(file, text);
  return { ...memory, overlays, port: overlaid(memory.port, overlays), scans: without(memory.scans), facts: without(memory.facts), exported: without(memory.exported), texts: without(memory.texts) };
}

/** Unsaved text wins, of configuration and manifests too. */
function overlaid(port: FileSystemPort, overlays: ReadonlyMap<string, string>): FileSystemPort {
  return {
    ...port,
    readFile: (path) => {
      const text = overlays.get(path);
      return text === undefined ? port.readFile(path) : new TextEncoder().encode(text);
    },
  };
}

/** The text of a file; the port has unsaved text win over what is on disk. */
export function textOf(memory: Memory, file: string): Text {
  const known = memory.texts.get(file);
  if (known !== undefined) return { text: known };
  const bytes = memory.port.readFile(file);
  const read = isReadFailure(bytes) ? { skipped: bytes.failed } : decodeSource(file, bytes);
  if ('text' in read) memory.texts.set(file, read.text);
  return read;
}

type Text = { readonly text: string } | Skipped;

interface Skipped { readonly skipped: string }

/** What the text of a file tells, or why it is left aside; taken from earlier runs where they read the same. */
export function scanOf(memory: Memory, file: string): Scan | Skipped {
  const known = memory.scans.get(file) ?? make(memory, 'scan', file, scanText);
  memory.scans.set(file, known);
  return known;
}

/** The facts of a file, extracted on first need; `undefined` when it cannot be read. */
export function factsOf(memory: Memory, file: string): FileFacts | undefined {
  const known = memory.facts.get(file);
  if (known !== undefined) return known;
  const facts = make(memory, 'facts', file, (text) => {
    memory.extractedNow += 1;
    const helped = memory.helped.get(file);
    memory.helped.delete(file);
    if (helped?.text === text) return helped.facts;
    loadCompiler();
    return measured(memory, memory.options.clock, { file, text }, () => extractFacts(file, text));
  });
  if ('skipped' in facts) return undefined;
  memory.facts.set(file, facts);
  memory.texts.delete(file);
  return facts;
}

/** What discovery makes of source files. */
export function recallOf(memory: Memory): Recall {
  return (what, file, ofText) => {
    const made = make(memory, what, file, ofText);
    return 'skipped' in made ? ofText('') : made;
  };
}

function make<Made extends object>(memory: Memory, what: Recalled, file: string, ofText: (text: string) => Made): Made | Skipped {
  const read = (text: Text): Made | Skipped => ('skipped' in text ? text : ofText(text.text));
  const { recollection } = memory.options;
  if (recollection?.isAll === true) return recollection.recall<Made | Skipped>(what, file, new Uint8Array(), () => ({ skipped: 'nothing is known of it' }));
  if (recollection === undefined || memory.overlays.has(file)) return read(textOf(memory, file));
  const bytes = memory.port.readFile(file);
  return isReadFailure(bytes) ? { skipped: bytes.failed } : recollection.recall<Made | Skipped>(what, file, bytes, () => read(decodeSource(file, bytes)));
}
