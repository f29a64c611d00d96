const DOCUMENTATION = 'https://github.com/crosstalk-lint/crosstalk/blob/main/docs/rules';

/** The page that says what a rule finds, why it matters and what to do. */
export function ruleDocumentation(rule: string): string {
  return `${DOCUMENTATION}/${encodeURIComponent(rule)}.md`;
}
