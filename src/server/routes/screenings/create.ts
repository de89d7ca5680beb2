import { invalid, refusal } from "../../errors.ts";
import type { KeptVersion } from "../../storage/store.ts";
import type { Handler, Reply } from "../handler.ts";
import type { Routes } from "../../../contract/routes.ts";
import { contentHashOf } from "./fingerprint.ts";
import { receiptOf, receive } from "./receive.ts";

/** Stores the first version. The device makes the id, so a repeat after a lost reply is recognised and answered alike. */
export const createScreening: Handler<"createScreening"> = async ({ body }, context) => {
  const { store, clinic } = context;
  const first = await store.find(clinic.clinicId, body.id, 1);
  if (first) return answerRepeat(first, contentHashOf(body));
  const received = receive({ ...body, version: 1 }, context);
  if (received.outcome === "refused") return { status: 400, body: invalid(received.problems) };
  const added = await store.add(received.version, received.aboutNames);
  if (added.outcome === "taken") return answerRepeat(added.existing, received.version.contentHash);
  return { status: 201, body: receiptOf(received.version.screening) };
};

function answerRepeat(first: KeptVersion, contentHash: string): Reply<Routes["createScreening"]> {
  if (first.contentHash === contentHash) return { status: 200, body: receiptOf(first.screening) };
  return {
    status: 409,
    body: refusal(
      "other-content",
      "A screening with this id is stored with other answers. Open it and correct it, or start a new one.",
    ),
  };
}
