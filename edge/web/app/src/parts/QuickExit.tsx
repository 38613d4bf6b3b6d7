import { useEffect } from "react";

import { useWords } from "../words";

const ELSEWHERE = "https://www.wikipedia.org/";
const PRESSES = 3;
const WITHIN_MS = 2000;

/** Leaves for an ordinary page, and takes this one out of the history. */
export function leave(): void {
  document.body.replaceChildren(); // nothing is seen while the other page loads
  window.location.replace(ELSEWHERE);
}

/** A button, and Shift three times. */
export function QuickExit() {
  const said = useWords();
  useEffect(() => {
    let pressed: number[] = [];
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Shift") {
        pressed = [];
        return;
      }
      if (event.repeat) return;
      const now = performance.now();
      pressed = [...pressed.filter((moment) => now - moment < WITHIN_MS), now];
      if (pressed.length >= PRESSES) leave();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return (
    <p className="row">
      <button type="button" onClick={leave}>
        {said.quickExit}
      </button>
      <span className="quiet">{said.quickExitHint}</span>
    </p>
  );
}
