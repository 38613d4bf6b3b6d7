import { type FormEvent, useState } from "react";

import type { Session } from "../api/session";
import { useAnnouncer } from "../parts/Announcer";
import { Countries, likelyCountry } from "../parts/Countries";
import { Failure } from "../parts/Failure";
import { useLocale, useWords } from "../words";

/** Sign in, or make an account. */
export function Account({ session, done }: { session: Session; done: () => void }) {
  const said = useWords();
  const locale = useLocale();
  const say = useAnnouncer();
  const [making, setMaking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  if (session.signedIn) {
    const leave = async () => {
      await session.signOut({ locale }).catch(() => undefined); // signed out here in any case
      say(said.signedOut);
    };
    return (
      <>
        <h1 tabIndex={-1}>{said.account}</h1>
        <button type="button" onClick={() => void leave()}>
          {said.signOut}
        </button>
      </>
    );
  }

  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const told = new FormData(event.currentTarget);
    const field = (name: string) => String(told.get(name) ?? "");
    setBusy(true);
    setError(null);
    say(said.wait);
    try {
      if (making) await session.signUp(field("email"), field("password"), field("name"), field("country"), { locale });
      else await session.signIn(field("email"), field("password"), { locale });
      done();
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <h1 tabIndex={-1}>{making ? said.signUpTitle : said.signInTitle}</h1>
      <form onSubmit={(event) => void enter(event)}>
        {making ? (
          <div className="field">
            <label htmlFor="name">{said.displayName}</label>
            <input id="name" name="name" autoComplete="nickname" required maxLength={80} />
          </div>
        ) : null}
        {making ? (
          <div className="field">
            <label htmlFor="country">{said.country}</label>
            <select id="country" name="country" defaultValue={likelyCountry()} aria-describedby="country-hint">
              <Countries />
            </select>
            <p id="country-hint" className="quiet">
              {said.countryHint}
            </p>
          </div>
        ) : null}
        <div className="field">
          <label htmlFor="email">{said.email}</label>
          <input id="email" name="email" type="email" autoComplete="username" required />
        </div>
        <div className="field">
          <label htmlFor="password">{said.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete={making ? "new-password" : "current-password"}
            required
            minLength={making ? 8 : 1}
            maxLength={128}
            {...(making ? { "aria-describedby": "password-hint" } : {})}
          />
          {making ? (
            <p id="password-hint" className="quiet">
              {said.passwordHint}
            </p>
          ) : null}
        </div>
        <p className="row">
          <button type="submit" data-main aria-disabled={busy}>
            {busy ? said.wait : making ? said.signUp : said.signIn}
          </button>
          <button type="button" onClick={() => setMaking(!making)}>
            {making ? said.toSignIn : said.toSignUp}
          </button>
        </p>
      </form>
      {error ? <Failure error={error} /> : null}
    </>
  );
}
