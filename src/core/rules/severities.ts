import picomatch from 'picomatch/posix';
import type { Config } from '../config/config';
import type { Severity } from '../model/communication-map';
import type { Rule } from './rule';

/** How severe findings are, by what the configuration says for a rule and a file. */
export interface Severities {
  /** What the configuration gives for the rule in a file, where it gives something. */
  readonly givenFor: (rule: string, file: string) => Severity | 'off' | undefined;
  /** `undefined` where the rule is off. What a rule lowers for a reason stays low. */
  readonly of: (rule: Rule, own: Severity | undefined, file: string) => Severity | undefined;
}

export function createSeverities({ rules, overrides }: Pick<Config, 'rules' | 'overrides'>): Severities {
  const matchers = overrides.map((override) => ({ rules: override.rules, isMeant: picomatch([...override.files], { dot: true }) })).reverse();
  const givenFor = (rule: string, file: string): Severity | 'off' | undefined =>
    matchers.find((one) => one.rules[rule] !== undefined && one.isMeant(file))?.rules[rule] ?? rules[rule]?.severity;
  return {
    givenFor,
    of: (rule, own, file) => {
      const given = givenFor(rule.name, file);
      if (given === 'off') return undefined;
      if (given === undefined) return own ?? rule.severity;
      return own === undefined ? given : quieter(given, own);
    },
  };
}

const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

export function quieter(one: Severity, other: Severity): Severity {
  return LOUDNESS.indexOf(one) < LOUDNESS.indexOf(other) ? one : other;
}
