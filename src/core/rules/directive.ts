import { nearestName } from '../model/nearest-name';
import { isWhollyUnused, type DirectiveProblem } from './directives';
import type { Rule } from './rule';

/** Its findings come from applying the directives, after every other rule. */
export const directive: Rule = {
  name: 'directive',
  severity: 'hint',
  docs: {
    what: 'A `crosstalk-…` comment that suppresses nothing, gives no reason, or names a rule that does not exist.',
    why: 'A suppression that nothing needs any more hides the next finding at that place, and one without a reason cannot be judged by whoever reads it later.',
    fix: 'Remove what is not needed; write the reason behind two dashes: `// crosstalk-disable-next-line RULE -- reason`. '
      + 'Several rules are separated by commas; without a rule all are meant. `crosstalk-disable-line` stands on the line itself, '
      + '`/* crosstalk-disable RULE -- reason */` holds until `/* crosstalk-enable RULE */` or to the end of the file. '
      + 'On a function, `@crosstalk ignore` in its JSDoc keeps every rule away from it, `@crosstalk instant` says that what it does takes no time.',
    silent: ['Directives for a rule that `crosstalk.json` switches off.'],
    bad: `
// crosstalk-disable-next-line await-notification-in-handler -- nobody waits here
export const limit = 3;

export async function load() {
  return fetch('https://orders.example.com/orders', { signal: AbortSignal.timeout(5000) });
}
`,
    good: `
export async function report(error: Error) {
  // crosstalk-disable-next-line floating-remote-call -- losing a crash report is fine
  fetch('https://crashes.example.com', { method: 'POST', body: error.message });
}
`,
    sources: [{ title: 'ESLint: report unused disable comments', url: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments' }],
  },
  check: () => [],
};

export function directiveMessage(problem: DirectiveProblem, names: readonly string[]): string {
  const { directive: { kind, rules }, kind: what, rule } = problem;
  if (what === 'unknown-rule') {
    const nearest = nearestName(rule ?? '', names);
    return `There is no rule \`${rule ?? ''}\`.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`;
  }
  if (what === 'no-reason') return `This suppression gives no reason. Write why behind two dashes: \`crosstalk-${kind}${rules.length === 0 ? '' : ` ${rules.join(', ')}`} -- reason\`.`;
  if (kind === 'enable') return 'Nothing is disabled here. Remove the comment.';
  return `${rule === undefined ? 'Nothing' : `No finding of \`${rule}\``} is suppressed here. Remove ${isWhollyUnused(problem) ? 'the comment' : 'the rule from the comment'}.`;
}
