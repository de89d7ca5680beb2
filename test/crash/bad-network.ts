import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Fate } from "./fate.ts";
import { forward, type Reply, type Sent, type Unanswered } from "./forward.ts";
import type { Happened } from "./happened.ts";
import type { Moment } from "./power-cuts.ts";

export type BadNetwork = {
  /** What tablets take for the server. */
  readonly origin: string;
  /** Resolves when no copy of a request is on its way any more. */
  readonly calm: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Between = {
  readonly serverOrigin: string;
  /** By what is sent, so that the same statement meets the same fates whoever else is sending. */
  readonly fateOf: (sent: Sent) => Fate;
  /** Called when a request was handed to the server, and when it has answered. */
  readonly on: (moment: Moment) => void;
  readonly happened: Happened;
};

/** Stands on loopback between tablets and the server, and loses, delays, duplicates and reorders what passes. */
export async function startBadNetwork(between: Between): Promise<BadNetwork> {
  const carry = carrier(between);
  const network = createServer((request, response) => void carry.exchange(request, response));
  network.listen(0, "127.0.0.1");
  await once(network, "listening");
  return {
    origin: `http://127.0.0.1:${(network.address() as AddressInfo).port}`,
    calm: carry.calm,
    stop: async () => {
      network.closeAllConnections();
      network.close();
      await once(network, "close");
    },
  };
}

function carrier({ serverOrigin, fateOf, on, happened }: Between) {
  const [requests, replies] = [orderOfPassing(), orderOfPassing()];
  const underway = new Set<Promise<unknown>>();
  const earlier: Reply[] = [];

  const hand = (sent: Sent): Promise<Reply | Unanswered> => {
    const reply = forward(sent, serverOrigin);
    underway.add(reply);
    void reply.then((answer) => {
      underway.delete(reply);
      if (typeof answer !== "string") on("reply");
    });
    on("request");
    return reply;
  };
  const follow = async (sent: Sent, afterMs: number): Promise<void> => {
    await wait(afterMs);
    happened.requestsDuplicated += 1;
    await hand(sent);
  };

  return {
    calm: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
    exchange: async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const sent = await readWhole(request);
      const place = requests.enter();
      const fate = fateOf(sent);
      if (fate.requestWaitsMs > 0) happened.requestsDelayed += 1;
      await wait(fate.requestWaitsMs);
      if (fate.isRequestLost) {
        happened.requestsLost += 1;
        return breakAfter(response, fate.silenceMs);
      }
      if (requests.isOvertaken(place)) happened.requestsReordered += 1;
      if (fate.copyFollowsAfterMs !== undefined) {
        const copy = follow(sent, fate.copyFollowsAfterMs);
        underway.add(copy);
        void copy.then(() => underway.delete(copy));
      }
      const reply = await hand(sent);
      if (reply === "cut-short") happened.cutShortByKill += 1;
      if (reply === "away" || reply === "cut-short") return breakAfter(response, 0);
      if (fate.isReplyLost) {
        happened.repliesLost += 1;
        return breakAfter(response, fate.silenceMs);
      }
      if (fate.replyWaitsMs > 0) happened.repliesDelayed += 1;
      await wait(fate.replyWaitsMs);
      const again = fate.isReplyAnEarlierOne ? earlier.at(-1) : undefined;
      if (again !== undefined) happened.repliesDuplicated += 1;
      if (replies.isOvertaken(place)) happened.repliesReordered += 1;
      earlier.push(reply);
      give(response, again ?? reply);
    },
  };
}

/** Tells who passes a point after somebody who came later. */
function orderOfPassing() {
  let [entered, furthest] = [0, 0];
  return {
    enter: () => (entered += 1),
    isOvertaken: (place: number): boolean => {
      const isOvertaken = place < furthest;
      furthest = Math.max(furthest, place);
      return isOvertaken;
    },
  };
}

async function readWhole(request: IncomingMessage): Promise<Sent> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = "GET", url = "/", headers } = request;
  return { method, path: url, headers, body: Buffer.concat(parts) };
}

async function breakAfter(response: ServerResponse, silenceMs: number): Promise<void> {
  await wait(silenceMs);
  response.destroy();
}

function give(response: ServerResponse, { status, contentType, body }: Reply): void {
  response.writeHead(status, { "content-type": contentType, connection: "close" });
  response.end(body);
}
