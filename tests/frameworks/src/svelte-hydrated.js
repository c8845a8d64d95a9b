import { hydrate } from "svelte";
import Lamps from "./Lamps.svelte";
hydrate(Lamps, { target: document.getElementById("app") });
