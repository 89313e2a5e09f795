import { describe, expect, test } from 'vitest';
import { hasVerb } from '#language/en/has-verb.ts';

const sentences = `
The article sorts its hot sectors into three clusters and leaves three themes outside them
Repair prices are reported to have risen strongly while the broad market fell
Three descriptions of one chain overlap, but only one sets making content apart
By the panel’s wide measure the riding share of residents rose every year to 2023
Two makers measure different things under almost the same name
The trade on wheels of 2023 came in below the forecast that the study carries
Research had turned to diffusion before the products of 2022 reached the public
The study sees revenue start from large shops abroad and from small ones in Velmar
The guild projects steep growth from a very small base
The two highest growth rates rest on the two smallest values
Houses that measure different markets give very different values for 2024
The number of generative AI users rose at every count from June 2024 on
For 2020 and 2025 later estimates stand well above the targets of the plan
One forecast was missed and one target overtaken; the rest have no score
The number of bicycles rises
Bicycles outnumber cars
Estimates differ
Users of generative AI double within a year
Growth slows after 2024
Luntong counts more than the plan wants
The targets fall short
Exports lead imports
Shares of the sector trail the market
Most forecasts miss the mark
Prices climb
Chips remain scarce
The market shrinks
Women outnumber men
Rents peak in May
The plan aims high
Revenue doubled in two years
Nobody measured the market of 2026
The makers do not agree
Only one estimate covers the whole chain
The gap between plan and outcome widens
Users of generative AI multiply within two years
The market multiplies
Prices soar and then plummet
Two forecasts diverge
Revenue from services surpasses that from goods
Imports quadruple between 2020 and 2024
The share of exports declines
Demand increases every year
Spending decreases after 2023
The makers' counts converge
Users plateau
Three firms account for half the market
Output of the plan undershot the target
Growth stays below ten percent
One chart contradicts the text
Chips dwarf all other parts
Investment slid back to its level of 2019
`;
const titles = `
Electric bicycles of Velmar
Sales of bicycles, 2022 to 2028
Riders of shared bicycles in Velmar
Growth rates by maker
Share prices over the year
Steep growth from a very small base
Market size and entrants
Three views of one industry chain
Change of share prices in 2023
Forecasts and outcomes
Different values for different markets
The two highest growth rates
Number of bicycles in the city
A small market with large forecasts
Estimates of the core AI industry
Projected size of the market
Two roads to revenue
Hot sectors of 2023
Rising demand for computing power
Value added of core industries
Share of gross domestic product
Targets of the plan
Milestones of generative AI
Users by half year
An overview of the market
Comparison of makers
The state of the industry
The rise of generative AI
Strong growth in every year
More users than ever
Steady increase of the riding share
Falling prices
A market without a definition
Models, chips and data
Revenue by kind of model
Sales in shops, 2020 to 2024
Count of named sectors
Reported gains of repair prices
Results for 2024
From maker to rider
Increase of users by year
Sharp decline in prices
A plunge in sales
Advance of large models in offices
Shift from goods to services
Exports and imports of chips
Funds for generative AI
Contracts by size
`;

describe('a finding', () => {
  test.each(toLines(sentences))('says something: %s', (sentence) => expect(hasVerb(sentence)).toBe(true));
  test.each(toLines(titles))('is only a title: %s', (title) => expect(hasVerb(title)).toBe(false));
});

function toLines(text: string): string[] {
  return text.trim().split('\n');
}
