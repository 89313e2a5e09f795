import { placeholder } from '#words/fill.ts';
import { groups, type Kind } from './catalogue.ts';

/** Every message with what to do, group by group, for those who look one up; `…` is in place of what only a problem knows. */
export function listMessages(): MessageGroup[] {
  return groups.map(({ title, about, kinds }) => {
    const messages = Map.groupBy(Object.entries<Kind>(kinds), ([, { message }]) => withoutValues(message));
    return {
      title,
      about,
      messages: [...messages].map(([message, same]) => ({
        message,
        codes: same.map(([code]) => code),
        remedy: [...new Set(same.flatMap(([, kind]) => toGuide(kind)))].join(' '),
      })),
    };
  });
}

/** The list as CONTRIBUTING.md has it. */
export function writeMessages(): string {
  return listMessages()
    .map(({ title, about, messages }) => {
      const lines = messages.map(({ message, remedy }) => `- \`${message}\` ${remedy}`);
      return [`### ${title}`, ...(about === '' ? [] : [about]), lines.join('\n')].join('\n\n');
    })
    .join('\n\n');
}

function toGuide({ remedy, guide = remedy, severity }: Kind): string[] {
  return severity === 'warning' ? ['A warning.', guide] : [guide];
}

/** What a problem is about is a field in quotes, or an entry of one. */
function withoutValues(message: string): string {
  return message.replace(placeholder, (_, name) => (name === 'subject' ? '"…"' : '…')).replace(/…{2,}/g, '…');
}

export interface MessageGroup {
  title: string;
  /** What is said before its messages, or ''. */
  about: string;
  messages: Message[];
}

interface Message {
  message: string;
  /** Of the kinds of problem that say it. */
  codes: string[];
  remedy: string;
}
