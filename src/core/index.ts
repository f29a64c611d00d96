/** The only door into the core: everything outside src/core imports from here (or from src/core/model for types). */
export type { DirectoryEntry, FileSystemPort, Progress, ReadFailure } from './ports';
export { isReadFailure } from './ports';
export { openWorkspace, AnalysisCancelled } from './workspace';
export type { Analysis, AnalysisOptions, AnalysisStats, Workspace } from './workspace';
export { findDirectivePlace, suppressionDirective } from './fix/suppress-next-line';
export type { DirectivePlace } from './fix/suppress-next-line';
export * from './model/communication-map';
