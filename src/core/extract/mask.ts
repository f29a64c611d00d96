const USER_INFO = /\b([a-z][a-z0-9+.-]*:\/\/)[^/\s@"'`]*@/gi;
const SECRET_QUERY = /([?&;](?:[\w-]*(?:token|key|secret|password|passwd|pwd|signature|sig|auth|credential|code)[\w-]*)=)[^&#\s"'`]+/gi;
const KNOWN_TOKENS = /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bsk-[A-Za-z0-9_-]{16,}|\bgh[pousr]_\w{20,}|\bxox[abprs]-[\w-]{10,}|\bAKIA[0-9A-Z]{16}\b|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*|\bAIza[\w-]{30,}|hooks\.slack\.com\/services\/[\w/]+/g;
const LONG_RANDOM = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/=-]{32,}$/;

/** Replaces user names, passwords, tokens and key-like query values, so that no secret gets into facts. */
export function maskSecrets(text: string): string {
  if (text.length < 8) return text;
  if (LONG_RANDOM.test(text)) return '***';
  return text.replace(USER_INFO, '$1***@').replace(SECRET_QUERY, '$1***')
    .replace(KNOWN_TOKENS, (found) => (found.startsWith('hooks.slack.com') ? 'hooks.slack.com/services/***' : '***'));
}
