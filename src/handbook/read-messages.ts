import GithubSlugger from 'github-slugger';

/**
 * The messages of the check with their remedies, as CONTRIBUTING.md lists them below "Messages", group by group; each with an anchor.
 * Throws where the list cannot be read: the handbook would tell less than the file.
 */
export function readMessages(guide: string): MessageGroup[] {
  const slugger = new GithubSlugger();
  const [, section] = /\n## Messages\n([\s\S]*?)(?=\n## |$)/.exec(guide.replaceAll('\r\n', '\n')) ?? [];
  if (section === undefined) throw new Error('CONTRIBUTING.md has no section "Messages".');
  const [, ...groups] = section.split(/^### /m);
  return groups.map((group) => {
    const [title = '', ...lines] = group.split('\n');
    const entries = lines.filter((line) => line.startsWith('- '));
    return {
      title,
      anchor: `messages-${slugger.slug(title)}`,
      about: lines.filter((line) => line !== '' && !line.startsWith('- ')).join(' '),
      messages: entries.map((line) => {
        const [, message, remedy] = /^- `([^`]+)` ?(.+)$/.exec(line) ?? [];
        if (message === undefined || remedy === undefined) throw new Error(`CONTRIBUTING.md has no message with a remedy in: ${line}`);
        return { message, remedy, anchor: slugger.slug(wordsOf(message)) };
      }),
    };
  });
}

/** Text with code between backticks as parts, for a page. */
export function splitCode(text: string): { isCode: boolean; text: string }[] {
  return text.split('`').map((part, index) => ({ isCode: index % 2 === 1, text: part }));
}

/** An address has no place for an editor's own words. */
function wordsOf(message: string): string {
  return (message.match(/[\p{L}\d]+/gu) ?? []).join(' ');
}

export interface MessageGroup {
  title: string;
  anchor: string;
  /** What stands before its messages, or nothing. */
  about: string;
  messages: Message[];
}

interface Message {
  /** With `…` for an editor's own words. */
  message: string;
  remedy: string;
  anchor: string;
}
