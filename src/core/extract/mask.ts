const USER_INFO = /\b([a-z][a-z0-9+.-]*:\/\/)[^/\s@"'`]*@/gi;
const SECRET_QUERY = /([?&;](?:[\w-]*(?:token|key|secret|password|passwd|pwd|signature|sig|auth|credential|code)[\w-]*)=)[^&#\s"'`]+/gi;
const KNOWN_TOKENS = /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bsk-[A-Za-z0-9_-]{16,}|\bgh[pousr]_\w{20,}|\bxox[abprs]-[\w-]{10,}|\bAKIA[0-9A-Z]{16}\b|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*|\bAIza[\w-]{30,}|\bbot\d{6,}:[\w-]{20,}|hooks\.slack\.com\/services\/[\w/]+/g;
/** A word of a path that nobody wrote by hand: letters of both cases with several digits, or a long number in hexadecimal. */
const RANDOM = /^(?:(?=(?:[^\d]*\d){3})(?=.*[a-z])(?=.*[A-Z])[\w+=-]{32,}|(?=.*\d)(?=.*[a-f])[0-9a-f]{32,})$/;
/** Stands for what is left out. */
export const MASK = '***';

/** Replaces user names, passwords, tokens and key-like query values, so that no secret gets into facts. */
export function maskSecrets(text: string): string {
  if (text.length < 8) return text;
  const withoutUser = text.includes('@') ? text.replace(USER_INFO, `$1${MASK}@`) : text;
  const masked = (text.includes('=') ? withoutUser.replace(SECRET_QUERY, `$1${MASK}`) : withoutUser)
    .replace(KNOWN_TOKENS, (found) => (found.startsWith('hooks.slack.com') ? `hooks.slack.com/services/${MASK}` : MASK));
  return masked.length < 32 ? masked : masked.replace(/[\w+=-]{32,}/g, (word) => (RANDOM.test(word) ? MASK : word));
}

const SECRET_NAME = /^(?:[\w-]*(?:password|passwd|passphrase|secret|secret_?key|secret_?access_?key|api_?key|private_?key|access_?token|refresh_?token|auth_?token)|authorization|proxy-authorization|x-api-key|pwd)$/i;

/** Whether what stands under this name in an object is nobody's business. `ResetPassword: 'mail.reset-password'` is a name of something and no secret. */
export function isSecret(name: string, value: string): boolean {
  return SECRET_NAME.test(name) && lettersOf(value.replace(/^.*[./:]/, '')) !== lettersOf(name);
}

function lettersOf(text: string): string {
  return text.replace(/[\s_-]/g, '').toLowerCase();
}

/** The pieces of a text without the user information that begins in one of them and ends in a later one. */
export function maskUserInfo<Hole>(parts: readonly (string | Hole)[]): readonly (string | Hole)[] {
  const start = parts.findIndex((part) => typeof part === 'string' && /\b[a-z][a-z0-9+.-]*:\/\/[^/\s@?#]*$/i.test(part));
  if (start < 0) return parts;
  const end = parts.findIndex((part, index) => index > start && typeof part === 'string' && /[/?#@]/.test(part));
  const [head, tail] = [parts[start], parts[end]];
  if (typeof head !== 'string' || typeof tail !== 'string' || !/^[^/?#]*@/.test(tail)) return parts;
  return [...parts.slice(0, start), head.replace(/:\/\/[^/]*$/, `://${MASK}@`) + tail.slice(tail.indexOf('@') + 1), ...parts.slice(end + 1)];
}
