import type { Panel, ValueAxis } from './axis.ts';
import type { KeyEntry } from './key-entries.ts';

/** What is settled of a drawing before anything in it has a place. */
export interface Base {
  width: number;
  wide: boolean;
  panel: Panel;
  axis: ValueAxis;
  key: KeyEntry[];
}
