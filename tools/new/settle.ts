/** Why nothing was written, in a sentence for the editor. */
export class Refusal extends Error {}

/**
 * The answer to a question: what was typed as an option; or what the editor answers, asked again while it is refused; or, without a
 * terminal, what is proposed. Throws a Refusal where none of them will do.
 */
export async function settle(
  { given, question, proposal, refuse = () => undefined, missing }: Question,
  ask: Ask | undefined,
): Promise<string> {
  if (given === undefined && ask) {
    for (;;) {
      const answer = (await ask(proposal ? `${question} [${proposal}]: ` : `${question}: `)).trim() || (proposal ?? '');
      const why = answer === '' && missing ? missing : refuse(answer);
      if (why === undefined) return answer;
      ask.say(why);
    }
  }
  const answer = given ?? proposal;
  if (answer === undefined || (answer === '' && missing)) throw new Refusal(missing ?? '');
  const why = refuse(answer);
  if (why !== undefined) throw new Refusal(why);
  return answer;
}

interface Question {
  /** What was typed as an option. */
  given: string | undefined;
  question: string;
  /** What an empty answer means. */
  proposal?: string | undefined;
  /** Why an answer will not do. */
  refuse?: (answer: string) => string | undefined;
  /** What to say where there is no answer; left out when none is needed. */
  missing?: string;
}

/** Asks the editor at the terminal. */
export interface Ask {
  (question: string): Promise<string>;
  say: (sentence: string) => void;
}
