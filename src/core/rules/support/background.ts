import type { LinkedSite } from '../../link/linked-model';
import type { Context } from '../../model/communication-map';

/** Sent to browsers as they are. */
const BROWSER_PATH = /(^|\/)(public|static|assets)\/|\.client\.[jt]sx?$/;

/** Whether a site runs in front of the user. */
export function isAtBrowser({ site, library }: LinkedSite): boolean {
  return library.inBrowser === true || BROWSER_PATH.test(site.file) || site.context.every(({ kind }) => kind === 'ui');
}

/** Whether only command-line programs and scripts reach a site: whoever started one can stop it. */
export function isOnlyAtTheTerminal({ site }: LinkedSite): boolean {
  return site.context.every(({ kind }) => kind === 'cli');
}

/** The consumer whose message or job is not done before the site is. */
export function waitingConsumer({ reaches }: LinkedSite): Context | undefined {
  return reaches.find(({ context, waited, edges }) => context.kind === 'consumer' && waited && edges.every(({ targets }) => targets === 1))?.context;
}
