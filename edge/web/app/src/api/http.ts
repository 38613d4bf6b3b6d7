import { type DescMessage, fromJson, type MessageShape, toJson, type JsonValue } from "@bufbuild/protobuf";

/** A refusal of the service, or a failure on the way, in a sentence to show. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    readonly detail: string,
    readonly requestId: string,
    readonly retryAfterS: number | null,
  ) {
    super(reason);
  }

  /** Whether nothing was wrong with the request but the way it went. */
  get passing(): boolean {
    return this.status === 0 || this.status === 503 || this.status === 429 || this.status === 504;
  }
}

export const OFFLINE = "OFFLINE";

export interface Way {
  locale: string;
  token?: string;
  signal?: AbortSignal;
  accept?: string;
}

/** Send a request; a Problem is thrown for every answer that is not 2xx. */
export async function send(method: string, path: string, way: Way, body?: JsonValue): Promise<Response> {
  const headers: Record<string, string> = { "accept-language": way.locale, accept: way.accept ?? "application/json" };
  if (way.token) headers["authorization"] = `Bearer ${way.token}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  let answer: Response;
  try {
    answer = await fetch(path, {
      method,
      headers,
      credentials: "omit",
      cache: "no-store",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(way.signal ? { signal: way.signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Problem(0, OFFLINE, "", "", null);
  }
  if (!answer.ok) throw await problemOf(answer);
  return answer;
}

/** One call of the contract: messages in, messages out. */
export async function call<In extends DescMessage, Out extends DescMessage>(
  method: string,
  path: string,
  way: Way,
  asks: In,
  request: MessageShape<In>,
  answers: Out,
): Promise<MessageShape<Out>> {
  const body = method === "GET" ? undefined : toJson(asks, request);
  const answer = await send(method, path, way, body);
  return fromJson(answers, (await answer.json()) as JsonValue, { ignoreUnknownFields: true });
}

async function problemOf(answer: Response): Promise<Problem> {
  try {
    return problemIn((await answer.json()) as Record<string, unknown>, answer.status);
  } catch {
    return new Problem(answer.status, "UNKNOWN", "", answer.headers.get("x-request-id") ?? "", null);
  }
}

/** The problem in a document of RFC 9457. */
export function problemIn(told: Record<string, unknown>, status: number): Problem {
  const fields = (told["fieldViolations"] as { description?: string }[] | undefined) ?? [];
  const details = fields.map((one) => one.description ?? "").filter(Boolean);
  return new Problem(
    Number(told["status"] ?? status),
    String(told["reason"] ?? "").replace("ERROR_REASON_", ""),
    details.join(" ") || String(told["detail"] ?? ""),
    String(told["requestId"] ?? ""),
    typeof told["retryAfterS"] === "number" ? told["retryAfterS"] : null,
  );
}
