import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export type LinkSpeed = {
  /** From one end to the other and back. */
  readonly roundTripMs: number;
  readonly downBitsPerSecond: number;
  readonly upBitsPerSecond: number;
};

/** "Slow 4G" as browsers' own tools name it. */
export const slow4G: LinkSpeed = {
  roundTripMs: 150,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
};

export type SlowLink = { readonly origin: string; readonly stop: () => Promise<void> };

/**
 * A link between the browser and the server that takes as long as a slow one, also to connect. It slows the page and its
 * service worker alike; throttling by the browser's own tools leaves the worker's requests at full speed.
 */
export async function startSlowLink(serverPort: number, speed: LinkSpeed): Promise<SlowLink> {
  const [up, down] = [lane(speed.upBitsPerSecond, speed), lane(speed.downBitsPerSecond, speed)];
  const open = new Set<Socket>();
  const link = createServer((near) => {
    const far = connect(serverPort, "127.0.0.1");
    for (const socket of [near, far]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => undefined);
      socket.on("close", () => open.delete(socket));
    }
    const connected = Date.now() + speed.roundTripMs;
    pass(near, far, up, connected);
    pass(far, near, down, connected);
  });
  link.listen(0, "127.0.0.1");
  await once(link, "listening");
  return {
    origin: `http://127.0.0.1:${(link.address() as AddressInfo).port}`,
    stop: async () => {
      for (const socket of open) socket.destroy();
      link.close();
      await once(link, "close");
    },
  };
}

/** One direction, shared by all connections: bytes queue for their turn and then travel. */
function lane(bitsPerSecond: number, { roundTripMs }: LinkSpeed) {
  let freeAtMs = 0;
  return (bytes: number, notBeforeMs: number): number => {
    freeAtMs = Math.max(freeAtMs, notBeforeMs) + (bytes * 8_000) / bitsPerSecond;
    return freeAtMs + roundTripMs / 2;
  };
}

function pass(from: Socket, to: Socket, arrival: ReturnType<typeof lane>, connectedMs: number): void {
  from.on("data", (bytes: Buffer) => {
    const nowMs = Date.now();
    setTimeout(() => to.write(bytes), arrival(bytes.length, Math.max(nowMs, connectedMs)) - nowMs);
  });
  from.on("end", () => {
    const nowMs = Date.now();
    setTimeout(() => to.end(), arrival(0, Math.max(nowMs, connectedMs)) - nowMs);
  });
}
