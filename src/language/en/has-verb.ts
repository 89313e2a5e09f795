/**
 * Whether a sentence has a verb that says something about its subject, as far as its words and their order show: a form that can only be a
 * verb, or one that may be a noun but is in a place where only a verb fits. Uses lists, because the libraries that were tried take "rose"
 * for a flower and "milestones" for a verb, and need milliseconds per sentence.
 */
export function hasVerb(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}’'-]+|\uFFFC+|[,;:]/gu) ?? [];
  return words.some((word, at) => {
    const [before, form, after] = [words[at - 1]?.toLowerCase(), word.toLowerCase().replace('’', "'"), words[at + 1]?.toLowerCase()];
    if (plain.has(form)) return true;
    // A capitalised name ("Market Needs") is not a verb; nor is the first word, because a finding is not an instruction.
    if (before === undefined || word !== form || noSubject.has(before)) return false;
    if (/[^e]ed$/.test(form)) return after !== 'of' && !before.endsWith('ly');
    const stem = bases.find((base) => form === base || form === toThird(base));
    if (stem === undefined) return false;
    if (onlyVerbs.has(stem)) return true;
    if (form === stem && /[^s']s$|^(people|men|women|children|most|some|many|both|all|others|they|we)$/.test(before)) return true;
    return after === undefined || /[,;:]/.test(after) ? endings.has(stem) : isObject(after);
  });
}

/** Whether a word can follow a verb but not a noun. */
function isObject(word: string): boolean {
  return openers.has(word) || /^[\d\uFFFC]|ly$/.test(word);
}

function toThird(base: string): string {
  return /(s|x|ch|sh|o)$/.test(base) ? `${base}es` : `${base.replace(/([^aeiou])y$/, '$1ie')}s`;
}

function list(words: string): string[] {
  return words.split(' ');
}

/** Forms that are always verbs. */
const plain = new Set(
  list(
    "is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't does do did doesn't don't didn't can cannot can't could will won't would may might must shall should " +
      'rose fell came gave grew shrank stood went kept held lost won led sold made took saw said met lay ran began became found wrote knew drew drove sank sprang overtook outgrew ' +
      'brought bought built paid meant told sought taught caught thought spent sent lent felt slept ' +
      'broke swung slid swept crept leapt struck stuck clung dealt spoke chose threw flew froze bore arose overcame outdid withdrew undershot overshot',
  ),
);

/** Verbs that do not look like any noun, without their "s". */
const onlyVerbs = new Set(
  list(
    'differ remain outnumber exceed become seem appear include contain carry belong depend sort leave give keep outgrow outpace overtake know mean tell say see lie shrink grow ' +
      'come go bring make take agree disagree allow ask bear begin believe choose consist describe earn enter exist expect explain find follow get happen hear improve ' +
      'involve join learn live lose lack maintain meet offer omit pass prove provide publish put rely require say sell send serve sit speak suggest suppose vary want weigh write outweigh precede persist stagnate accelerate decelerate fluctuate recover widen narrow deepen ' +
      'multiply soar plummet dwindle swell tumble expand shoot flatten hover oscillate diverge converge surpass outperform underperform outstrip outdo undercut undershoot overshoot ' +
      'approach match emerge arise vanish disappear cease resume continue tend add reduce attract receive employ produce consume account represent constitute comprise reflect ' +
      'reveal indicate confirm contradict overstate understate coincide correspond correlate occupy invest',
  ),
);

/** Verbs, without their "s", some forms of which may be nouns. */
const bases = [
  ...onlyVerbs,
  ...list(
    'project rest stand lead miss trail peak double triple count measure rise fall set show start end drop gain estimate forecast report cover need share state name place plan rank split ' +
      'move range top beat cut pay cost cross draw drive help hold hope hit jump link look mark mix point promise pull push quote reach record repeat return run sink stop surge swing ' +
      'total track turn use win work climb rally spread slow stall close open rebound level lag overlap aim base change compare concern cause claim call convert dominate halve land peg print relate ' +
      'increase decrease decline advance retreat quadruple quintuple treble slump plunge slide dip bounce collapse crash boom plateau stay shift reverse ease edge boost lift raise ' +
      'dwarf mirror form fund export import cluster capture separate divide contrast contract shot',
  ),
];

/** Verbs that may end a sentence. */
const endings = new Set(
  list(
    'rise fall grow slow shrink climb drop double triple stall peak change overlap lead lag rebound increase decrease decline quadruple treble slump plunge collapse plateau reverse',
  ),
);

/** Words that a noun follows. */
const noSubject = new Set(
  list(
    'the a an its their our his her of in on at by for from with without within to into over under about between among as than per no every each any new own more less',
  ),
);

const openers = new Set(
  list(
    'the a an its their our no every each any some more less fewer most much many few all both half one two three four five six seven eight nine ten to from than that what how where whether ' +
      'above below ahead behind beyond up down out back apart far further again together steep strong slow fast high higher low lower large larger small smaller rapid different similar new little only very well short on within after before since until during',
  ),
);
