import { createContext, type MouseEvent, type ReactNode, useContext } from "react";

export const Path = createContext<{ path: string; go: (to: string) => void }>({ path: "/", go: () => undefined });

/** A link inside the screens; with a modifier key it behaves as any other. */
export function Link({ to, children }: { to: string; children: ReactNode }) {
  const { path, go } = useContext(Path);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} onClick={follow} {...(path === to ? { "aria-current": "page" as const } : {})}>
      {children}
    </a>
  );
}
