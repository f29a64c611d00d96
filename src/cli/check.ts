import { isReadFailure, selectFindings, toCheckJson, toPretty, type FileSystemPort, type Finding } from '../core';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { runAnalysis } from './run-analysis';
import { terminalStyle } from './terminal-style';
import { writeOutput } from './write-output';

export interface CheckOptions extends CommonOptions { readonly format: string; readonly maxWarnings?: number }

/** Reports findings; the exit code says whether there are errors, or more warnings than allowed. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { root, filters } = locate(paths, options.root);
  const { map, port } = await runAnalysis(root, options);
  const findings = selectFindings(map.findings, options.profile, filters);
  const pretty = { ...terminalStyle(options), quiet: options.quiet === true, readSource: sourceReader(port) };
  writeOutput(options.format === 'json' ? toCheckJson(map, findings) : toPretty(map, findings, pretty), options);
  return exitCode(findings, options.maxWarnings);
}

function exitCode(findings: readonly Finding[], maxWarnings: number | undefined): number {
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const hasErrors = findings.some((finding) => finding.severity === 'error');
  return hasErrors || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}

function sourceReader(port: FileSystemPort): (file: string) => string | undefined {
  return (file) => {
    const bytes = port.readFile(file);
    return isReadFailure(bytes) ? undefined : new TextDecoder().decode(bytes);
  };
}
