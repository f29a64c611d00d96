/** Where the bundled viewer lies and how the page may load it; addresses as the webview sees them. */
export interface WebviewAddresses {
  readonly script: string;
  readonly style: string;
  /** From a cryptographic source, new for each page. */
  readonly nonce: string;
  /** What the viewer says in the language of the reader, by the English texts; absent for English. */
  readonly texts?: object | undefined;
  /** As BCP 47 names it. */
  readonly language?: string;
}

/** Where the viewer finds its texts. */
export const TEXTS_ELEMENT = 'crosstalk-texts';

/** The page of the map panel: nothing but the viewer may run in it, and it may reach nothing; images are only those that it makes itself, to save the drawing as pixels. */
export function toWebviewDocument({ script, style, nonce, texts = {}, language = 'en' }: WebviewAddresses): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src blob:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Communication map</title>
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<div id="crosstalk"></div>
<script type="application/json" id="${TEXTS_ELEMENT}">${JSON.stringify(texts).replaceAll('<', '\\u003c')}</script>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
