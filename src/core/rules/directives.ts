import { comesBefore } from '../model/comes-before';
import type { Finding } from '../model/communication-map';
import { lineNow } from '../model/entries';
import type { DirectiveFact, FileFacts } from '../model/facts';

/** A finding that comes from a rule, before directives are applied. */
type Placed = Pick<Finding, 'rule' | 'line' | 'column'>;

export interface Suppression<Kept extends Placed> {
  readonly kept: readonly Kept[];
  /** What is taken away, each with the first directive that does. */
  readonly suppressed: readonly { readonly finding: Kept; readonly by: DirectiveFact }[];
  readonly problems: readonly DirectiveProblem[];
}

/** A directive that does nothing, says no reason or names a rule that does not exist. */
export interface DirectiveProblem { readonly directive: DirectiveFact; readonly kind: 'unused' | 'no-reason' | 'unknown-rule'; readonly rule?: string }

/** The comment as a whole has no effect, not only one of several rules that it names. */
export function isWhollyUnused({ directive, kind, rule }: DirectiveProblem): boolean {
  return kind === 'unused' && (rule === undefined || directive.rules.length === 1);
}

export interface KnownRules {
  readonly names: readonly string[];
  /** A directive for a rule that is switched off has nothing to do, which is not its fault. */
  readonly isOff: (rule: string) => boolean;
}

/** Takes away what the directives of a file suppress, and says which directives are faulty. */
export function applyDirectives<Kept extends Placed>(file: FileFacts, findings: readonly Kept[], known: KnownRules): Suppression<Kept> {
  const used = new Map<DirectiveFact, Set<string>>();
  if (file.directives.length === 0) return { kept: findings, suppressed: [], problems: [] };
  const suppressed: { readonly finding: Kept; readonly by: DirectiveFact }[] = [];
  const kept = findings.filter((finding) => {
    const suppressing = file.directives.filter((directive) => suppresses(file, directive, finding));
    for (const directive of suppressing) used.set(directive, (used.get(directive) ?? new Set()).add(finding.rule));
    const [by] = suppressing;
    if (by !== undefined) suppressed.push({ finding, by });
    return by === undefined;
  });
  return { kept, suppressed, problems: file.directives.flatMap((directive) => problemsOf(file, directive, used.get(directive) ?? new Set(), known)) };
}

function suppresses(file: FileFacts, directive: DirectiveFact, finding: Placed): boolean {
  if (directive.rules.length > 0 && !directive.rules.includes(finding.rule)) return false;
  switch (directive.kind) {
    case 'disable-line': return directive.line === finding.line;
    case 'disable-next-line': return nextLine(file, directive) === lineNow(file, finding.line);
    case 'disable': return comesBefore(directive, finding) && !file.directives.some((other) => ends(directive, other, finding.rule) && comesBefore(other, finding));
    case 'enable': return false;
  }
}

/** The line after the comment; further directives for the next line stand between. */
function nextLine(file: FileFacts, directive: DirectiveFact): number {
  let line = lineNow(file, directive.endLine) + 1;
  for (let next = onLine(file, line); next !== undefined; next = onLine(file, line)) line = lineNow(file, next.endLine) + 1;
  return line;
}

function onLine(file: FileFacts, line: number): DirectiveFact | undefined {
  return file.directives.find((other) => other.kind === 'disable-next-line' && lineNow(file, other.line) === line);
}

function ends(directive: DirectiveFact, other: DirectiveFact, rule: string): boolean {
  return other.kind === 'enable' && comesBefore(directive, other) && (other.rules.length === 0 || other.rules.includes(rule));
}

function problemsOf(file: FileFacts, directive: DirectiveFact, used: ReadonlySet<string>, known: KnownRules): readonly DirectiveProblem[] {
  const unknown = directive.rules.filter((rule) => !known.names.includes(rule));
  const problems: DirectiveProblem[] = unknown.map((rule) => ({ directive, kind: 'unknown-rule', rule }));
  if (directive.kind === 'enable') return hasDisable(file, directive) ? problems : [...problems, { directive, kind: 'unused' }];
  const unused = directive.rules.filter((rule) => !unknown.includes(rule) && !used.has(rule) && !known.isOff(rule));
  if (directive.rules.length === 0 && used.size === 0) problems.push({ directive, kind: 'unused' });
  problems.push(...unused.map((rule): DirectiveProblem => ({ directive, kind: 'unused', rule })));
  return directive.reason === '' && used.size > 0 ? [...problems, { directive, kind: 'no-reason' }] : problems;
}

function hasDisable(file: FileFacts, enable: DirectiveFact): boolean {
  return file.directives.some((other) => other.kind === 'disable' && comesBefore(other, enable)
    && (enable.rules.length === 0 || other.rules.length === 0 || enable.rules.some((rule) => other.rules.includes(rule))));
}
