import picomatch from 'picomatch';
import type { Dialect } from '../catalogue/library';
