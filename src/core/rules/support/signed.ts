import type { Expression } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { calledName, isInside } from './waits';

const CHECKS = /(^|\.)(constructEvent(Async)?|verifyWebhook\w*|verify\w*Signature\w*|webhooks\.verify|validateWebhook\w*|verifyGithub\w*|isValidSignature|validateRequest|receiver\.verify|(validate|verify|check|authenticate)\w*(Sns|Hmac|Stripe|GitHub|Slack|Twilio|Svix|Paddle|Shopify)\w*)$/;
/** Libraries that do nothing but check the signatures of webhooks. */
const CHECKERS: ReadonlySet<string> = new Set(['svix', 'standardwebhooks']);
/** `x-hub-signature-256`, `stripe-signature`, `svix-signature`. */
const HEADER = /^[\w-]*-signature(-\w+)?$/i;

/** Whether a handler checks the signature of whoever calls it: events come in from outside, and come again when they fail. */
export function isSigned({ entry: { file, function: index } }: Pick<HandlerPath, 'entry'>): boolean {
  const hasChecker = file.imports.some(({ from }) => CHECKERS.has(from));
  return file.calls.some((call) => isInside(file, call.function, index) && (CHECKS.test(call.text) || (hasChecker && calledName(call) === 'verify') || call.arguments.some((argument) => namesHeader(argument, 0))))
    || file.bindings.some(({ function: owner, value }) => index >= 0 && value !== undefined && isInside(file, owner, index) && namesHeader(value, 0));
}

/** `request.headers['x-hub-signature']`, `headers.get('stripe-signature')`. */
function namesHeader(expression: Expression, depth: number): boolean {
  if (depth > 3) return false;
  switch (expression.kind) {
    case 'literal': return typeof expression.value === 'string' && HEADER.test(expression.value);
    case 'member': return HEADER.test(expression.name) || namesHeader(expression.object, depth + 1);
    case 'index': return namesHeader(expression.index, depth + 1);
    case 'either': return expression.of.some((one) => namesHeader(one, depth + 1));
    default: return false;
  }
}
