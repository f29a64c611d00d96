import { isComponentPath } from '../discover/classify';

const SCRIPT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))|^([ \t]*<script\b(?:[^>"']|"[^"]*"|'[^']*')*>)([\s\S]*?)(?=<\/script\s*>|$(?![\s\S]))/gim;
const KIND = /\b(?:type|lang)\s*=\s*["']?([\w/+-]*)/gi;
const CODE = /^(?:[jt]sx?|module|javascript|typescript|(?:text|application)\/(?:javascript|typescript|ecmascript))$/i;

/** The code in a file, each character where it was: of a component what is not code is blank. */
export function codeIn(path: string, text: string): string {
  return isComponentPath(path) ? scriptsIn(text) : text;
}

function scriptsIn(text: string): string {
  let script = '';
  for (const match of text.matchAll(SCRIPT)) {
    const [, opening, content = ''] = match;
    if (opening === undefined || !isCode(opening)) continue;
    const start = match.index + opening.length;
    script += blank(text.slice(script.length, start)) + content;
  }
  return script + blank(text.slice(script.length));
}

/** Data and templates stand in such elements too. */
function isCode(opening: string): boolean {
  return [...opening.matchAll(KIND)].every(([, kind = '']) => CODE.test(kind));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
