// Nothing is needed for Weigh: HTML in a post stays, and a table needs blank lines around it.
export default {};
