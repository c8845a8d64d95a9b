import { mount } from "svelte";
import Lamps from "./Lamps.svelte";
mount(Lamps, { target: document.getElementById("app") });
