import { ChannelKind, type HelpChannel, type HelpLine } from "@contract/common/v1/safety_pb.js";

import { numbered, useWords } from "../words";

/** Help lines of a country; channels that need no voice first, as the service orders them. */
export function HelpLines({ lines }: { lines: readonly HelpLine[] }) {
  const said = useWords();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="help">
      <h2 id="help">{said.help}</h2>
      {lines.map((line) => (
        <div className="card" key={line.key}>
          <h3>{line.displayName}</h3>
          <p>{line.description}</p>
          <ul>
            {line.channels.map((channel) => (
              <li key={`${channel.kind} ${channel.value}`}>
                {numbered(said, "channel", channel.kind)}: <Channel channel={channel} />
                {channel.withoutVoice ? ` (${said.withoutVoice})` : ""}
                {channel.note ? ` — ${channel.note}` : ""}
              </li>
            ))}
          </ul>
          <p className="quiet">
            {[line.hours, line.freeOfCharge ? said.free : ""].filter(Boolean).join(" · ")}
          </p>
        </div>
      ))}
    </section>
  );
}

function Channel({ channel }: { channel: HelpChannel }) {
  const address = addressOf(channel);
  return address ? (
    <a href={address} rel="noreferrer noopener">
      {channel.value}
    </a>
  ) : (
    <>{channel.value}</>
  );
}

function addressOf(channel: HelpChannel): string | null {
  const digits = channel.value.replace(/[^+0-9]/g, "");
  switch (channel.kind) {
    case ChannelKind.PHONE:
    case ChannelKind.TEXT_TELEPHONE:
      return digits ? `tel:${digits}` : null;
    case ChannelKind.SMS:
      return digits ? `sms:${digits}` : null;
    case ChannelKind.WHATSAPP:
      return digits ? `https://wa.me/${digits.replace("+", "")}` : null;
    case ChannelKind.EMAIL:
      return `mailto:${channel.value}`;
    default:
      return /^https:\/\//.test(channel.value) ? channel.value : null;
  }
}
