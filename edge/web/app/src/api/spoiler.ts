import { create } from "@bufbuild/protobuf";
import type { Bond } from "@contract/spoiler/v1/resources_pb.js";
import {
  AnalyzeTextRequestSchema,
  type AnalyzeTextResponse,
  AnalyzeTextResponseSchema,
} from "@contract/spoiler/v1/spoiler_service_pb.js";

import { call, type Way } from "./http";

/** Read a text without an account; nothing of it is stored. */
export function analyze(text: string, bond: Bond, country: string, way: Way): Promise<AnalyzeTextResponse> {
  const request = create(AnalyzeTextRequestSchema, { text, bond, country, locale: way.locale, store: false });
  return call("POST", "/v1/spoiler:analyzeText", way, AnalyzeTextRequestSchema, request, AnalyzeTextResponseSchema);
}
