const SECRET_NAME = /secret|token|password|passwd|key|credential|dsn|(?:^|_)(?:pass|pwd)$/i;
/** Names that end so hold a secret and nothing else; `KEYCLOAK_HOST` does not. */
const SECRET_END = /(?:secret|token|password|passwd|key|credential|dsn|(?:^|_)pass|(?:^|_)pwd)s?$/i;
const SECRET_VALUE = /(?:^|[^\w])(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA|AIza|eyJ)[-_A-Za-z0-9]{12,}|-----BEGIN|(?:key|password|pwd|secret|token)\s*=/i;
const USER_INFO = /([a-z][\w+.-]*:\/\/)[^\s/?#,]*@/gi;
/** A long run without structure is a token, wherever it stands. */
const RANDOM = /(?=[\w+]*\d)(?=[\w+]*[A-Za-z])[\w+]{24,}=*/g;

/** The value without what must not leave the file; `undefined` when nothing of it may. */
export function maskValue(name: string, value: string): string | undefined {
  if (value === '' || SECRET_NAME.test(name)) return undefined;
  const plain = maskUrl(value);
  return SECRET_VALUE.test(plain.replaceAll('=***', '')) || (plain.match(RANDOM)?.some((run) => run === plain) ?? false) ? undefined : plain;
}

/** A value that others may be made of, before they are: empty where it is a secret, and without the user information of an address. */
export function withoutSecret(name: string, value: string): string {
  if (SECRET_END.test(name) && !value.includes('://')) return '';
  if (value.includes('$')) return value.replace(USER_INFO, '$1***@');
  return maskValue('', value) ?? '';
}

/** Hides user information, query values and token-like path segments of URLs. */
export function maskUrl(text: string): string {
  if (!text.includes('://')) return text;
  return text
    .replace(USER_INFO, '$1***@')
    .replace(/([?&][^=&#\s]+=)[^&#\s]*/g, '$1***')
    .replace(/(?<=\/)[^/?#\s]+/g, (segment) => (segment.match(RANDOM) === null ? segment : '***'));
}
