import { Link } from "../parts/Link";
import { useWords } from "../words";

export function Home() {
  const said = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{said.homeTitle}</h1>
      <div className="card">
        <h2>
          <Link to="/chat">{said.chat}</Link>
        </h2>
        <p>{said.homeChat}</p>
      </div>
      <div className="card">
        <h2>
          <Link to="/spoiler">{said.spoiler}</Link>
        </h2>
        <p>{said.homeSpoiler}</p>
      </div>
      <p className="quiet">{said.homeNote}</p>
    </>
  );
}
