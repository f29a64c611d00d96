import { bindingAt, callAt } from '../../model/entries';
import type { Expression, FileFacts } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import { callsOnWay, type Hit } from './hits';
import { namesOnPath, words } from './names';

const SIGN_IN = /\b(log ?in|sign ?in)\b/;
/** What a code is for that lets somebody in. */
const PURPOSE = '(?:verify|verification|log ?in|sign ?in|security|auth|authentication|access|activation|one time|recovery|2 ?fa|mfa)';
/** `Your login code is …`. */
const SAID = new RegExp(`\\b(otp|passcode|${PURPOSE} (code|password|pin))\\b`);
const NAMED = new RegExp(`\\b(otp|2 ?fa|mfa|totp|tfa|passcode|magic ?link|two factor|one time|verification request|${PURPOSE} code)\\b`);
/** What a mere `code` is in a message. */
const CODE = new RegExp(`^(otp|code|pin|passcode|(${PURPOSE}|email|phone|sms) (otp|code|password))$`);
/** What says by itself that it is one. */
const SURE_CODE = new RegExp(`^(otp|passcode|${PURPOSE} (otp|code|password))$`);
const MADE_FOR_CODES = /\b(otp|passcode|magic ?link|one time (code|password)|(verification|login|sign in|security|access) code)\b/;
/** Of what is booked or bought the same words mean a number. */
const CONFIRMS = /\bconfirm(ation)? code\b/;
const BOOKED = /\b(booking|reservation|order|appointment|ticket|payment|delivery)\b/;

/** A code or link that the user needs to go on, by the names on the way, the API (`verifications.create` of Twilio makes and sends one) or what the message says. */
export function isCode(hit: Hit): boolean {
  return isNamedForCode(hit.path) || hit.site.site.api.includes('verifications.')
    || callsOnWay(hit).some(({ file, call }) => call.arguments.some((argument) => SURE_CODE.test(nameOf(file, argument)) || holdsCode(file, argument, 0)));
}

/** On the way of signing in, whatever is sent to verify somebody. */
function isNamedForCode(path: HandlerPath): boolean {
  const names = namesOnPath(path);
  if (SIGN_IN.test(words(path.entry.name)) && names.some((name) => /\b(verif\w*|magic|link|code|token)\b/.test(name))) return true;
  return names.some((name) => NAMED.test(name) || confirms(name));
}

function confirms(text: string): boolean {
  return CONFIRMS.test(text) && !BOOKED.test(text);
}

const DEEPEST = 4;

/** `{ react: OtpEmail({ otp }) }`, `{ text: \`Your code is ${code}\` }`, in a variable or not: the message is made of a code. */
function holdsCode(file: FileFacts, expression: Expression, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const inside = (one: Expression): boolean => holdsCode(file, one, depth + 1);
  switch (expression.kind) {
    case 'object': return expression.properties.some((property) => ('name' in property && CODE.test(words(property.name)) && !isOtherCode(file, property.value)) || ('value' in property && inside(property.value)));
    case 'array': return expression.items.some(inside);
    case 'either': return expression.of.some(inside);
    case 'template': return isTextOfCode(file, expression.parts);
    case 'reference': {
      const { value, writes } = bindingAt(file, expression.binding) ?? {};
      return value !== undefined && writes === undefined && WRITTEN.has(value.kind) && inside(value);
    }
    case 'call': {
      const call = callAt(file, expression.call);
      return call !== undefined && (MADE_FOR_CODES.test(words(call.text)) || call.arguments.some(inside));
    }
    default: return false;
  }
}

/** `{ code: workspace.inviteCode }`: a code that is kept, and called so where it comes from. */
function isOtherCode(file: FileFacts, value: Expression): boolean {
  return /^(invite|invitation|coupon|voucher|promo|promotion|discount|gift|referral|country|postal|product|tracking|order|booking|error|status|currency|language) code$/.test(nameOf(file, value).split(' ').slice(-2).join(' '));
}

/** What a variable may hold that is written where the message is; what a call gave is about more than the message. */
const WRITTEN: ReadonlySet<Expression['kind']> = new Set(['object', 'array', 'template', 'either']);

/** Says so, or has a code put into it. */
function isTextOfCode(file: FileFacts, parts: readonly (string | Expression)[]): boolean {
  if (parts.some((part) => typeof part !== 'string' && CODE.test(nameOf(file, part)))) return true;
  const said = words(parts.map((part) => (typeof part === 'string' ? part : ' ')).join(''));
  return parts.length > 1 && (SAID.test(said) || confirms(said));
}

/** `confirmationCode`, `user.confirmationCode` → `confirmation code`. */
function nameOf(file: FileFacts, expression: Expression): string {
  if (expression.kind === 'reference') return words(bindingAt(file, expression.binding)?.name ?? '');
  return expression.kind === 'member' ? words(expression.name) : '';
}
