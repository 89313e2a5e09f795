/** A fault that is planted in a built file: what is replaced there, and what the proof must then say is wrong. */
export interface PlantedFault {
  fault: string;
  file: string;
  from: RegExp;
  to: string;
  cell: string;
  output: string;
  aspect: string;
}
