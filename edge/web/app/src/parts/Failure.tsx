import { OFFLINE, Problem } from "../api/http";
import { useWords } from "../words";

/** What went wrong, in a sentence, and what to do. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const said = useWords();
  const problem = error instanceof Problem ? error : null;
  const sentence = problem?.reason === OFFLINE ? said.offline : problem?.detail || said.broken;
  return (
    <div className="card" role="alert">
      <p>{sentence}</p>
      {problem?.requestId && problem.status >= 500 ? (
        <p className="quiet">
          {said.requestNumber}: <code>{problem.requestId}</code>
        </p>
      ) : null}
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          {said.retry}
        </button>
      ) : null}
    </div>
  );
}
