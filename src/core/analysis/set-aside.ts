import { applyBaseline, parseBaseline, type Baseline } from '../baseline/baseline';
import { CONFIG_FILE } from '../config/config';
import { positionOf } from '../config/position';
import type { CommunicationMap, Finding } from '../model/communication-map';
import { isReadFailure } from '../ports';
import { configurationOf, type Memory } from './memory';

/** The map with hints in place of the findings that the team put off in the baseline of its configuration; they are silenced, too. */
export function setAside(map: CommunicationMap, memory: Memory): CommunicationMap {
  const { port } = memory;
  const path = configurationOf(memory).config.baseline;
  if (path === undefined) return map;
  const baseline = readBaseline(port.readFile(path));
  if (typeof baseline === 'string') return { ...map, configuration: [...map.configuration, { file: CONFIG_FILE, ...placeOfBaseline(port), message: `The baseline ${path} cannot be used: ${baseline}.` }] };
  const known = new Set(applyBaseline(map.findings, baseline).known);
  const putOff = (finding: Finding): Finding => ({ ...finding, silencedBy: { kind: 'baseline', file: path } });
  return {
    ...map, findings: map.findings.map((finding) => (known.has(finding) ? { ...putOff(finding), severity: 'hint' } : finding)),
    ...(known.size === 0 ? {} : { silenced: [...map.silenced ?? [], ...[...known].map(putOff)] }),
  };
}

function readBaseline(bytes: ReturnType<Memory['port']['readFile']>): Baseline | string {
  if (isReadFailure(bytes)) return bytes.failed;
  const baseline = parseBaseline(new TextDecoder().decode(bytes));
  return 'problem' in baseline ? baseline.problem : baseline;
}

function placeOfBaseline(port: Memory['port']): { readonly line: number; readonly column: number } {
  const bytes = port.readFile(CONFIG_FILE);
  return isReadFailure(bytes) ? { line: 1, column: 1 } : positionOf(new TextDecoder().decode(bytes), ['baseline']);
}
