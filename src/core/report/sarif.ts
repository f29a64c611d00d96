import type { CommunicationMap, ConfigurationProblem, Evidence, Finding, PathStep, Place, Severity, Silencing, Skipped } from '../model/communication-map';
import { ENGLISH } from '../localizer';
import { ruleDocumentation } from '../rules/documentation';
import type { Rule } from '../rules/rule';
import { silencedWords } from './silenced-words';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const HOME = 'https://github.com/crosstalk-lint/crosstalk';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** Names the fingerprint, so that a later way to compute it can stand beside it. */
const FINGERPRINT = 'crosstalk/v1';

/** The rules of a run and what a finding is compared with; a finding that is not in a baseline is new. */
export interface SarifOptions { readonly rules: readonly Rule[]; readonly baseline?: ReadonlySet<string> }

/** Findings as SARIF 2.1.0: the path as a code flow, the evidence as related locations, one stable fingerprint each. */
export function toSarif(map: CommunicationMap, findings: readonly Finding[], { rules, baseline }: SarifOptions): string {
  const indexes = new Map(rules.map((rule, index) => [rule.name, index]));
  const run = {
    tool: { driver: { name: map.tool.name, semanticVersion: map.tool.version, informationUri: HOME, rules: rules.map(toDescriptor) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that was analysed.' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: map.skipped.map(toNotification), toolConfigurationNotifications: map.configuration.map(toConfigurationNotification) }],
    results: findings.map((finding) => toResult(finding, indexes.get(finding.rule), baseline)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function toDescriptor({ name, severity, docs }: Rule): object {
  return {
    id: name, name: name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    shortDescription: { text: docs.what }, fullDescription: { text: `${docs.what} ${docs.why}` },
    help: { text: `${docs.why} ${docs.fix}`, markdown: `**Why** ${docs.why}\n\n**What to do** ${docs.fix}` },
    helpUri: ruleDocumentation(name), defaultConfiguration: { level: LEVELS[severity] }, properties: { tags: ['architecture'] },
  };
}

function toNotification({ file, reason }: Skipped): object {
  return { level: 'note', message: { text: `Left aside: ${reason}` }, locations: [{ physicalLocation: { artifactLocation: artifact(file) } }] };
}

function toConfigurationNotification({ file, line, column, message, isAdvice }: ConfigurationProblem): object {
  return { level: isAdvice === true ? 'note' : 'warning', message: { text: message }, locations: [{ physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column } } }] };
}

function toResult(finding: Finding, ruleIndex: number | undefined, baseline: ReadonlySet<string> | undefined): object {
  const { path, evidence, endLine, endColumn } = finding;
  return {
    ruleId: finding.rule, ...(ruleIndex === undefined ? {} : { ruleIndex }), level: LEVELS[finding.severity], message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.file), region: { startLine: finding.line, startColumn: finding.column, endLine, endColumn } } }],
    partialFingerprints: { [FINGERPRINT]: finding.fingerprint },
    ...(path.length === 0 ? {} : { codeFlows: [{ threadFlows: [{ locations: path.map(toFlowLocation) }] }] }),
    ...(evidence.length === 0 ? {} : { relatedLocations: evidence.map(toRelatedLocation) }),
    ...(baseline === undefined ? {} : { baselineState: baseline.has(finding.fingerprint) ? 'unchanged' : 'new' }),
    ...(finding.silencedBy === undefined ? {} : { suppressions: [toSuppression(finding.silencedBy, finding.file)] }),
    rank: Math.round(finding.confidence * 100),
  };
}

function toSuppression(silencing: Silencing, file: string): object {
  const words = silencedWords(silencing, ENGLISH);
  switch (silencing.kind) {
    case 'directive': return { kind: 'inSource', justification: silencing.reason === '' ? words : silencing.reason, location: { physicalLocation: placeOf({ file, line: silencing.line }) } };
    case 'ignore': return { kind: 'inSource', justification: words };
    case 'configuration': case 'baseline': return { kind: 'external', justification: words };
  }
}

function toFlowLocation(step: PathStep): object {
  return { location: { physicalLocation: placeOf(step, step.column), message: { text: step.name } }, importance: 'essential' };
}

function toRelatedLocation(evidence: Evidence, index: number): object {
  return { id: index + 1, physicalLocation: placeOf(evidence), message: { text: evidence.reason } };
}

function placeOf({ file, line }: Place, column?: number): object {
  return { artifactLocation: artifact(file), region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}

function artifact(file: string): object {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' };
}
