import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import { rulesVersion } from "../../rules/index.ts";

/** Serves the description of the API, made from the route table: a page at `/api/docs`, JSON at `/api/docs/json`. */
export async function serveApiDocs(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Ketascreen",
        description: "Screening before ketamine infusion. Advises professionals; orders and decides nothing.",
        version: rulesVersion,
      },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: "/api/docs", uiConfig: { supportedSubmitMethods: [] } });
}
