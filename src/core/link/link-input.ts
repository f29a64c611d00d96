import type { DefinedBinding, EnvironmentDefault, NamedFunction, StackPlace } from '../discover/discovery';
import type { Gateway } from '../discover/gateways';
import type { Service } from '../model/communication-map';
import type { CatalogueIndex } from './catalogue-index';
import type { FileSurroundings } from './entry-points';
import type { Program } from './program';

export interface LinkInput {
  readonly program: Program;
  readonly catalogue: CatalogueIndex;
  readonly services: readonly Service[];
  readonly environment: readonly EnvironmentDefault[];
  readonly gateways: readonly Gateway[];
  readonly definedBindings: readonly DefinedBinding[];
  /** Functions that stacks in code describe, and the files of these. */
  readonly stacks: { readonly places: readonly StackPlace[]; readonly files: readonly string[] };
  readonly namedFunctions: readonly NamedFunction[];
  readonly surroundings: (file: string) => FileSurroundings;
}
