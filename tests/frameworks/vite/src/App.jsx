import { useState } from "react";
import "weigh-widget";
import { Weigh } from "weigh-widget/react";
import { lamps, offer } from "./lamps.js";

export default function App() {
  const [data, draw] = useState(lamps);
  const [told, tell] = useState("nothing");
  offer(draw);
  return (
    <main>
      {data && <Weigh data={data} className="wide" onChange={({ metric, leader }) => tell(`${metric}: ${leader}`)} />}
      <p id="told">{told}</p>
    </main>
  );
}
