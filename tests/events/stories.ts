import type { Article } from '../../src/model/article.ts';
import { at } from '../../src/model/list.ts';
import { articleOf, randomFrom, shuffled } from '../eval/event-sets.ts';

/** Invented stories from invented places: two of a fire, two of a strike, two that stand alone. */
export const stories: readonly Article[] = [
  articleOf(
    'fire-1',
    'Fire destroys warehouse in Port Velden harbour',
    'A fire destroyed a grain warehouse in the harbour of Port Velden on Tuesday night, the fire brigade said. Forty firefighters fought the flames for six hours. Two dock workers were taken to hospital with burns. Harbour master Elin Torvald said that 3,000 tonnes of barley were lost. The cause is not known.',
    '2022-03-09',
  ),
  articleOf(
    'fire-2',
    'Port Velden harbour warehouse burns down',
    'A warehouse full of grain burned down in Port Velden harbour late on Tuesday. Two dock workers suffered burns, and forty firefighters needed six hours to put out the flames. Some 3,000 tonnes of barley went up in smoke, harbour master Elin Torvald told reporters. Investigators have yet to find the cause.',
    '2022-03-09',
  ),
  articleOf(
    'strike-1',
    'Bus drivers in Mirewick walk out over pay',
    'Bus drivers in Mirewick stopped work at dawn on Monday after talks on pay broke down. The drivers’ union, led by Oona Field, asks for six per cent more. The city has offered two per cent. Eighty lines stood still, and 90,000 passengers had to find another way to work.',
    '2022-03-14',
  ),
  articleOf(
    'strike-2',
    'Mirewick buses stand still as drivers strike',
    'No bus ran in Mirewick on Monday as drivers went on strike for higher pay. Union leader Oona Field said that six per cent was the least they would take. The city offers two per cent. The walkout at dawn hit eighty lines and left 90,000 passengers to walk or cycle to work.',
    '2022-03-15',
  ),
  articleOf(
    'bridge-1',
    'New bridge over the Sarn opens to cyclists',
    'A bridge for cyclists over the river Sarn opened on Saturday in Upper Lowick. It cost 12 million crowns and took three years to build. Mayor Tam Brandt cut a ribbon, and hundreds of people rode across in the rain.',
    '2022-04-02',
  ),
  articleOf(
    'recipe-1',
    'How to bake a plain apple cake',
    'Peel four apples and cut them into thin slices. Beat butter and sugar, then add three eggs one by one. Fold in the flour, lay the apples on top and bake for forty minutes.',
    null,
  ),
];

const ACCOUNTS = [
  'A fire destroyed a grain warehouse in the harbour of Port Velden on Tuesday night.',
  'Forty firefighters fought the flames for six hours before the blaze was out.',
  'Two dock workers were taken to hospital with burns, the brigade said.',
  'Harbour master Elin Torvald said that 3,000 tonnes of barley were lost.',
  'The cause of the fire at the Port Velden warehouse is not known.',
  'Smoke from the burning barley hung over Port Velden until Wednesday noon.',
  'Torvald said that the warehouse had been inspected in January.',
  'Residents near the harbour were told to keep their windows closed.',
  'The grain belonged to the trading house of Marten and Sons.',
  'Ferries to Holm were held at sea while the warehouse burned.',
];

/** One of many accounts of the fire: the first sentence and six of the others, in some order. */
export function harbourFire(index: number): Article {
  const random = randomFrom(index);
  const [first, ...rest] = ACCOUNTS;
  const chosen = shuffled(rest, random).slice(0, 6);
  return articleOf(`fire-${index}`, null, [first, ...chosen].join(' '), '2022-03-09');
}

const SYLLABLES = [
  'bar',
  'den',
  'fol',
  'gar',
  'hul',
  'kem',
  'lor',
  'mas',
  'nev',
  'pol',
  'rin',
  'sut',
  'tal',
  'vek',
  'wim',
];

/** A weather bulletin from one template: another place and other figures each time. */
export function bulletin(index: number): Article {
  const random = randomFrom(index + 10_000);
  const syllable = (): string => at(SYLLABLES, Math.floor(random() * SYLLABLES.length));
  const [place, river] = [syllable() + syllable() + syllable(), syllable() + syllable()].map(
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
  const figure = (most: number): number => Math.floor(random() * most);
  return articleOf(
    `weather-${index}`,
    `Weather for ${place}`,
    `The weather office expects ${figure(30)} degrees in ${place} today, with winds of ${figure(90)} kilometres an hour. Rain of up to ${figure(60)} millimetres may fall along the ${river} by the evening. Drivers in ${place} should take care. The outlook for tomorrow is ${figure(30)} degrees with clouds over ${river}.`,
    null,
  );
}

/** A stock bulletin from one template: another company and other figures each time. */
export function stockBulletin(index: number): Article {
  const random = randomFrom(index + 50_000);
  const syllable = (): string => at(SYLLABLES, Math.floor(random() * SYLLABLES.length));
  const name = syllable() + syllable() + syllable();
  const company = name.charAt(0).toUpperCase() + name.slice(1);
  const figure = (most: number): number => 1 + Math.floor(random() * most);
  return articleOf(
    `stock-${index}`,
    `${company} shares at close`,
    `Shares of ${company} closed at ${figure(900)}.${figure(99)} crowns on the exchange, a change of ${figure(9)}.${figure(9)} per cent. The company is now worth ${figure(990)} million crowns. About ${figure(90)},${figure(899) + 100} shares changed hands. Analysts expect results of ${company} in the coming weeks.`,
    `2022-05-0${figure(9)}`,
  );
}

/** Accounts in German: two of the fire, one of the strike. */
export const germanStories: readonly Article[] = [
  articleOf(
    'german-fire-1',
    'Lagerhaus im Hafen von Port Velden abgebrannt',
    'Ein Feuer hat am Dienstagabend ein Getreidelager im Hafen von Port Velden zerstört, teilte die Feuerwehr mit. Vierzig Feuerwehrleute kämpften sechs Stunden gegen die Flammen. Zwei Hafenarbeiter kamen mit Verbrennungen ins Krankenhaus. Hafenmeister Elin Torvald sprach von 3.000 Tonnen verlorener Gerste. Die Ursache ist unbekannt.',
    '2022-03-09',
  ),
  articleOf(
    'german-fire-2',
    'Feuer zerstört Getreidelager in Port Velden',
    'In Port Velden ist am späten Dienstag ein Getreidelager im Hafen niedergebrannt. Zwei Hafenarbeiter erlitten Verbrennungen; vierzig Feuerwehrleute brauchten sechs Stunden, um die Flammen zu löschen. Rund 3.000 Tonnen Gerste gingen verloren, sagte Hafenmeister Elin Torvald. Die Ursache des Feuers ist nicht bekannt.',
    '2022-03-09',
  ),
  articleOf(
    'german-strike',
    'Busfahrer in Mirewick streiken für mehr Lohn',
    'Die Busfahrer in Mirewick haben am Montag im Morgengrauen die Arbeit niedergelegt, nachdem Gespräche über den Lohn gescheitert waren. Die Gewerkschaft um Oona Field fordert sechs Prozent mehr. Die Stadt bietet zwei Prozent. Achtzig Linien standen still.',
    '2022-03-14',
  ),
];
