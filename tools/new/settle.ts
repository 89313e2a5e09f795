import { toSentences, type Description } from '#problems/problem.ts';

/** Why nothing was written, as a sentence for the editor. */
export class NothingWritten extends Error {}

/** The error for a reason. */
export function refuse(why: Why): NothingWritten {
  return new NothingWritten(toSentences(why));
}

/**
 * The answer to a question: the given option; or the editor's answer, asked again until it is valid; or, without a terminal, the proposal.
 * Throws NothingWritten if none of them is valid.
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
  /** The option that was typed. */
  given: string | undefined;
  question: string;
  /** What an empty answer means. */
  proposal?: string | undefined;
  /** Why an answer is not valid. */
  judge?: (answer: string) => Why | undefined;
  /** What to say if there is no answer; left out if none is needed. */
  missing?: Why;
}

type Why = Pick<Description, 'message' | 'remedy'>;

/** Asks the editor in the terminal. */
export interface Ask {
  (question: string): Promise<string>;
  say: (sentence: string) => void;
}
