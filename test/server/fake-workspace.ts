import { AnalysisCancelled } from '../../src/core';
import { defaultConfig } from '../../src/core/config/config';
import type { AnalysisOptions, Burden, CommunicationMap, FileSystemPort, Finding, KnownResult, Preview, Severity, Site, Workspace } from '../../src/core';

/** Texts of a folder, by file; tests change it as a user changes the disk. */
export type Disk = Map<string, string>;

export function toPort(disk: Disk): FileSystemPort {
  return {
    readDirectory: () => [...disk.keys()].map((name) => ({ name, kind: 'file' as const })),
    readFile: (path) => {
      const text = disk.get(path);
      return text === undefined ? { failed: 'does not exist' } : new TextEncoder().encode(text);
    },
  };
}

/**
 * A workspace that reads its map from the texts: a line `//! rule message` is a warning at the start of its line, `//! rule message @ file`
 * one in the first line of another file, and `//? api` a site whose name is the last word of the line before.
 */
export class FakeWorkspace implements Workspace {
  analyses = 0;
  cancelled = 0;
  profiles: (string | undefined)[] = [];
  fails: Error | undefined;
  /** Does not stop when an analysis is cancelled. */
  isDeaf = false;
  private gate: Promise<void> = Promise.resolve();
  private readonly overlays = new Map<string, string>();
  /** What a preview says of a file: nothing unless a test wants it. */
  previews: ((file: string, text: string | undefined) => CommunicationMap | undefined) | undefined;
  private adopted: KnownResult | undefined;
  private last: KnownResult | undefined;
  private known: ReadonlyMap<string, string> | undefined;

  constructor(private readonly disk: Disk) {}

  configuration(): ReturnType<Workspace['configuration']> {
    return { config: defaultConfig, own: defaultConfig, problems: [], isReadable: true };
  }

  explainCalls(): undefined {
    return undefined;
  }

  whyLeftOut(file: string): string | undefined {
    return file.endsWith('.test.ts') && this.known !== undefined ? 'it is a test' : undefined;
  }

  slow: Burden['slow'] = [];
  /** What the profile leaves out. */
  unreported: readonly Finding[] = [];

  burden(): Burden {
    return { slow: this.slow, files: 3, largest: { folder: 'legacy', files: 2 } };
  }

  libraryUse(): ReturnType<Workspace['libraryUse']> {
    return { imported: [], lineOfImport: () => 1, models: [], own: [] };
  }

  setText(file: string, text: string | undefined): void {
    this.adopted = undefined;
    if (text === undefined) {
      this.overlays.delete(file);
    } else {
      this.overlays.set(file, text);
    }
  }

  adopt(found: KnownResult): void {
    this.adopted = found;
  }

  lastResult(): KnownResult | undefined {
    return this.adopted ?? this.last;
  }

  async preview(file: string, text: string | undefined): Promise<Preview | undefined> {
    const map = this.previews?.(file, text);
    return Promise.resolve(map === undefined ? undefined : { map, extracted: 1 });
  }

  filesChanged(): void {
    this.adopted = undefined;
    this.known = undefined;
  }

  /** Keeps analyses from ending until the returned function is called. */
  hold(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => { open = resolve; });
    return open;
  }

  async analyze({ profile, progress, links }: AnalysisOptions = {}) {
    if (this.adopted !== undefined && links !== true) return { map: this.adopted.map, stats, unreported: [], isFromEarlierRun: true as const };
    this.analyses++;
    this.last = undefined;
    this.profiles.push(profile);
    progress?.report('extract', 1, 2);
    this.known ??= new Map(this.disk);
    const map = toMap(new Map([...this.known, ...this.overlays]));
    let isOpen = false;
    void this.gate.then(() => { isOpen = true; });
    do {
      await new Promise((resolve) => setImmediate(resolve));
      if (progress?.isCancelled() === true && !this.isDeaf) {
        this.cancelled++;
        throw new AnalysisCancelled();
      }
    } while (!isOpen);
    if (this.fails !== undefined) {
      throw this.fails;
    }
    this.last = { map, stats, silent: [] };
    return { map, stats, unreported: this.unreported };
  }
}

const stats = {
  milliseconds: { discover: 0, scan: 0, extract: 0, link: 0, check: 0 }, files: { production: 0, parsed: 0, extractedNow: 0 }, linkedNow: 0,
};

export function toMap(texts: ReadonlyMap<string, string>): CommunicationMap {
  const lines = [...texts].flatMap(([file, text]) => text.split(/\r?\n/).map((text, index) => ({ file, text, line: index + 1, lines: text })));
  const before = (index: number) => lines[index - 1]?.text ?? '';
  return {
    schemaVersion: 1, tool: { name: 'crosstalk', version: 'test' }, root: '.', services: [], nodes: [], edges: [], entryPoints: [],
    sites: lines.flatMap(({ file, text, line }, index) => (text.startsWith('//? ') ? [toSite(file, line - 1, before(index), text.slice(4))] : [])),
    findings: lines.flatMap(({ file, text, line }) => {
      const match = /^\s*\/\/! (\S+) (.*?)(?: @ (\S+))?$/.exec(text);
      return match === null ? [] : [toFinding(match[1] ?? '', match[2] ?? '', file, line, match[3])];
    }),
    unresolved: [], skipped: [], configuration: [],
  };
}

function toFinding(rule: string, message: string, file: string, line: number, other: string | undefined): Finding {
  const severity: Severity = 'warning';
  const at = other === undefined ? { file, line } : { file: other, line: 1 };
  const path = [{ file: at.file, line: at.line, name: 'here' }, { file, line: line + 1, name: 'there' }];
  return {
    ...at, column: 1, endLine: at.line, endColumn: 5, rule, message, severity, fingerprint: `${rule}:${file}`, site: `${at.file}#0`, path,
    evidence: [{ reason: 'Takes minutes.', file, line }], confidence: 1,
  };
}

function toSite(file: string, line: number, code: string, api: string): Site {
  const column = code.lastIndexOf(' ') + 2;
  return {
    id: `${file}#0`, file, line, column, endLine: line, endColumn: code.length + 1, direction: 'out', category: 'http', library: 'axios', api,
    operation: 'POST', style: 'sync', because: [line, line + 8].map((each) => ({ reason: 'It waits for <the> answer.', file, line: each })), waiting: 'returned', effectiveWaiting: 'awaited',
    target: { text: '${PAYMENTS_URL}/charges', known: false, parts: [{ hole: 'PAYMENTS_URL', because: 'environment' }, { known: '/charges' }] },
    timeout: 'none', retries: 0, duration: { band: 'slow', range: [500, 1500], evidence: [{ reason: 'It calls a bank.', file, line }] },
    context: [1, 2, 3, 4].map((number) => ({ kind: 'request', name: `POST /orders/${number}`, path: [{ file, line: 1, name: 'create' }] })),
    confidence: 1, services: [], via: [],
  };
}
