import { expect, test } from "vitest";
import { isOrdinaryName } from "../../../../rules/recognise/vocabulary/ordinary-name.ts";

test.each([
  ["night", "an everyday word"],
  ["en", "two letters"],
  ["z", "one letter"],
  ["tablet", "a word of a label"],
  ["hand cream", "words of a label"],
  ["day 2", "a number below 100 is no product's"],
  ["night 24 hour", "numbers are not counted among its words"],
  ["day night relief", "three everyday words"],
  ["day , night", "a break between them"],
  ["day c", "one letter beside a word"],
])("a register's name “%s” counts only as the whole entry: %s", (key) => {
  expect(isOrdinaryName(key)).toBe(true);
});

test.each([
  ["abc", "three letters that are no word"],
  ["quietamil", "a word that nobody uses otherwise"],
  ["night quietamil", "one such word among ordinary ones"],
  ["quietamil night", "one such word before ordinary ones"],
  ["day night cold relief", "four words are not written by chance"],
  ["day 100", "a product's number"],
  ["e e s", "initials"],
  ["potassium tablet", "a salt"],
  ["tablet sodium", "a salt behind a word"],
])("a register's name “%s” may stand anywhere: %s", (key) => {
  expect(isOrdinaryName(key)).toBe(false);
});
