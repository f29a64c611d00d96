/** Put in by the build; run from source there is none. */
export const version = process.env['CROSSTALK_VERSION'] ?? '0.0.0-source';

/** Differs between builds that may give other results; run from source there is none. */
export const build = process.env['CROSSTALK_BUILD'];
