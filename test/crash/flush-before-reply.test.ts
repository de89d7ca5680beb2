import { describe, expect, test } from "vitest";
import { readFlushes } from "./flush-before-reply.ts";

const flush = "[pid 193] fsync(24</data/ketascreen.sqlite-wal>) = 0";
const reply = '[pid 193] write(27<socket:[9355]>, "HTTP/1.1 201 Created\\r\\nContent-Sec"..., 1207) = 1207';
const repeat = '[pid 193] write(27<socket:[9355]>, "HTTP/1.1 200 OK\\r\\nContent-Sec"..., 1207) = 1207';

describe("the trace of a server that says that something is on disk", () => {
  test("D01 a flush before each reply is as it should be; what was stored before needs none", () => {
    expect(readFlushes([flush, reply, repeat, flush, reply])).toEqual({ replies: 2, withoutFlush: 0 });
  });

  test.each([
    ["a reply without a flush", [flush, reply, reply]],
    ["a flush after the reply", [flush, reply, reply, flush]],
    ["a flush that failed", [flush, reply, flush.replace("= 0", "= -1 EIO (Input/output error)"), reply]],
    ["a flush of another file", [flush, reply, flush.replace("ketascreen.sqlite-wal", "other"), reply]],
  ])("D01 %s is found", (_name, trace) => {
    expect(readFlushes(trace)).toEqual({ replies: 2, withoutFlush: 1 });
  });

  test("without a single process number the lines read the same", () => {
    const bare = [flush, reply].map((line) => line.replace("[pid 193] ", ""));
    expect(readFlushes(bare)).toEqual({ replies: 1, withoutFlush: 0 });
  });
});
