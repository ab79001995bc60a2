import { describe, expect, it } from 'vitest';
import { htmlToText, looksLikeHtml } from '../../../src/ingest/formats/html-text.ts';
import { markdownToText } from '../../../src/ingest/formats/markdown-text.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br/>Two', 'One\nTwo'],
    ['a <b>bold</b>\n  word', 'a bold word'],
    ['5 &lt; 6 &amp; &eacute;&nbsp;x', '5 < 6 & é x'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['<a title="x > y" href=\'>\'>link</a>', 'link'],
    ['<script>if (a < b) { "</p>" }</script>text', 'text'],
    ['<style>p{}</style><!-- <p>no</p> -->yes', 'yes'],
    ['<ul><li>one<li>two</ul>', 'one\n\ntwo'],
    ['<td>1</td><td>2</td>', '1 2'],
    ['end <a href="x', 'end <a href="x'],
    ['<script>never closed', ''],
    ['&lt;b&gt; stays', '<b> stays'],
  ])('%j is %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each(['<div>', '<a "', '<!--', '<', '<script>', "<p '>", '&lt;'])('reads a megabyte of %j', (mark) => {
    expect(htmlToText(mark.repeat(1_000_000 / mark.length)).length).toBeLessThanOrEqual(1_000_000);
  });
});

describe('looksLikeHtml', () => {
  it.each(['<p>x', 'a<br>b', 'a <b>b</b>', '<DIV CLASS="x">y'])('%j is', (text) => {
    expect(looksLikeHtml(text)).toBe(true);
  });

  it.each(['3 < 4', 'a <b and c> d', '<name withheld>', 'AT&T', 'x <- y'])('%j is not', (text) => {
    expect(looksLikeHtml(text)).toBe(false);
  });
});

describe('markdownToText', () => {
  it.each([
    ['# Title\n\nText', 'Title', 'Title\n\nText'],
    ['Title\n=====\n\nText', 'Title', 'Title\n\n\nText'],
    ['A **bold** and *slanted* _word_, `code`', null, 'A bold and slanted word, code'],
    [
      '[link](http://x.example/a "t"), ![picture](p.png) <http://y.example/>',
      null,
      'link,  http://y.example/',
    ],
    ['> quoted\n>> twice', null, 'quoted\ntwice'],
    ['- one\n* two', null, 'one\ntwo'],
    ['2 * 3 * 4 and snake_case_name', null, '2 * 3 * 4 and snake_case_name'],
    ['\\*not slanted\\*', null, '*not slanted*'],
    ['a\n\n---\n\n[ref]: http://x.example/', null, 'a'],
  ])('%j', (markdown, title, text) => {
    expect(markdownToText(markdown)).toEqual({ title, text });
  });
});
