import { render } from "svelte/server";
import Lamps from "./Lamps.svelte";
export default () => render(Lamps).body;
