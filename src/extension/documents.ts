/** The documents that the server follows. */
export const DOCUMENTS = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'].map((language) => ({ scheme: 'file', language }));
