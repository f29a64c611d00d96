import type { CommunicationMap } from '../model/communication-map';
import { WHOLE_MAP, type MapView, type Positions } from '../drawing/drawable';
import { DATA_ELEMENT, LAYOUTER_ELEMENT, NOTICES_ELEMENT, type PageData } from '../drawing/page-data';
import type { Unreported } from '../drawing/unreported-words';

export interface HtmlParts {
  readonly map: CommunicationMap;
  /** Those of `toDrawableGraph(map, view)`. */
  readonly positions: Positions;
  readonly view?: MapView;
  /** What the profile leaves out of the findings of the map. */
  readonly unreported?: Unreported;
  /** Texts of the bundled viewer. */
  readonly script: string;
  readonly style: string;
  /** Text of the worker that lays out what the page was not laid out for, and the licences of all that is in it. */
  readonly layouter: string;
  readonly notices: string;
  /** SHA-256 of a text in UTF-8, in base64. */
  readonly digest: (text: string) => string;
}

/**
 * The map with its viewer as one file that needs nothing else and may reach nothing: only the script and style with the given hashes run, and in a thread what
 * the script takes from the page itself. Images are those that it makes to save the drawing as pixels.
 */
export function toHtml({ map, positions, view = WHOLE_MAP, unreported, script, style, layouter, notices, digest }: HtmlParts): string {
  const data: PageData = { map, view, positions, ...(unreported === undefined ? {} : { unreported }) };
  const safeScript = escapeScript(script);
  const safeStyle = style.replaceAll('</', '<\\/');
  const policy = `default-src 'none'; script-src 'sha256-${digest(safeScript)}'; style-src 'sha256-${digest(safeStyle)}'; worker-src blob:; img-src blob:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Communication map</title>
<style>${safeStyle}</style>
</head>
<body>
<div id="crosstalk"></div>
<noscript>This page draws a communication map and needs JavaScript for it.</noscript>
<script type="application/json" id="${DATA_ELEMENT}">${escapeJson(JSON.stringify(data))}</script>
<script type="text/plain" id="${NOTICES_ELEMENT}">${unchanged(notices)}</script>
<script type="text/plain" id="${LAYOUTER_ELEMENT}">${unchanged(layouter)}</script>
<script>${safeScript}</script>
</body>
</html>
`;
}

/** Source text may hold anything: no `<` is left that could end the element or begin a comment. */
function escapeJson(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Text that is read back as it was given. */
function unchanged(text: string): string {
  if (/<\/script|<!--/i.test(text)) throw new Error('A text that would end its element cannot be in the page unchanged.');
  return text;
}

function escapeScript(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c');
}
