/** Everything that needs the compiler. It is a bundle of its own: loading it takes longer than a whole run that finds nothing changed. */
export { extractFacts } from './extract/extract';
export { findDirectivePlace } from './fix/suppress-next-line';
export { fixesFor } from './fix/fixes';
