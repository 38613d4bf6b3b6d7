import type { ReactNode } from "react";

import { type Settings, TEXT_SIZES } from "../settings";
import { useWords } from "../words";

/** Every setting acts at once, on this page too. */
export function SettingsPage({ settings, change }: { settings: Settings; change: (to: Settings) => void }) {
  const said = useWords();
  const set = (part: Partial<Settings>) => change({ ...settings, ...part });
  return (
    <>
      <h1 tabIndex={-1}>{said.settingsTitle}</h1>
      <p className="quiet">{said.settingsNote}</p>
      <Choice id="language" label={said.language} value={settings.locale} change={(locale) => set({ locale: locale as Settings["locale"] })}>
        <option value="es" lang="es">
          Español
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Choice>
      <Choice id="size" label={said.textSize} value={String(settings.text)} change={(text) => set({ text: Number(text) })}>
        {TEXT_SIZES.map((one) => (
          <option key={one} value={one}>
            {one} %
          </option>
        ))}
      </Choice>
      <Choice id="spacing" label={said.spacing} value={settings.spacing} change={(spacing) => set({ spacing: spacing as Settings["spacing"] })}>
        <option value="normal">{said.spacingNormal}</option>
        <option value="wide">{said.spacingWide}</option>
      </Choice>
      <Choice id="theme" label={said.theme} value={settings.theme} change={(theme) => set({ theme: theme as Settings["theme"] })}>
        <option value="auto">{said.themeAuto}</option>
        <option value="light">{said.themeLight}</option>
        <option value="dark">{said.themeDark}</option>
        <option value="contrast">{said.themeContrast}</option>
      </Choice>
      <Choice id="motion" label={said.motion} value={settings.motion} change={(motion) => set({ motion: motion as Settings["motion"] })}>
        <option value="auto">{said.motionAuto}</option>
        <option value="reduced">{said.motionReduced}</option>
      </Choice>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.calm}
          onChange={(event) => set({ calm: event.target.checked })}
          aria-describedby="calm-hint"
        />
        {said.calm}
      </label>
      <p id="calm-hint" className="quiet">
        {said.calmHint}
      </p>
    </>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  change: (value: string) => void;
  children: ReactNode;
}

function Choice({ id, label, value, change, children }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
