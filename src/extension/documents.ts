const LANGUAGES = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'vue', 'svelte'];

/** The documents that the server follows: code, and the configuration. */
export const DOCUMENTS = [...LANGUAGES.map((language) => ({ scheme: 'file', language })), { scheme: 'file', pattern: '**/crosstalk.json' }];
