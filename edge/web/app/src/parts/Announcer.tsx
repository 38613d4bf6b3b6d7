import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const Say = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence to screen readers, politely, without moving the focus. */
export const useAnnouncer = () => useContext(Say);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: "", turn: 0 });
  const say = useCallback((sentence: string) => {
    // A sentence that is said again differs by a space, or it would not be read.
    setSaid((last) => ({ sentence, turn: last.turn + 1 }));
  }, []);
  return (
    <Say.Provider value={say}>
      {children}
      <div className="heard" role="status" aria-live="polite">
        {said.sentence}
        {said.turn % 2 ? "\u00a0" : ""}
      </div>
    </Say.Provider>
  );
}
