import type { Rule } from '../rules/rule';
import { ruleDocumentation } from '../rules/documentation';
import { createPainter, wrap, type TerminalStyle } from './terminal';

/** What a rule finds, why, what to do about it, and where it stays silent. */
export function explainRule({ name, severity, docs }: Rule, style: TerminalStyle): string {
  const painter = createPainter(style.color);
  const indented = (text: string, first = '  '): string => wrap(text, style.width - 4).map((line, index) => `${index === 0 ? first : ' '.repeat(first.length)}${line}`).join('\n');
  const part = (title: string, body: string): string => `${painter.bold(title)}\n${body}`;
  const options = Object.entries(docs.options ?? {}).map(([option, meaning]) => indented(`${option}: ${meaning}`, '  - ')).join('\n');
  return `${[
    `${painter.underline(painter.bold(name))} ${painter.dim(`(${severity})`)}`,
    part('Finds', indented(docs.what)), part('Why', indented(docs.why)), part('What to do', indented(docs.fix)),
    part('Silent or lower', docs.silent.map((text) => indented(text, '  - ')).join('\n')),
    ...(options === '' ? [] : [part('Options', options)]),
    part('Sources', docs.sources.map(({ title, url }) => `  - ${title}: ${url}`).join('\n')), painter.dim(ruleDocumentation(name)),
  ].join('\n\n')}\n`;
}
