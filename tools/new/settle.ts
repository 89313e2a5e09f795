import { toSentences, type Description } from '#problems/problem.ts';

/** Why nothing was written, in a sentence for the editor. */
export class NothingWritten extends Error {}

/** The error that says what is wrong. */
export function refuse(why: Why): NothingWritten {
  return new NothingWritten(toSentences(why));
}

/**
 * The answer to a question: what was typed as an option; or what the editor answers, asked again while it is refused; or, without a
 * terminal, what is proposed. Throws NothingWritten where none of them will do.
 */
export async function settle(
  { given, question, proposal, judge = () => undefined, missing }: Question,
  ask: Ask | undefined,
): Promise<string> {
  const whyNot = (answer: string): Why | undefined => (answer === '' && missing ? missing : judge(answer));
  if (given === undefined && ask) {
    for (;;) {
      const answer = (await ask(proposal ? `${question} [${proposal}]: ` : `${question}: `)).trim() || (proposal ?? '');
      const why = whyNot(answer);
      if (why === undefined) return answer;
      ask.say(toSentences(why));
    }
  }
  const answer = given ?? proposal ?? '';
  const why = whyNot(answer);
  if (why !== undefined) throw refuse(why);
  return answer;
}

interface Question {
  /** What was typed as an option. */
  given: string | undefined;
  question: string;
  /** What an empty answer means. */
  proposal?: string | undefined;
  /** Why an answer will not do. */
  judge?: (answer: string) => Why | undefined;
  /** What to say where there is no answer; left out when none is needed. */
  missing?: Why;
}

type Why = Pick<Description, 'message' | 'remedy'>;

/** Asks the editor at the terminal. */
export interface Ask {
  (question: string): Promise<string>;
  say: (sentence: string) => void;
}
