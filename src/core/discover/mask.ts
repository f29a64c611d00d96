const SECRET_NAME = /secret|token|password|passwd|key|credential|dsn/i;
const SECRET_VALUE = /(?:^|[^\w])(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA|AIza|eyJ)[-_A-Za-z0-9]{12,}|-----BEGIN|(?:key|password|pwd|secret|token)\s*=/i;
/** A long run without structure is a token, wherever it stands. */
const RANDOM = /(?=[\w+]*\d)(?=[\w+]*[A-Za-z])[\w+]{24,}=*/g;

/** The value without what must not leave the file; `undefined` when nothing of it may. */
export function maskValue(name: string, value: string): string | undefined {
  if (value === '' || SECRET_NAME.test(name)) return undefined;
  const plain = maskUrl(value);
  return SECRET_VALUE.test(plain.replaceAll('=***', '')) || (plain.match(RANDOM)?.some((run) => run === plain) ?? false) ? undefined : plain;
}

/** Hides user information, query values and token-like path segments of URLs. */
export function maskUrl(text: string): string {
  if (!text.includes('://')) return text;
  return text
    .replace(/([a-z][\w+.-]*:\/\/)[^\s/?#,]*@/gi, '$1***@')
    .replace(/([?&][^=&#\s]+=)[^&#\s]*/g, '$1***')
    .replace(/(?<=\/)[^/?#\s]+/g, (segment) => (segment.match(RANDOM) === null ? segment : '***'));
}
