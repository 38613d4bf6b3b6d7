import { useCallback, useEffect, useMemo, useReducer, useState } from "react";

import { Session } from "./api/session";
import { Announcer } from "./parts/Announcer";
import { Link, Path } from "./parts/Link";
import { Account } from "./screens/Account";
import { Chat } from "./screens/Chat";
import { Home } from "./screens/Home";
import { SettingsPage } from "./screens/SettingsPage";
import { Spoiler } from "./screens/Spoiler";
import { keepSettings, readSettings, type Settings, wear } from "./settings";
import { LanguageProvider, words } from "./words";

export function App() {
  const [settings, setSettings] = useState(readSettings);
  const [path, setPath] = useState(window.location.pathname);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const session = useMemo(() => new Session(redraw), []);
  const said = words[settings.locale];

  useEffect(() => wear(settings), [settings]);

  useEffect(() => {
    const back = () => setPath(window.location.pathname);
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);

  const go = useCallback((to: string) => {
    window.history.pushState(null, "", to);
    setPath(to);
  }, []);

  const change = (to: Settings) => {
    setSettings(to);
    keepSettings(to);
  };

  const screens: Record<string, { title: string; screen: React.ReactNode }> = {
    "/chat": { title: said.chatTitle, screen: <Chat session={session} /> },
    "/spoiler": { title: said.spoilerTitle, screen: <Spoiler /> },
    "/account": { title: said.account, screen: <Account session={session} done={() => go("/chat")} /> },
    "/settings": { title: said.settingsTitle, screen: <SettingsPage settings={settings} change={change} /> },
  };
  const shown = screens[path] ?? { title: said.home, screen: <Home /> };

  useEffect(() => {
    document.title = `${shown.title} · ${said.name}`;
  }, [shown.title, said.name]);

  useEffect(() => {
    // A screen reader goes on at the heading of the page that was opened.
    document.querySelector<HTMLElement>("h1")?.focus();
  }, [path]);

  return (
    <LanguageProvider value={settings.locale}>
      <Path.Provider value={{ path, go }}>
        <Announcer>
          <a className="skip" href="#content">
            {said.skip}
          </a>
          <header className="head">
            <strong>{said.name}</strong>
            <nav aria-label={said.menu}>
              <Link to="/">{said.home}</Link>
              <Link to="/chat">{said.chat}</Link>
              <Link to="/spoiler">{said.spoiler}</Link>
              <Link to="/account">{said.account}</Link>
              <Link to="/settings">{said.settings}</Link>
            </nav>
          </header>
          <main id="content" key={path}>
            {shown.screen}
          </main>
        </Announcer>
      </Path.Provider>
    </LanguageProvider>
  );
}
