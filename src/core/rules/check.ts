import type { Config } from '../config/config';
import type { LinkedModel } from '../link/linked-model';
import { byCodeUnit } from '../model/by-code-unit';
import type { Finding, Silencing } from '../model/communication-map';
import { lineNow } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { groupBy } from '../model/group-by';
import { finished } from '../model/in-steps';
import { directive, directiveMessage } from './directive';
import { applyDirectives, isWhollyUnused, type DirectiveProblem, type KnownRules } from './directives';
import { fingerprint, namesAround } from './fingerprint';
import { RULES } from './index.generated';
import type { Problem, Rule, RuleModel } from './rule';
import { createSeverities, quieter, type Severities } from './severities';
import { createHandlerPaths, isIgnored } from './support/handler-paths';
import { namesLike } from './support/name-patterns';

export const RULE_NAMES: readonly string[] = RULES.map((rule) => rule.name);

/** Each rule with the names of its options. */
export const RULE_OPTIONS: ReadonlyMap<string, readonly string[]> = new Map(RULES.map(({ name, docs }) => [name, Object.keys(docs.options ?? {})]));

/** Below this a finding is not told at all, below the other one only as information. */
const LEAST_CONFIDENCE = 0.7;
const SURE = 0.9;

/** A finding and what it is about; repeats of that are told apart by their order in the file. */
interface Draft extends Omit<Finding, 'fingerprint'> { readonly identity: readonly string[] }

/** What rules found: what is reported, and what something keeps from being reported. */
export interface CheckedRules { readonly findings: readonly Finding[]; readonly silenced: readonly Finding[] }

/** Runs every rule over the linked model and applies what code and configuration silence; over a part of the workspace, those whose findings stand whatever the rest is. */
export function checkRules(model: LinkedModel, config: Config, today?: string, isPart = false): CheckedRules {
  return finished(checkSteps(model, config, today, isPart));
}

/** As `checkRules`, with a pause after each rule. */
export function* checkSteps(model: LinkedModel, config: Config, today?: string, isPart = false): Generator<undefined, CheckedRules> {
  const severities = createSeverities(config);
  const policies = { policies: config.policies, limits: config.limits };
  const paths = createHandlerPaths(model);
  const isExternal = namesLike(config.external);
  const asked = noting(model);
  const drafts: Draft[] = [];
  for (const rule of RULES.filter(({ needs }) => !isPart || needs === 'file')) {
    const options = config.rules[rule.name]?.options ?? {};
    const all: RuleModel = Object.assign(Object.create(asked) as LinkedModel, { ...paths, isExternal, durations: config.durations, options, levelIn: (file: string) => severities.givenFor(rule.name, file), policies, ...(today === undefined ? {} : { today }), ...(isPart ? { isPart } : {}) });
    const problems = model.about(`${rule.name} ${today ?? ''}`, config, () => rule.check(all));
    drafts.push(...problems.flatMap((problem) => toDraft(rule, problem, severities) ?? []));
    yield;
  }
  const sorted = drafts.sort(byPlace);
  const loud = onePerPlace(sorted.filter((draft) => draft.silencedBy === undefined));
  // Behind the others, so that what is silenced changes no number of theirs.
  const numbered = numberRepeats([...loud, ...onePerPlace(sorted.filter((draft) => draft.silencedBy !== undefined))]);
  const findings = numbered.slice(0, loud.length);
  const kept: Finding[] = [];
  const silenced = numbered.slice(loud.length);
  const faulty: Draft[] = [];
  const byFile = groupBy(findings, ({ file }) => file);
  for (const file of model.files.values()) {
    const known: KnownRules = { names: RULE_NAMES, isOff: (rule) => severities.givenFor(rule, file.file) === 'off' };
    const applied = applyDirectives(file, byFile.get(file.file) ?? [], known);
    kept.push(...applied.kept);
    silenced.push(...applied.suppressed.map(({ finding, by: { line, reason } }): Finding => ({ ...finding, silencedBy: { kind: 'directive', line: lineNow(file, line), reason } })));
    // Whether a directive suppresses something only the whole tells.
    if (!isPart) faulty.push(...applied.problems.flatMap((problem) => toDirectiveDraft(file, problem, severities) ?? []));
  }
  return { findings: [...kept, ...numberRepeats(faulty.sort(byPlace))].sort(byPlace), silenced: silenced.sort(byPlace) };
}

function toDraft(rule: Rule, { at, message, site, path, evidence, confidence, severity }: Problem, severities: Severities): Draft | undefined {
  if (confidence < LEAST_CONFIDENCE) return undefined;
  const given = severities.of(rule, severity, at.file.file);
  const silencedBy: Silencing | undefined = isIgnored(at) ? { kind: 'ignore' } : given === undefined ? { kind: 'configuration' } : undefined;
  const wanted = given ?? severity ?? rule.severity;
  const { line, column, endLine, endColumn } = at.span;
  return {
    rule: rule.name, severity: confidence < SURE ? quieter(wanted, 'information') : wanted, message, file: at.file.file, line, column, endLine, endColumn,
    ...(site === undefined ? {} : { site: site.site.id }), path, evidence, confidence, ...(silencedBy === undefined ? {} : { silencedBy }),
    identity: [...namesAround(at), at.text, site?.site.target.text ?? ''],
  };
}

function toDirectiveDraft(file: FileFacts, problem: DirectiveProblem, severities: Severities): Draft | undefined {
  const { line, column, endColumn, kind, rules } = problem.directive;
  const severity = severities.of(directive, undefined, file.file);
  return severity === undefined ? undefined : {
    rule: directive.name, severity, message: directiveMessage(problem, RULE_NAMES), file: file.file, line, column, endLine: line, endColumn,
    path: [], evidence: [], confidence: 1, ...(isWhollyUnused(problem) ? { isUnnecessary: true } : {}), identity: [kind, problem.kind, problem.rule ?? rules.join()],
  };
}

/** Parts that each run makes anew, with what else rules read of the model. */
const PARTS = ['sites', 'noted', 'entries', 'entryPoints', 'services', 'nodes', 'edges', 'unresolved', 'served', 'addressed'] as const;

/** The model, which notes what of it is read: what a rule found stays right until that is something else. */
function noting(model: LinkedModel): LinkedModel {
  const parts = PARTS.map((part) => [part, { enumerable: true, get: () => { model.notePart(part); return model[part]; } }] as const);
  const files = { enumerable: true, get: () => { model.notePart('listed'); return model.files; } };
  return Object.defineProperties({ ...model }, { ...Object.fromEntries(parts), files }) as LinkedModel;
}

/** A rule speaks once at a place. */
function onePerPlace(sorted: readonly Draft[]): readonly Draft[] {
  return sorted.filter((draft, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.rule !== draft.rule || before.file !== draft.file || before.line !== draft.line || before.column !== draft.column;
  });
}

function numberRepeats(sorted: readonly Draft[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return sorted.map(({ identity, ...finding }) => {
    const parts = [finding.rule, finding.file, ...identity];
    const key = parts.join('\u0000');
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return { fingerprint: fingerprint([...parts, String(count)]), ...finding };
  });
}

type Sortable = Pick<Finding, 'file' | 'line' | 'column' | 'rule' | 'message'>;

function byPlace(one: Sortable, other: Sortable): number {
  return byCodeUnit(one.file, other.file) || one.line - other.line || one.column - other.column || byCodeUnit(one.rule, other.rule) || byCodeUnit(one.message, other.message);
}
