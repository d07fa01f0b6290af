import type { Jurisdiction } from '../jurisdiction.js';
import { qc } from './qc.js';

/** Every jurisdiction by its code. New jurisdiction: one file here, one line below. */
export const jurisdictions: ReadonlyMap<string, Jurisdiction> = new Map([[qc.code, qc]]);
