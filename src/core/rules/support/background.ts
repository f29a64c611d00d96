import type { LinkedSite } from '../../link/linked-model';
import type { Reach } from '../../link/contexts';

/** Sent to browsers as they are. */
const BROWSER_PATH = /(^|\/)(public|static|assets)\/|\.client\.[jt]sx?$/;

/** Whether a site runs in front of the user. */
export function isAtBrowser({ site }: LinkedSite): boolean {
  return BROWSER_PATH.test(site.file) || site.context.every(({ kind }) => kind === 'ui');
}

/** Whether only command-line programs and scripts reach a site: whoever started one can stop it. */
export function isOnlyAtTheTerminal({ site }: LinkedSite): boolean {
  return site.context.every(({ kind }) => kind === 'cli');
}

/** Whether a message or job is not done before the site is. */
export function isWaitedByConsumer(linked: LinkedSite): boolean {
  return consumerReach(linked) !== undefined;
}

function consumerReach({ reaches }: LinkedSite): Reach | undefined {
  return reaches.find(({ context, waited, edges }) => context.kind === 'consumer' && waited && edges.every(({ targets }) => targets === 1));
}

/** The channel of the consumer that waits for a site, in backticks. */
export function consumerName(linked: LinkedSite): string {
  return `\`${consumerReach(linked)?.context.name ?? ''}\``;
}
