import { LIBRARIES } from '../catalogue/index.generated';
import type { Config } from '../config/config';
import type { Discovery } from '../discover/discovery';
import type { ModuleResolver } from '../discover/resolve-module';
import { extractFacts } from '../extract/extract';
import { indexCatalogue, type CatalogueIndex } from '../link/catalogue-index';
import type { LinkedModel } from '../link/linked-model';
import type { ConfigurationProblem } from '../model/communication-map';
import type { FileFacts } from '../model/facts';
import { isReadFailure, type FileSystemPort } from '../ports';
import { decodeSource } from '../scan/decode-source';
import type { Scan } from '../scan/scan';

/** What one workspace remembers between analyses. */
export interface Memory {
  readonly port: FileSystemPort;
  readonly options: { readonly version: string; readonly ungated?: boolean; readonly explains?: boolean; readonly clock?: () => number };
  readonly overlays: Map<string, string>;
  readonly scans: Map<string, Scan | { readonly skipped: string }>;
  readonly facts: Map<string, FileFacts>;
  discovery: { readonly config: Config; readonly catalogue: CatalogueIndex; readonly discovery: Discovery; readonly resolve: ModuleResolver; readonly problems: readonly ConfigurationProblem[] } | undefined;
  extractedNow: number;
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
  const memory: Memory = {
    port, options, overlays: new Map(), scans: new Map(), facts: new Map(), discovery: undefined, extractedNow: 0, model: undefined,
    forget: (file) => {
      memory.scans.delete(file);
      memory.facts.delete(file);
      if (!/\.[cm]?[jt]sx?$/.test(file)) memory.discovery = undefined;
    },
  };
  return memory;
}

/** Unsaved text wins over what is on disk. */
export function textOf(memory: Memory, file: string): { readonly text: string } | { readonly skipped: string } {
  const overlay = memory.overlays.get(file);
  if (overlay !== undefined) return { text: overlay };
  const bytes = memory.port.readFile(file);
  return isReadFailure(bytes) ? { skipped: bytes.failed } : decodeSource(file, bytes);
}

/** The facts of a file, extracted on first need; `undefined` when it cannot be read. */
export function factsOf(memory: Memory, file: string): FileFacts | undefined {
  const known = memory.facts.get(file);
  if (known !== undefined) return known;
  const text = textOf(memory, file);
  if ('skipped' in text) return undefined;
  const facts = extractFacts(file, text.text);
  memory.facts.set(file, facts);
  memory.extractedNow += 1;
  return facts;
}
