import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

/** Neuromuscular blockers: given in anaesthesia only, so no rule looks for them, but a chart may name them. */
export const muscleBlockers: readonly Drug[] = otherMedicines("muscle blocker of anaesthesia", {
  atracurium: { spellings: ["atracurium besylate", "atracurio"], brands: ["Tracrium"] },
  cisatracurium: { spellings: ["cisatracurio"], brands: ["Nimbex"] },
  gallamine: { brands: ["Flaxedil"] },
  mivacurium: { spellings: ["mivacurio"], brands: ["Mivacron"] },
  pancuronium: { spellings: ["pancuronio"], brands: ["Pavulon"] },
  pipecuronium: { brands: ["Arduan"] },
  rocuronium: { spellings: ["rocuronio"], brands: ["Zemuron", "Esmeron"] },
  suxamethonium: {
    spellings: ["succinylcholine", "suxamethonium chloride", "suxametonio", "succinilcolina", "sux"],
    brands: ["Anectine", "Quelicin", "Lysthenon"],
  },
  tubocurarine: { spellings: ["curare", "d-tubocurarine"] },
  vecuronium: { spellings: ["vecuronio"], brands: ["Norcuron"] },
});
