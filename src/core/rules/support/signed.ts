import type { Expression } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { calledName, isInside } from './waits';

const CHECKS = /(^|\.)(constructEvent(Async)?|verifyWebhook\w*|verify\w*Signature\w*|webhooks\.verify|validateWebhook\w*|verifyGithub\w*|isValidSignature|validateRequest|receiver\.verify|(validate|verify|check|authenticate)\w*(Sns|Hmac|Stripe|GitHub|Slack|Twilio|Svix|Paddle|Shopify)\w*)$/;
/** Libraries that do nothing but check the signatures of webhooks. */
const CHECKERS: ReadonlySet<string> = new Set(['svix', 'standardwebhooks']);
/** `x-hub-signature-256`, `stripe-signature`, `svix-signature`. */
const HEADER = /^[\w-]*-signature(-\w+)?$/i;

/** Whether a handler checks the signature of whoever calls it: events come in from outside, and come again when they fail. */
export function isSigned({ entry }: Pick<HandlerPath, 'entry'>): boolean {
  const { file, function: index } = entry;
  const hasChecker = file.imports.some(({ from }) => CHECKERS.has(from));
  return file.calls.some((call) => isInside(file, call.function, index) && (CHECKS.test(call.text) || (hasChecker && calledName(call) === 'verify'))) || looksAt(entry, HEADER);
}

/** A guard of routes by its name: `requireInternalToken`, `verifyServiceSecret`, `internalOnly`. */
const GUARD = /^(with|verify|require|assert|check|validate|ensure|only|is)\w*(secret|internal|service|machine|system|apikey)|^(internal|service|system)\w*(auth|guard|only)/i;
/** `x-internal-secret`, `process.env.WORKER_TOKEN`. */
const SECRET = /^x-[\w-]*(secret|token|key|internal)[\w-]*$|^[A-Z0-9_]*(SECRET|TOKEN|API_KEY)$/;

/** Whether whoever calls a handler has to know a secret of the product, which users do not. */
export function isGuardedBySecret({ entry }: Pick<HandlerPath, 'entry'>): boolean {
  return entry.file.imports.some(({ name }) => GUARD.test(name)) || entry.file.calls.some((call) => isInside(entry.file, call.function, entry.function) && GUARD.test(calledName(call))) || looksAt(entry, SECRET);
}

/** Whether a handler looks at the `authorization` header by itself, where those for users ask for a session. */
export function readsAuthorization({ entry }: Pick<HandlerPath, 'entry'>): boolean {
  return looksAt(entry, /^authorization$/i);
}

/** Whether a handler names a header, or another value of this name, in an argument or a variable. */
function looksAt({ file, function: index }: HandlerPath['entry'], name: RegExp): boolean {
  return file.calls.some((call) => isInside(file, call.function, index) && call.arguments.some((argument) => mentions(argument, name, 0)))
    || file.bindings.some(({ function: owner, value }) => index >= 0 && value !== undefined && isInside(file, owner, index) && mentions(value, name, 0));
}

/** `request.headers['x-hub-signature']`, `headers.get('stripe-signature')`. */
function mentions(expression: Expression, name: RegExp, depth: number): boolean {
  if (depth > 3) return false;
  switch (expression.kind) {
    case 'literal': return typeof expression.value === 'string' && name.test(expression.value);
    case 'member': return name.test(expression.name) || mentions(expression.object, name, depth + 1);
    case 'index': return mentions(expression.index, name, depth + 1);
    case 'either': return expression.of.some((one) => mentions(one, name, depth + 1));
    default: return false;
  }
}
