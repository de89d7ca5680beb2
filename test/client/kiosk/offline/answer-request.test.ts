import { describe, expect, test } from "vitest";
import { answerFile, answerPage, type Source } from "../../../../src/client/kiosk/offline/answer-request.ts";
import { build, cacheInMemory, pageOfAnotherBuild, pageOfBuild } from "./build-in-memory.ts";

const request = (path: string) => new Request(`https://clinic.example${path}`);
const never = new Promise<never>(() => undefined);
const away = () => Promise.reject(new TypeError("Failed to fetch"));

/** A worker with this network. The server is in time unless the test says that the wait is over first. */
function worker(fetch: Source["fetch"], wait: Source["wait"] = () => never) {
  const cache = cacheInMemory();
  const source: Source = { build, kept: async () => cache, fetch, wait };
  return { cache, source };
}

describe("the page", () => {
  test("is the server's, with the facts of now, and is kept for when the network is away", async () => {
    const { cache, source } = worker(async () => pageOfBuild("Harbor"));
    await cache.put("/kiosk/", pageOfBuild("before"));

    const { page, late } = answerPage(request("/kiosk/?lang=es"), source);

    expect(await (await page).text()).toContain("Harbor");
    await late;
    expect(await (await cache.match("/kiosk/"))?.text()).toContain("Harbor");
  });

  test("is the kept one when the network is away", async () => {
    const { cache, source } = worker(away);
    await cache.put("/kiosk/", pageOfBuild("before"));

    expect(await (await answerPage(request("/kiosk/"), source).page).text()).toContain("before");
  });

  test("is the kept one when the server takes too long, and the server's the next time", async () => {
    const slow = Promise.withResolvers<Response>();
    const { cache, source } = worker(
      () => slow.promise,
      async () => undefined,
    );
    await cache.put("/kiosk/", pageOfBuild("before"));

    const { page, late } = answerPage(request("/kiosk/"), source);
    expect(await (await page).text()).toContain("before");
    slow.resolve(pageOfBuild("after"));
    await late;

    expect(await (await cache.match("/kiosk/"))?.text()).toContain("after");
  });

  test("is the kept one when the server is broken", async () => {
    const { cache, source } = worker(async () => new Response("Bad gateway", { status: 502 }));
    await cache.put("/kiosk/", pageOfBuild("before"));

    const { page, late } = answerPage(request("/kiosk/"), source);
    await late;

    expect(await (await page).text()).toContain("before");
    expect(await (await cache.match("/kiosk/"))?.text()).toContain("before");
  });

  test("of another build is shown, and not kept among the files of this one", async () => {
    const { cache, source } = worker(async () => pageOfAnotherBuild());
    await cache.put("/kiosk/", pageOfBuild("before"));

    const { page, late } = answerPage(request("/kiosk/"), source);
    await late;

    expect(await (await page).text()).toContain("index-B.js");
    expect(await (await cache.match("/kiosk/"))?.text()).toContain("before");
  });
});

describe("a file of the build", () => {
  test("is the kept one, without asking the server", async () => {
    const { cache, source } = worker(away);
    await cache.put("https://clinic.example/kiosk/assets/index-A.js", new Response("kept"));

    expect(await (await answerFile(request("/kiosk/assets/index-A.js"), source)).text()).toBe("kept");
  });

  test("that is no longer kept comes from the server", async () => {
    const { source } = worker(async () => new Response("fresh"));

    expect(await (await answerFile(request("/kiosk/assets/index-A.js"), source)).text()).toBe("fresh");
  });
});
