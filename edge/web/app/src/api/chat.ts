import { create, fromJson, type JsonValue, toJson } from "@bufbuild/protobuf";
import { CreateBotFromTemplateRequestSchema } from "@contract/bots/v1/bot_service_pb.js";
import { BotSchema } from "@contract/bots/v1/resources_pb.js";
import {
  SendMessageRequestSchema,
  type SendMessageResponse,
  SendMessageResponseSchema,
  StopReplyRequestSchema,
  StopReplyResponseSchema,
} from "@contract/chat/v1/chat_service_pb.js";
import { CreateConversationRequestSchema } from "@contract/chat/v1/conversation_service_pb.js";
import { ConversationSchema } from "@contract/chat/v1/resources_pb.js";

import { call, OFFLINE, Problem, problemIn, send, type Way } from "./http";

/** A new conversation with the bot that splits tasks. */
export async function begin(way: Way): Promise<string> {
  const bot = await call(
    "POST",
    "/v1/bots:fromTemplate",
    way,
    CreateBotFromTemplateRequestSchema,
    create(CreateBotFromTemplateRequestSchema, {
      template: "botTemplates/task_splitter",
      locale: way.locale,
      requestId: crypto.randomUUID(),
    }),
    BotSchema, // the answer's body is the bot itself
  );
  const made = await call(
    "POST",
    "/v1/conversations",
    way,
    CreateConversationRequestSchema,
    create(CreateConversationRequestSchema, { bot: bot.name, requestId: crypto.randomUUID() }),
    ConversationSchema,
  );
  return made.name;
}

export interface Asked {
  conversation: string;
  text: string;
  requestId: string;
  cursor: string;
}

/** The events of a reply, from the cursor on. Ends with the reply; throws a Problem when it is cut. */
export async function* reply(asked: Asked, way: Way): AsyncGenerator<SendMessageResponse> {
  const request = create(SendMessageRequestSchema, {
    parent: asked.conversation,
    text: asked.text,
    requestId: asked.requestId,
    resumeCursor: asked.cursor,
  });
  const { parent: _, ...body } = toJson(SendMessageRequestSchema, request) as Record<string, JsonValue>;
  const answer = await send("POST", `/v1/${asked.conversation}/messages:send`, { ...way, accept: "application/x-ndjson" }, body);
  let ended = false;
  for await (const line of linesOf(answer)) {
    const told = JSON.parse(line) as Record<string, unknown>;
    if ("error" in told) throw problemIn(told["error"] as Record<string, unknown>, 503);
    const event = fromJson(SendMessageResponseSchema, told as JsonValue, { ignoreUnknownFields: true });
    ended = ended || event.event.case === "final" || event.event.case === "safety";
    yield event;
  }
  if (!ended) throw new Problem(0, OFFLINE, "", "", null);
}

/** End the reply that is being written. */
export async function stop(conversation: string, way: Way): Promise<void> {
  const request = create(StopReplyRequestSchema, { name: conversation });
  await call("POST", `/v1/${conversation}:stop`, way, StopReplyRequestSchema, request, StopReplyResponseSchema);
}

async function* linesOf(answer: Response): AsyncGenerator<string> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      const lines = (rest + part.value).split("\n");
      rest = lines.pop() ?? "";
      yield* lines.filter((line) => line.trim() !== "");
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Problem(0, OFFLINE, "", "", null);
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
  if (rest.trim() !== "") yield rest;
}
