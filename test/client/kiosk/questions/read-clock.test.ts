import { expect, test } from "vitest";
import { readClock } from "../../../../src/client/kiosk/questions/kinds/read-clock.ts";

const at = (hour: number, minute = 0) => ({ minuteOfDay: hour * 60 + minute });
const either = (hour: number, minute = 0) => ({ minuteOfHalfDay: (hour % 12) * 60 + minute });

test.each([
  ["20:30", at(20, 30)],
  ["20.30", at(20, 30)],
  ["2030", at(20, 30)],
  ["20h30", at(20, 30)],
  ["20 h", at(20)],
  ["0:15", at(0, 15)],
  ["00:15", at(0, 15)],
  ["8:30 pm", at(20, 30)],
  ["8.30 p.m.", at(20, 30)],
  ["8:30PM", at(20, 30)],
  ["8 am", at(8)],
  ["12 am", at(0)],
  ["12:30 pm", at(12, 30)],
  ["noon", at(12)],
  ["midnight", at(0)],
  ["about 8 in the evening", at(20)],
  ["half past 8 in the morning", at(8, 30)],
  ["10 at night", at(22)],
  ["20:30 pm", at(20, 30)],
  ["a las 8 de la tarde", at(20)],
  ["a las ocho y media de la mañana", at(8, 30)],
  ["10 de la noche", at(22)],
  ["2 de la madrugada", at(2)],
  ["mediodía", at(12)],
  ["medianoche", at(0)],
  ["las 20 horas", at(20)],
])("“%s” is one time", (typed, time) => {
  expect(readClock(typed)).toEqual(time);
});

test.each([
  ["8", either(8)],
  ["8:30", either(8, 30)],
  ["8.30", either(8, 30)],
  ["08:30", either(8, 30)],
  ["830", either(8, 30)],
  ["0830", either(8, 30)],
  ["12", either(12)],
  ["12:30", either(12, 30)],
  ["8 o'clock", either(8)],
  ["at eight", either(8)],
  ["half past 8", either(8, 30)],
  ["quarter past eight", either(8, 15)],
  ["quarter to 1", either(12, 45)],
  ["ocho y media", either(8, 30)],
  ["la una menos cuarto", either(12, 45)],
  ["2 at night", either(2)],
  ["12 at night", either(12)],
  ["2 de la noche", either(2)],
])("C05 “%s” can be two times, and which is asked", (typed, time) => {
  expect(readClock(typed)).toEqual(time);
});

test.each([
  "",
  "soon",
  "25:00",
  "24:00",
  "8:75",
  "8:3",
  "half eight",
  "13 am",
  "8-9",
  "last night",
  "1234567",
])("C05 “%s” is no time, and is asked again", (typed) => {
  expect(readClock(typed)).toEqual({ wrong: true });
});
