import { describe, expect, test } from 'vitest';
import { hasVerb } from '#language/en/has-verb.ts';

const sentences = `
The library sorts its old maps into two clusters and leaves four atlases outside them
Repair fees are believed to have grown quickly while the whole trade fell
Two catalogues of one branch overlap, but only one sets lending maps apart
By the panel’s wide count the riding share of residents rose every spring until 2021
Four shops measure different wheels under nearly the same name
The lending on wheels of 2021 came in above the plan that the library keeps
Industry had turned to aluminium before the frames of 1998 reached the shops
The survey sees lending start from large branches downtown and from small ones in Velmar
The guild projects slow growth from a rather weak base
The two oldest bicycle frames rest on the two longest shelves
Shops that measure different wheels give very different prices for 2021
The number of young library readers rose at every count since June 2021
For 2011 and 2016 later estimates stand far below the wishes of the plan
One train was missed and one rider overtaken; the rest have no delay
The number of bicycles rises
Bicycles outnumber cars
Estimates differ
Readers of science fiction double within a year
Growth slows after 2024
Luntong counts more than the plan wants
The targets fall short
Exports lead imports
Shares of the sector trail the market
Most forecasts miss the mark
Prices climb
Saddles remain scarce
The market shrinks
Women outnumber men
Rents peak in May
The plan aims high
Revenue doubled in two years
Nobody measured the market of 2026
The makers do not agree
Only one estimate covers the whole chain
The gap between plan and outcome widens
Riders of cargo bicycles multiply within two years
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
Wheels dwarf all other parts
Investment slid back to its level of 2019
`;
const titles = `
Electric bicycles of Velmar
Sales of bicycles, 2022 to 2028
Riders of shared bicycles in Velmar
Growth rates by maker
Return trips over the winter
Slow growth from a rather weak base
Frame size and riders
Four views of one library shelf
Change of return trips in 2021
Returns and loans
Different prices for different bicycles
The two oldest bicycle frames
Number of bicycles in the city
A small library with large plans
Estimates of the whole bicycle trade
Projected size of the fleet
Two lanes to school
Fast bicycles of 2021
Rising demand for cycling lessons
Space added of new shelves
Share of all daily trips
Wishes of the plan
Milestones of public libraries
Readers by half year
An overview of the market
Comparison of makers
The state of the industry
The rise of electric bicycles
Strong growth in every year
More users than ever
Steady increase of the riding share
Falling prices
A market without a definition
Frames, wheels and saddles
Loans by kind of book
Sales in shops, 2020 to 2024
Count of named lanes
Reported gains of repair prices
Results for 2024
From maker to rider
Increase of users by year
Sharp decline in prices
A plunge in sales
Advance of cargo bicycles in offices
Shift from goods to services
Exports and imports of saddles
Funds for public libraries
Contracts by size
`;

describe('a finding', () => {
  test.each(toLines(sentences))('says something: %s', (sentence) => expect(hasVerb(sentence)).toBe(true));
  test.each(toLines(titles))('is only a title: %s', (title) => expect(hasVerb(title)).toBe(false));
});

function toLines(text: string): string[] {
  return text.trim().split('\n');
}
