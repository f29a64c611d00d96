import * as v from 'valibot';

/** Commands of the extension, as package.json contributes them. */
export const commandIds = {
  openMap: 'crosstalk.openMap',
  compareMap: 'crosstalk.compareMap',
  showInMap: 'crosstalk.showInMap',
  showCalls: 'crosstalk.showCalls',
  openSample: 'crosstalk.openSample',
  explainFile: 'crosstalk.explainFile',
  excludeFile: 'crosstalk.excludeFile',
  chooseProfile: 'crosstalk.chooseProfile',
  createConfiguration: 'crosstalk.createConfiguration',
  putOffFindings: 'crosstalk.putOffFindings',
  reportFinding: 'crosstalk.reportFinding',
  filterViews: 'crosstalk.filterViews',
  clearFilter: 'crosstalk.clearFilter',
  setUpCi: 'crosstalk.setUpCi',
  addToRecommendations: 'crosstalk.addToRecommendations',
  restartServer: 'crosstalk.restartServer',
  showOutput: 'crosstalk.showOutput',
} as const;

export type CommandName = keyof typeof commandIds;

/** Commands that the server carries out itself, for any editor; its code actions call them. */
export const serverCommandIds = {
  showRuleDocumentation: 'crosstalk.showRuleDocumentation',
} as const;

/** What `crosstalk.openMap` may be given by a hover or the status item; without it the map of the active editor's folder opens. */
export const openMapArgumentSchema = v.object({
  /** URI of the workspace folder. */
  folder: v.exactOptional(v.string()),
  /** Id of the site to select. */
  site: v.exactOptional(v.string()),
});

export type OpenMapArgument = v.InferOutput<typeof openMapArgumentSchema>;

/** What `crosstalk.reportFinding` is given by a code action; without it the finding at the cursor is meant. */
export const reportFindingArgumentSchema = v.object({
  /** URI of the workspace folder. */
  folder: v.string(),
  fingerprint: v.string(),
});

export type ReportFindingArgument = v.InferOutput<typeof reportFindingArgumentSchema>;

/** What `crosstalk.excludeFile` is given by the status of what is slow; without it the active file is meant. */
export const excludeArgumentSchema = v.object({
  /** URI of the workspace folder. */
  folder: v.string(),
  /** Relative to the folder, or a glob. */
  path: v.string(),
  /** It takes long, and that may be all right. */
  isSlow: v.exactOptional(v.boolean()),
});

export type ExcludeArgument = v.InferOutput<typeof excludeArgumentSchema>;

/** What `crosstalk.showCalls` is given by a code lens: calls to show in a peek view at a line of a document. Lines and columns are 1-based. */
export const showCallsArgumentSchema = v.object({
  uri: v.string(), line: v.number(), places: v.array(v.object({ uri: v.string(), line: v.number(), column: v.number() })),
});

export type ShowCallsArgument = v.InferOutput<typeof showCallsArgumentSchema>;
