import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/ingest/clean/language.ts';

test.each([
  [
    'en',
    'The council said on Tuesday that it would close the old pier for repairs, and that the boats would not sail from it until the spring.',
  ],
  [
    'de',
    'Der Rat teilte am Dienstag mit, dass die alte Anlegestelle wegen Reparaturen geschlossen wird und die Schiffe bis zum Frühjahr nicht fahren.',
  ],
  [
    'pt',
    'O conselho informou na terça-feira que o antigo cais será fechado para obras e que os barcos não vão sair de lá até a primavera.',
  ],
  [
    'fa',
    'شورای شهر روز سه‌شنبه اعلام کرد که اسکله قدیمی برای تعمیر بسته می‌شود و کشتی‌ها تا بهار از آنجا حرکت نخواهند کرد و مسافران باید صبر کنند.',
  ],
  [
    'ru',
    'Совет сообщил во вторник, что старая пристань будет закрыта на ремонт и что суда не будут отходить от неё до весны следующего года. Жители островов просили дать им больше времени, потому что другие места для лодок ещё не построены.',
  ],
])('%s', (subtag, text) => expect(detectLanguage(text)).toBe(subtag));

test.each(['', 'Ferry pier closes', '2020 1 2 3'])('"%s" is too short to tell', (text) =>
  expect(detectLanguage(text)).toBeNull(),
);
