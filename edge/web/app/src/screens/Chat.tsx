import { type FormEvent, useEffect, useReducer, useRef, useState } from "react";

import { begin, reply as ask, stop, type Asked } from "../api/chat";
import { Problem } from "../api/http";
import type { Session } from "../api/session";
import { useAnnouncer } from "../parts/Announcer";
import { Failure } from "../parts/Failure";
import { HelpLines } from "../parts/HelpLines";
import { Link } from "../parts/Link";
import { grown, NOTHING, type Reply } from "../parts/reply";
import { useLocale, useWords } from "../words";

interface Turn extends Asked {
  reply: Reply;
  stopped: boolean;
}

/** Splits one task after another; every reply can be stopped, and goes on where it was cut. */
export function Chat({ session }: { session: Session }) {
  const said = useWords();
  const locale = useLocale();
  const say = useAnnouncer();
  const [turns, setTurns] = useState<Turn[]>([]);
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const conversation = useRef("");
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const change = (requestId: string, how: (turn: Turn) => Turn) =>
    setTurns((all) => all.map((turn) => (turn.requestId === requestId ? how(turn) : turn)));

  /** Read a reply from where it is; a cut is told, and can be gone on from. */
  const read = async (turn: Turn) => {
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setError(null);
    let state = turn.reply;
    try {
      await session.with({ locale, signal: control.signal }, async (way) => {
        for await (const event of ask({ ...turn, cursor: state.cursor }, way)) {
          state = grown(state, event);
          const seen = state;
          change(turn.requestId, (one) => ({ ...one, reply: seen }));
          if (event.event.case === "delta" && event.event.value.step?.index === 1) say(said.chatArrived);
        }
      });
      say(said.chatFinished);
    } catch (failed) {
      if (!control.signal.aborted) setError(failed);
    } finally {
      running.current = null;
      setBusy(false);
    }
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if (busy || wanted === "") return;
    setBusy(true);
    setError(null);
    say(said.wait);
    try {
      conversation.current ||= await session.with({ locale }, begin);
    } catch (failed) {
      setError(failed);
      setBusy(false);
      return;
    }
    const turn: Turn = {
      conversation: conversation.current,
      text: wanted,
      requestId: crypto.randomUUID(),
      cursor: "",
      reply: NOTHING,
      stopped: false,
    };
    setTurns((all) => [...all, turn]);
    setText("");
    await read(turn);
  };

  const halt = async () => {
    const last = turns.at(-1);
    running.current?.abort();
    if (last) change(last.requestId, (turn) => ({ ...turn, stopped: true }));
    say(said.chatStopped);
    await session.with({ locale }, (way) => stop(conversation.current, way)).catch(() => undefined);
  };

  const last = turns.at(-1);
  const canGoOn = !busy && last !== undefined && !last.reply.finished && !last.stopped;
  const cut = error instanceof Problem && error.passing && canGoOn;

  if (!session.signedIn) {
    return (
      <>
        <h1 tabIndex={-1}>{said.chatTitle}</h1>
        <p>{said.chatNeedsAccount}</p>
        <p>
          <Link to="/account">{said.account}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{said.chatTitle}</h1>
      <p>{said.chatHello}</p>
      {turns.map((turn) => (
        <article key={turn.requestId} aria-label={turn.text}>
          <p className="card read">
            <strong>{said.you}: </strong>
            {turn.text}
          </p>
          <ReplyView reply={turn.reply} choose={setText} />
          {turn.stopped ? <p className="quiet">{said.chatStopped}</p> : null}
        </article>
      ))}
      {cut ? (
        <div className="card" role="alert">
          <p>{said.chatCut}</p>
          <button type="button" data-main onClick={() => void read(last)}>
            {said.chatGoOn}
          </button>
        </div>
      ) : error ? (
        <Failure error={error} {...(canGoOn ? { onRetry: () => void read(last) } : {})} />
      ) : null}
      <form onSubmit={(event) => void send(event)}>
        <div className="field">
          <label htmlFor="task">{said.chatText}</label>
          <textarea id="task" rows={3} maxLength={8000} required value={text} onChange={(event) => setText(event.target.value)} />
        </div>
        <p className="row">
          <button type="submit" data-main aria-disabled={busy}>
            {said.chatSend}
          </button>
          <button type="button" onClick={() => void halt()} aria-disabled={!busy} disabled={!busy}>
            {said.chatStop}
          </button>
        </p>
      </form>
    </>
  );
}

function ReplyView({ reply, choose }: { reply: Reply; choose: (text: string) => void }) {
  const said = useWords();
  const [done, check] = useReducer((all: ReadonlySet<number>, index: number) => {
    const next = new Set(all);
    if (!next.delete(index)) next.add(index);
    return next;
  }, new Set<number>());
  const steps = reply.pieces.filter((piece) => piece.step !== null).length;
  return (
    <>
      {reply.danger ? (
        <>
          <div className="card danger" role="alert">
            <p className="read">{reply.danger.text}</p>
          </div>
          <HelpLines lines={reply.danger.lines} />
        </>
      ) : null}
      <ul className="steps">
        {reply.pieces.map((piece, place) => (
          <li key={place}>
            {piece.step ? (
              <label className="choice">
                <input type="checkbox" checked={done.has(place)} onChange={() => check(place)} />
                <span>{piece.text}</span>
              </label>
            ) : (
              <span className="read">{piece.text}</span>
            )}
          </li>
        ))}
      </ul>
      {steps > 0 ? (
        <p className="quiet">
          {said.chatSteps}: {done.size} {said.chatOf} {steps} {said.chatDone}
        </p>
      ) : null}
      {reply.choices.length > 0 ? (
        <p className="row">
          {reply.choices.map((choice) => (
            <button type="button" key={choice} onClick={() => choose(choice)}>
              {choice}
            </button>
          ))}
        </p>
      ) : null}
    </>
  );
}
