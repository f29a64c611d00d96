/** The only door into the core: everything outside src/core imports from here (or from src/core/model for types). */
export type { DirectoryEntry, FileSystemPort, Progress, ReadFailure } from './ports';
export { isReadFailure } from './ports';
export { openWorkspace, AnalysisCancelled } from './workspace';
export type { Analysis, AnalysisOptions, AnalysisStats, Profile, Workspace } from './workspace';
export { findDirectivePlace, suppressionDirective } from './fix/suppress-next-line';
export type { DirectivePlace } from './fix/suppress-next-line';
export { readConfig } from './config/read-config';
export type { ConfigProblem } from './config/config-problem';
export { explainPlace } from './report/explain';
export { toCheckJson, toMapJson } from './report/json';
export { toMermaid } from './report/mermaid';
export { toPretty } from './report/pretty';
export { selectFindings, selectMap } from './report/select';
export type { TerminalStyle } from './report/terminal';
export * from './model/communication-map';
