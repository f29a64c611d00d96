import { bindingAt, callAt } from '../../model/entries';
import type { Expression, FileFacts } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { callsOnWay, type Hit } from './hits';
import { namesOnPath, words } from './names';

const SIGN_IN = /\b(log ?in|sign ?in)\b/;

/** A code or link that the user needs to go on, by the names on the way, the API (`verifications.create` of Twilio makes and sends one) or what the message says. */
export function isCode(hit: Hit): boolean {
  return isNamedForCode(hit.path) || hit.site.site.api.includes('verifications.') || callsOnWay(hit).some(({ file, call }) => call.arguments.some((argument) => holdsCode(file, argument, 0)));
}

/** On the way of signing in, whatever is sent to verify somebody. */
function isNamedForCode(path: HandlerPath): boolean {
  const names = namesOnPath(path);
  if (SIGN_IN.test(words(path.entry.name)) && names.some((name) => /\b(verif\w*|magic|link|code|token)\b/.test(name))) return true;
  return names.some((name) => /\b(otp|2 ?fa|mfa|totp|tfa|passcode|magic ?link|two factor|one time|verification request|(verification|login|log in|sign in|signin|security|auth|access) code)\b/.test(name));
}

const CODE = /^(otp|code|pin|passcode|(one time|verification|login|sign in|auth|security|access|email) (otp|code|password))$/;
const MADE_FOR_CODES = /\b(otp|passcode|magic ?link|one time (code|password)|(verification|login|sign in|security|access) code)\b/;
const DEEPEST = 4;

/** `{ react: OtpEmail({ otp }) }`, `{ text: \`Your code is ${code}\` }`: the message is made of a code. */
function holdsCode(file: FileFacts, expression: Expression, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const inside = (one: Expression): boolean => holdsCode(file, one, depth + 1);
  switch (expression.kind) {
    case 'object': return expression.properties.some((property) => ('name' in property && CODE.test(words(property.name))) || ('value' in property && inside(property.value)));
    case 'array': return expression.items.some(inside);
    case 'template': return expression.parts.some((part) => typeof part !== 'string' && isNamedCode(file, part));
    case 'call': {
      const call = callAt(file, expression.call);
      return call !== undefined && (MADE_FOR_CODES.test(words(call.text)) || call.arguments.some(inside));
    }
    default: return false;
  }
}

function isNamedCode(file: FileFacts, expression: Expression): boolean {
  if (expression.kind === 'reference') return CODE.test(words(bindingAt(file, expression.binding)?.name ?? ''));
  return expression.kind === 'member' && CODE.test(words(expression.name));
}
