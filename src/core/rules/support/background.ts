import type { LinkedSite } from '../../link/linked-model';
import type { Context } from '../../model/communication-map';
import { bindingAt, onceForFile } from '../../model/entries';
import type { Expression, FileFacts } from '../../model/facts';

/** Sent to browsers as they are. */
const BROWSER_PATH = /(^|\/)(public|static|assets)\/|\.client\.[jt]sx?$/;

/** What a browser gives its extensions. */
const EXTENSION_API = /^(runtime|tabs|storage|action|browserAction|commands|contextMenus|webRequest|scripting|alarms|identity|windows)$/;

/** Whether a site runs in front of the user. */
export function isAtBrowser(linked: LinkedSite): boolean {
  return linked.library.inBrowser === true || isForBrowsers(linked) || linked.site.context.every(({ kind }) => kind === 'ui');
}

/** Whether the file of a site is for browsers: one that they are sent as it is, or a part of an extension, whose service worker no failure ends. */
export function isForBrowsers({ file }: LinkedSite): boolean {
  return BROWSER_PATH.test(file.file) || isOfExtension(file);
}

/** `chrome.runtime.onMessage.addListener(…)`, also where `chrome` and `browser` are one variable. */
const isOfExtension = onceForFile((file) => file.calls.some(({ callee }) => usesExtensionApi(file, callee)));

function usesExtensionApi(file: FileFacts, expression: Expression): boolean {
  if (expression.kind !== 'member') return false;
  return (EXTENSION_API.test(expression.name) && isBrowserObject(file, expression.object)) || usesExtensionApi(file, expression.object);
}

function isBrowserObject(file: FileFacts, expression: Expression): boolean {
  const { value, writes = [] } = (expression.kind === 'reference' ? bindingAt(file, expression.binding) : undefined) ?? {};
  return [expression, ...(value === undefined ? [] : [value]), ...writes.map((write) => write.value)].some(isBrowserGlobal);
}

function isBrowserGlobal(expression: Expression): boolean {
  switch (expression.kind) {
    case 'global': return expression.name === 'chrome' || expression.name === 'browser';
    case 'either': return expression.of.some(isBrowserGlobal);
    case 'when': return isBrowserGlobal(expression.value);
    default: return false;
  }
}

/** Whether only command-line programs and scripts reach a site: whoever started one can stop it. */
export function isOnlyAtTheTerminal({ site }: LinkedSite): boolean {
  return site.context.every(({ kind }) => kind === 'cli');
}

/** The consumer whose message or job is not done before the site is. */
export function waitingConsumer({ reaches }: LinkedSite): Context | undefined {
  return reaches.find(({ context, waited, edges }) => context.kind === 'consumer' && waited && edges.every(({ targets }) => targets === 1))?.context;
}
