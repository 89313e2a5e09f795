import type { Panel, ValueAxis } from './axis.ts';
import type { KeyEntry } from './key-entries.ts';

/** The properties of a drawing that are known before its layout. */
export interface Base {
  width: number;
  wide: boolean;
  panel: Panel;
  axis: ValueAxis;
  key: KeyEntry[];
}
