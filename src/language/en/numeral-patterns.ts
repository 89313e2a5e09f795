const measures = String.raw`(?:%|‰|per\s?cent\b|per\s?mille\b|percent\b|pct\b|basis\spoints?\b|percentage\spoints?\b|pp\b|(?:yuan|(?:US\s)?dollars?)\s(?:per|a)\smillion\stokens\b|(?:tn|bn|mn)\b|(?:[x×]|fold|times)\b|(?:hundred|thousand|million|billion|trillion)s?\b|(?:yuan|RMB|CNY|USD|renminbi|dollars?|euros?)\b|(?:US|Hong\sKong)\sdollars?\b|万亿元?|亿元?|万元?|元|倍|成|个百分点|(?:people|users|persons)\b|tokens?\b(?:\s(?:a|per)\sday\b)?|(?<=(?:thousand|million|billion)\s)(?:accounts|downloads)\b|(?:exa|peta)flops\b|[EP]FLOPS\b|(?:peta|exa|zetta)bytes?\b|[PEZ]B\b)`;
/** After digits, the things counted belong to the numeral; "two firms" counts what the text names. */
const units = String.raw`(?:${measures}|(?:firms|companies|employees|models|cities|shops)\b)`;
const ones = 'two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const scales = 'hundred|thousand|million|billion|trillion|dozen';
/** "Twenty-first" is an ordinal, "five-year plan" a name, "three-dimensional" a kind. */
const noCount = String.raw`(?!-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|dimensional|sided|way|wheel\w*|party|star|year\splans?)\b)`;
const cardinal = String.raw`(?:(?:${tens})(?:[-\s]?(?:one|${ones})\b)?|${teens}|${ones}|(?:an?|one)(?=\s(?:${scales})\b))`;

const small = 'hundredth|thousandth|millionth|billionth';
const parts = `third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|fiftieth|${small}`;
const noHalf = String.raw`\b(?!-(?:hearted\w*|way|baked|li[fv]e\w*|truths?|year\w*|brothers?|sisters?|finished)\b)`;
/** "A third maker" is an ordinal; "a third of it", "by a third in a year" and "a third are new" are parts. */
const fractions = [
  String.raw`(?:an?|one|three)[-\s]half${noHalf}`,
  String.raw`hal(?:f|ves)${noHalf}`,
  String.raw`halv(?:ed|ing|es?)\b`,
  String.raw`(?<=\b(?:about|nearly|almost|roughly|around|than)\s)(?:a|one)\s(?:third|quarter|fifth|tenth)\b`,
  String.raw`(?<=\b(?:by|rose|fell|grew|lost|gained|shrank|dropped|only|just)\s)an?\s(?:${parts})(?=\s(?:in|on|last|this|over|within|during|to|from|per|a|each|every|since|against|after|and|compared)\b)`,
  String.raw`(?:${ones}|one|an?)[-\s](?:${parts})(?:s\b|(?=\s(?:of|more|less|larger|smaller|higher|lower|as|are|were|have|do|say|use)\b|\s*[.,;:!?)]|\s*$))`,
  String.raw`one[-\s](?:${parts})\b(?!\s(?:party|parties|person)\b)`,
  String.raw`an?\s(?:(?:${small})|(?:mere|full|good|bare)\s(?:${parts}))\b`,
  String.raw`every\s(?:second|third|fourth|fifth|tenth)(?=\s\p{L})`,
  String.raw`quarters?\s(?=of\b)`,
];

/** "Double counting", "a double standard" and "doubles as a key" are not numbers. */
const doubled = String.raw`(?!doubles\sas\san?\b)doubl(?:e[sd]?|ing)\b(?!-(?:edged|blind|check\w*|click\w*|barrelled|entry|count\w*|spaced)\b|\s(?:standards?|count(?:s|ed|ing)?|down|entry|bind|meanings?|negatives?)\b)`;
const multiples = [
  doubled,
  String.raw`(?:twice|thrice|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|(?:quadr|quint|sext|sept|oct|dec)upl(?:e[sd]?|ing))\b`,
  String.raw`(?:(?:${tens})-(?:${ones})|${tens}|${teens}|${ones}|${scales}|several|many|multi)[-\s]?fold\b`,
  String.raw`(?:several|many|a\sfew)\stimes\b`,
  String.raw`orders?\sof\smagnitude\b`,
];

const hanDigits = '〇零一二三四五六七八九十百千两半几';
const han = [
  String.raw`[${hanDigits}]+(?:万亿|亿|万|成|倍|个百分点|元|分之[一二三四五六七八九十百千]+)+`,
  '翻了?(?:[一两三四五六七八九十]?番|倍)',
  '[一过近大]半|半数',
  '[上数][十百千万亿]+',
  '(?<!第)(?:[二三四五六七八九十百千两几]|一[十百千])[零一二三四五六七八九十百千]*[余多]?(?:个|家|人|次|种|项|款|台|辆|名|只|件|户|折|年|美元)',
  '[一二][〇零一二三四五六七八九]{3}年',
  '[一二三四五六七八九两][百千]',
  '[壹贰叁肆伍陆柒捌玖拾佰仟]{2,}',
];

/** Order matters: a pattern skips what an earlier one has matched. */
export const patterns: { kind: NumeralKind; pattern: RegExp }[] = [
  {
    kind: 'digits',
    pattern: new RegExp(
      String.raw`(?:(?:US\$|HK\$|[$¥€£]|RMB|CNY|USD|EUR|GBP|HKD|JPY)\s?)?(?:(?<![\p{L}\d])[+\-−~])?(?:\p{Nd}{1,3}(?:[ \u00A0\u2009\u202F]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}(?:[\p{Nd},，.．]*\p{Nd})?\p{No}*)(?:st|nd|rd|th|(?:[-\s]?${units})+|[A-Za-z]+)?`,
      'giu',
    ),
  },
  // Roman numerals, superscripts and fractions of one character: "XII million", "½"; not "m²".
  { kind: 'digits', pattern: new RegExp(String.raw`(?<!\p{L})(?:(?!〇)\p{Nl}|\p{No})+(?:[-\s]?${units})*`, 'giu') },
  { kind: 'digits', pattern: new RegExp(String.raw`\b[IVXLCDM]+\s(?:(?:${scales})\b|per\s?cent\b|%)`, 'gu') },
  { kind: 'han', pattern: new RegExp(han.join('|'), 'gu') },
  { kind: 'fraction', pattern: new RegExp(String.raw`\b(?:${fractions.join('|')})`, 'giu') },
  { kind: 'multiple', pattern: new RegExp(String.raw`\b(?:${multiples.join('|')})`, 'giu') },
  { kind: 'words', pattern: new RegExp(String.raw`\bone\s(?:${measures}|in\s(?:${ones}|${teens}|${scales})\b)`, 'giu') },
  {
    kind: 'words',
    pattern: new RegExp(String.raw`\b${cardinal}(?:[-\s](?:and\s)?(?:${scales}))*(?:\s${measures})*(?!\p{L})${noCount}`, 'giu'),
  },
  {
    kind: 'vague',
    pattern:
      /\b(?:(?<!\bin )(?:millions|billions|trillions)|dozens|tens of|scores of|hundreds|thousands|a handful|a couple (?:of|more)|an? (?:trio|quartet|quintet|sextet) of)\b/giu,
  },
  { kind: 'vague', pattern: /(?<!\b(?:ground|day|net|sub)[\s-])\bzero\b(?!-(?:shot|sum|day|knowledge|based)\b)/giu },
  // "Several hundred"; after a bound number, in "in millions" and in "billion yuan" the word is a unit.
  {
    kind: 'vague',
    pattern: new RegExp(
      String.raw`\b(?:several|many|a\sfew|some)\s(?:${scales})\b|(?<!\bin\s|\uFFFC\s?)\b(?:${scales})\b(?!\s(?:yuan|US\sdollars|people|tokens|accounts|downloads)\b)`,
      'giu',
    ),
  },
];

export type NumeralKind = 'digits' | 'words' | 'fraction' | 'multiple' | 'vague' | 'han';
