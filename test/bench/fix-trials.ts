import { dirname, join } from 'node:path/posix';
import { findDirectivePlace, isReadFailure, openWorkspace, suppressionDirective } from '../../src/core';
import type { CommunicationMap, FileSystemPort, Finding, Fix, Workspace } from '../../src/core';
import { applyChanges, insertion } from '../../src/core/fix/fix';
import { syntaxErrors } from '../core/fix/syntax-errors';
import type { FixedFiles } from '../core/fix/type-check';
import { memoryFiles } from '../core/memory-files';

/** A finding with a fix for it. */
export interface Trial { readonly finding: Finding; readonly fix: Fix; readonly kind: string }

/** What holds after a fix. */
export interface Outcome {
  readonly parses: boolean;
  readonly gone: boolean;
  /** Findings that were not there before. */
  readonly fresh: readonly string[];
  readonly directive: boolean;
  /** Modules that are imported once more than before. */
  readonly imports: readonly string[];
  /** The changed files before and after. */
  readonly texts: FixedFiles;
}

/** Files that lie over others for the time of a trial. */
function overlaid(base: FileSystemPort, overlay: ReadonlyMap<string, string>): FileSystemPort {
  const encoder = new TextEncoder();
  return {
    readFile: (path) => {
      const text = overlay.get(path);
      return text === undefined ? base.readFile(path) : encoder.encode(text);
    },
    readDirectory: (path) => {
      const found = base.readDirectory(path);
      const listed = isReadFailure(found) ? [] : found;
      const added = memoryFiles(Object.fromEntries(overlay)).readDirectory(path);
      const extra = isReadFailure(added) ? [] : added.filter(({ name }) => !listed.some((one) => one.name === name));
      return extra.length === 0 ? found : [...listed, ...extra];
    },
  };
}

export class Tree {
  private readonly overlay = new Map<string, string>();
  private readonly port: FileSystemPort;
  private readonly workspace: Workspace;
  private map: CommunicationMap | undefined;

  constructor(readonly name: string, base: FileSystemPort) {
    this.port = overlaid(base, this.overlay);
    this.workspace = openWorkspace(this.port, { version: 'bench', followsEdits: true });
  }

  async before(): Promise<CommunicationMap> {
    this.map ??= (await this.workspace.analyze()).map;
    return this.map;
  }

  readonly read = (file: string): string | undefined => {
    const bytes = this.port.readFile(file);
    return isReadFailure(bytes) ? undefined : new TextDecoder().decode(bytes);
  };

  /** What holds of each fix when all are made at once; they change different files. */
  async tryOut(trials: readonly Trial[]): Promise<readonly Outcome[]> {
    const before = await this.before();
    const texts = trials.map(({ fix }) => this.change(fix));
    const files = [...this.overlay.keys()];
    this.workspace.filesChanged(files);
    const { findings } = (await this.workspace.analyze()).map;
    this.overlay.clear();
    this.workspace.filesChanged(files);
    const fresh = freshFindings(before.findings, findings, trials);
    return trials.map(({ finding, fix }, index) => {
      const own = texts[index] ?? { before: {}, after: {} };
      return {
        texts: own, parses: parses(own), imports: repeatedImports(own), gone: isGone(finding, before.findings, findings),
        directive: fix.files.some(({ changes }) => changes.some(({ text }) => text.includes('crosstalk-disable'))),
        fresh: fresh.filter((one) => one.rule !== finding.rule || one.file !== finding.file).map((one) => `${one.rule} ${one.file}:${one.line}`),
      };
    });
  }

  /** Whether the compiler only misses a file that was not changed, and so not shown to it. */
  knows(error: string, { after }: FixedFiles): boolean {
    const module = /^Cannot find module '(\.[^']*)'/.exec(error)?.[1];
    return module !== undefined && Object.keys(after).some((file) => ['.ts', '.tsx', '.js', '.jsx', '.json', '/index.ts', '/index.tsx', '/index.js'].some((end) => this.read(`${join(dirname(file), module.replace(/\.js$/, ''))}${end}`) !== undefined));
  }

  private change({ files }: Fix): FixedFiles {
    const changed = files.map(({ file, changes }) => [file, this.read(file) ?? '', changes] as const);
    const after = changed.map(([file, was, changes]) => [file, applyChanges(was, changes)] as const);
    for (const [file, text] of after) this.overlay.set(file, text);
    return { before: Object.fromEntries(changed.map(([file, was]) => [file, was])), after: Object.fromEntries(after) };
  }
}

function parses({ before, after }: FixedFiles): boolean {
  return Object.entries(after).every(([file, text]) => {
    if (!/\.[cm]?[jt]sx?$/.test(file)) return isJson(text);
    return syntaxErrors(file, text).length <= syntaxErrors(file, before[file] ?? '').length;
  });
}

/** Modules whose names are taken from it in more statements than before. */
function repeatedImports({ before, after }: FixedFiles): readonly string[] {
  return Object.entries(after).flatMap(([file, text]) => {
    const known = importsIn(before[file] ?? '');
    const now = importsIn(text);
    return [...new Set(now)].filter((module) => known.includes(module) && count(now, module) > count(known, module)).map((module) => `${module} in ${file}`);
  });
}

function importsIn(text: string): readonly string[] {
  return [...text.matchAll(/^import (?!type\b)[^'"]*from ['"]([^'"]+)['"]/gm), ...text.matchAll(/^(?:const|let|var) .*= require\(['"]([^'"]+)['"]\)/gm)].flatMap((match) => match[1] ?? []);
}

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}

function freshFindings(before: readonly Finding[], after: readonly Finding[], trials: readonly Trial[]): readonly Finding[] {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  return after.filter((finding) => !known.has(finding.fingerprint) && countOf(after, finding.rule) > countOf(before, finding.rule) - trials.filter((trial) => trial.finding.rule === finding.rule).length);
}
function isJson(text: string): boolean {
  try { JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')); return true; } catch { return false; }
}

function countOf(findings: readonly Finding[], rule: string, file?: string): number {
  return findings.filter((one) => one.rule === rule && (file === undefined || one.file === file)).length;
}

/** The same rule has fewer findings in the file, or fewer of the same sentence anywhere. */
function isGone(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  return countOf(after, finding.rule, finding.file) < countOf(before, finding.rule, finding.file);
}


export const SUPPRESS = 'Suppress for this line with a reason';

/** The comment that suppresses a finding, as a fix. */
export function suppress(finding: Finding, text: string): Fix | undefined {
  const lines = text.split('\n').slice(0, finding.line - 1);
  const place = findDirectivePlace(finding.file, text, lines.reduce((sum, line) => sum + line.length + 1, 0) + finding.column - 1);
  if (place === undefined) return undefined;
  return { title: SUPPRESS, kind: 'quickfix', files: [{ file: finding.file, changes: [insertion(place.offset, `${place.before}${suppressionDirective(finding.rule, 'measured')}${place.after}`)] }] };
}
