/** What a program prints in place of a value that it does not have; words such as "undefined" or "null" may be those of an editor. */
export const leaked = /\bNaN\b|\[object \w+\]|\{[a-z]\w*\}/;
