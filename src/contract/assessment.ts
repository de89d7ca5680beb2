/** What the engine answered, as it is stored and sent. */
import { z } from "zod";
import type { Assessment } from "../../rules/index.ts";
import { monitoringPlanSchema } from "./assessment/monitoring-plan.ts";
import { assessedMedicineSchema, timelineSchema } from "./assessment/medicines.ts";

/** The level of an advisory, highest first. */
export const levelSchema = z.enum(["stop-and-call", "prescriber-review", "inform"]);

const topicSchema = z.enum([
  "urgent",
  "combination",
  "vitals",
  "timing",
  "dose",
  "monitoring",
  "medicines",
  "history",
  "today",
  "also-noted",
]);

const reasonSchema = z.strictObject({ path: z.string(), says: z.string() });

const findingSchema = z.strictObject({
  rule: z.string(),
  topic: topicSchema,
  level: levelSchema,
  title: z.string(),
  text: z.array(z.string()),
  reasons: z.array(reasonSchema),
  sources: z.array(z.string()),
  strength: z.enum(["strong", "moderate", "weak", "contested", "clinic-default"]),
  evidence: z.string().optional(),
  notChecked: z.array(z.string()),
});

const advisorySchema = z.strictObject({
  topic: topicSchema,
  level: levelSchema,
  title: z.string(),
  findings: z.array(findingSchema),
  fixedLine: z.string().optional(),
});

const ruleOutcomeSchema = z.strictObject({
  rule: z.string(),
  outcome: z.enum(["advise", "not-found", "cannot-tell", "not-applicable"]),
  reasons: z.array(reasonSchema),
  missing: z.string().optional(),
});

/** The whole assessment. An absent `disposition`: no advisory; an absent `quietLine`: something is unknown or reported. */
export const assessmentObject = z.strictObject({
  rulesVersion: z.string(),
  protocolVersion: z.string(),
  vocabularyVersion: z.string().optional(),
  at: z.string(),
  disposition: levelSchema.optional(),
  dispositionInWords: z.string(),
  advisories: z.array(advisorySchema),
  outcomes: z.array(ruleOutcomeSchema),
  rulesJudged: z.number(),
  quietLine: z.string().optional(),
  notChecked: z.array(z.string()),
  medicines: z.array(assessedMedicineSchema),
  medicationListInWords: z.string(),
  monitoring: monitoringPlanSchema,
  timeline: timelineSchema.optional(),
});

/** The same, typed as the engine types it. */
export const assessmentSchema: z.ZodType<Assessment, Assessment> = assessmentObject;
