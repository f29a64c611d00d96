import { callsIn, onceForFile, writtenAs } from '../../model/entries';
import type { Expression, FileFacts } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { calledName } from './waits';

/** What Next.js renders: once, while the site is built, unless something on the way asks for the request. */
const RENDERED = /(^|\/)app\/(.*\/)?(page|layout|default|template)\.[jt]sx?$/;
/** What makes it render for each request: functions of Next.js, and those of a product that ask who is signed in. */
const ASKS = /^(headers|cookies|draftMode|connection|(unstable_)?noStore)$|auth|session|(current|get)User/i;

/** Made while the site is built: `getStaticProps`, pages whose parameters `generateStaticParams` lists, and pages and layouts that no request has a part in. */
export function isBuiltAhead({ entry: { name, file, function: index }, functions }: HandlerPath): boolean {
  if (/^getStatic(Props|Paths)\b/.test(name)) return true;
  if (!RENDERED.test(file.file) || !/^(\/|generateMetadata )/.test(name)) return false;
  if (exported(file, 'generateStaticParams') !== undefined) return true;
  const isOfRequest = file.file.includes('[') || isForEachRequest(file) || file.bindings.some((binding) => binding.function === index && binding.name === 'searchParams');
  return !isOfRequest && !functions.some((step) => callsIn(step.file, step.function).some((call) => ASKS.test(calledName(call))));
}

/** `dynamic = 'force-dynamic'`, `revalidate = 0`. */
const isForEachRequest = onceForFile((file) => literalOf(file, exported(file, 'dynamic')) === 'force-dynamic' || literalOf(file, exported(file, 'revalidate')) === 0);

function exported(file: FileFacts, name: string): Expression | undefined {
  return file.exports.flatMap((one) => ('value' in one && one.name === name ? [one.value] : []))[0];
}

function literalOf(file: FileFacts, expression: Expression | undefined): unknown {
  const value = writtenAs(file, expression);
  return value?.kind === 'literal' ? value.value : undefined;
}
