declare module '@citation-js/core' {
  /** Reads citations in any format for which a plugin is loaded. */
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
