import type { DeltaStep } from "@contract/chat/v1/events_pb.js";
import type { SendMessageResponse } from "@contract/chat/v1/chat_service_pb.js";
import type { HelpLine } from "@contract/common/v1/safety_pb.js";

/** One piece of a reply: a step that can be checked off, or a sentence. */
export interface Piece {
  text: string;
  step: DeltaStep | null;
}

/** A reply as far as it has come. */
export interface Reply {
  cursor: string;
  pieces: Piece[];
  danger: { text: string; lines: HelpLine[] } | null;
  choices: string[];
  finished: boolean;
}

export const NOTHING: Reply = { cursor: "", pieces: [], danger: null, choices: [], finished: false };

/** The reply after one more event. An event that was seen before changes nothing. */
export function grown(reply: Reply, told: SendMessageResponse): Reply {
  const next = { ...reply, cursor: told.cursor || reply.cursor };
  switch (told.event.case) {
    case "delta": {
      const { text, step } = told.event.value;
      return { ...next, pieces: [...reply.pieces, { text, step: step ?? null }] };
    }
    case "safety": {
      const { text, resources } = told.event.value;
      return { ...next, danger: { text, lines: resources } };
    }
    case "final":
      return { ...next, finished: true, choices: told.event.value.message?.choices ?? [] };
    default:
      return next;
  }
}
