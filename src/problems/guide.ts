import { placeholder } from '#words/fill.ts';
import { groups, type Kind } from './catalogue.ts';

/** Every message with its remedy, group by group, for editors to look up; `…` replaces values that only a particular problem has. */
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

/** The list in the Markdown of CONTRIBUTING.md. */
export function writeMessages(): string {
  return listMessages()
    .map(({ title, about, messages }) => {
      const lines = messages.map(({ message, remedy }) => `- \`${message}\` ${remedy}`);
      return [`### ${title}`, ...(about === '' ? [] : [about]), lines.join('\n')].join('\n\n');
    })
    .join('\n\n');
}

function toGuide({ remedy, guide = remedy, severity }: Kind): string[] {
  return [...(severity === 'warning' ? ['A warning.'] : []), ...(guide === '' ? [] : [guide])];
}

/** Replaces the subject of a problem, a field in quotes or an entry of one, by "…". */
function withoutValues(message: string): string {
  return message.replace(placeholder, (_, name) => (name === 'subject' ? '"…"' : '…')).replace(/…{2,}/g, '…');
}

export interface MessageGroup {
  title: string;
  /** Text before the group's messages, or ''. */
  about: string;
  messages: Message[];
}

interface Message {
  message: string;
  /** Codes of the kinds of problem with this message. */
  codes: string[];
  remedy: string;
}
