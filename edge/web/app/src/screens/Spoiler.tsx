import { Danger } from "@contract/common/v1/safety_pb.js";
import { Bond } from "@contract/spoiler/v1/resources_pb.js";
import type { AnalyzeTextResponse } from "@contract/spoiler/v1/spoiler_service_pb.js";
import { type FormEvent, useEffect, useRef, useState } from "react";

import { analyze } from "../api/spoiler";
import { useAnnouncer } from "../parts/Announcer";
import { Countries, likelyCountry } from "../parts/Countries";
import { Failure } from "../parts/Failure";
import { HelpLines } from "../parts/HelpLines";
import { cut } from "../parts/marked";
import { QuickExit } from "../parts/QuickExit";
import { numbered, useLocale, useWords } from "../words";

const BONDS = [Bond.PARTNER, Bond.EX, Bond.PARENT, Bond.SIBLING, Bond.FRIEND, Bond.BOSS, Bond.OTHER];

interface Read {
  text: string;
  told: AnalyzeTextResponse;
}

/** Reads one text without an account. The text stays in this page, and in the request. */
export function Spoiler() {
  const said = useWords();
  const locale = useLocale();
  const say = useAnnouncer();
  const [text, setText] = useState("");
  const [bond, setBond] = useState<Bond>(Bond.PARTNER);
  const [country, setCountry] = useState(likelyCountry);
  const [busy, setBusy] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (read) title.current?.focus();
  }, [read]);

  const ask = async (event?: FormEvent) => {
    event?.preventDefault();
    if (busy || text.trim() === "") return;
    setBusy(true);
    setError(null);
    say(said.wait);
    try {
      setRead({ text, told: await analyze(text, bond, country, { locale }) });
    } catch (failed) {
      setRead(null);
      setError(failed);
    } finally {
      setBusy(false);
    }
  };

  const clear = () => {
    setText("");
    setRead(null);
    setError(null);
  };

  return (
    <>
      <h1 tabIndex={-1}>{said.spoilerTitle}</h1>
      <QuickExit />
      <p>
        <strong>{said.spoilerPrivacy}</strong>
      </p>
      <form onSubmit={ask} autoComplete="off">
        <div className="field">
          <label htmlFor="text">{said.spoilerText}</label>
          <textarea
            id="text"
            rows={6}
            maxLength={20000}
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
            aria-describedby="text-hint"
            spellCheck={false}
          />
          <p id="text-hint" className="quiet">
            {said.spoilerTextHint}
          </p>
        </div>
        <fieldset>
          <legend>{said.spoilerBond}</legend>
          {BONDS.map((one) => (
            <label className="choice" key={one}>
              <input type="radio" name="bond" checked={bond === one} onChange={() => setBond(one)} />
              {numbered(said, "bond", one)}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="country">{said.spoilerCountry}</label>
          <select id="country" value={country} onChange={(event) => setCountry(event.target.value)}>
            <Countries />
          </select>
        </div>
        <p className="row">
          <button type="submit" data-main aria-disabled={busy}>
            {busy ? said.wait : said.spoilerRead}
          </button>
          <button type="button" onClick={clear}>
            {said.spoilerClear}
          </button>
        </p>
      </form>
      {error ? <Failure error={error} onRetry={() => void ask()} /> : null}
      {read ? (
        <section aria-labelledby="result">
          <h2 id="result" tabIndex={-1} ref={title}>
            {said.resultTitle}
          </h2>
          <Result read={read} />
        </section>
      ) : null}
    </>
  );
}

function Result({ read: { text, told } }: { read: Read }) {
  const said = useWords();
  const danger = told.danger?.level ?? Danger.UNSPECIFIED;
  const atRisk = danger === Danger.IMMEDIATE || danger === Danger.POSSIBLE;
  return (
    <>
      {atRisk ? (
        <div className="card danger">
          <h3>{danger === Danger.IMMEDIATE ? said.dangerImmediate : said.dangerPossible}</h3>
          <p>{told.danger?.reason}</p>
        </div>
      ) : null}
      {atRisk ? <HelpLines lines={told.resources} /> : null}
      {told.findings.length > 0 ? (
        <>
          <p>
            <strong>{numbered(said, "risk", told.riskLevel)}</strong>
          </p>
          <h3>{said.findings}</h3>
          {told.findings.map((one) => (
            <div className="card" key={`${one.startChar} ${one.tactic}`}>
              <blockquote>
                <mark>{one.quote}</mark>
              </blockquote>
              <p>
                <strong>{numbered(said, "tactic", one.tactic)}</strong>
                <br />
                {one.reason}
              </p>
            </div>
          ))}
          <h3>{said.yourText}</h3>
          <p className="card read">
            {cut(text, told.findings).map((part, place) =>
              part.signs.length > 0 ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>,
            )}
          </p>
        </>
      ) : (
        <p>{atRisk ? null : said.nothingFound}</p>
      )}
      {told.healthySigns.length > 0 ? (
        <>
          <h3>{said.healthy}</h3>
          {told.healthySigns.map((one) => (
            <div className="card good" key={one.startChar}>
              <blockquote>{one.quote}</blockquote>
              <p>{one.reason}</p>
            </div>
          ))}
        </>
      ) : null}
      {told.recommendations.length > 0 ? (
        <>
          <h3>{said.advice}</h3>
          <ul>
            {told.recommendations.map((one) => (
              <li key={one.key}>{one.text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {atRisk ? null : <HelpLines lines={told.resources} />}
      <p className="quiet">{said.careful}</p>
    </>
  );
}
