package dev.weigh.browser;

/** What authors write, for tests in which the table itself is not the point. */
final class Pages {

    /** The two models of the article, production shown first. */
    static final String MODELS = """
            <div data-weigh="models" data-start="production" data-permalink>
              <table>
                <caption>Small specialized vs large general</caption>
                <thead>
                  <tr>
                    <th>Model</th>
                    <th data-max="100" data-measuring="reasoning · benchmark capability">Capability</th>
                    <th data-max="100" data-measuring="speed · energy · cost per token">Production</th>
                  </tr>
                </thead>
                <tbody>
                  <tr><th>Small specialized model</th><td>58</td><td>92</td></tr>
                  <tr><th>Large general model</th><td>95</td><td>41</td></tr>
                </tbody>
              </table>
              <p data-verdict-for="capability">The large model wins: see <a href="#top">the board</a>.</p>
              <p data-verdict-for="production">In production the small model comes out ahead.</p>
            </div>
            """;

    /** Three metrics, one of them lower is better; the fastest is not the smallest. */
    static final String HOSTS = table("hosts", "", """
            <tr><th>Host</th><th>Cost ↓</th><th>Speed</th><th>Uptime</th></tr>
            <tr><th>Reef</th><td>€7</td><td>40</td><td>99 %</td></tr>
            <tr><th>Atoll</th><td>€12</td><td>80</td><td>97 %</td></tr>
            """);

    private Pages() {
    }

    /** A widget around a table with these rows. */
    static String table(String id, String attributes, String rows) {
        return "<div data-weigh=\"" + id + "\" " + attributes + "><table>" + rows + "</table></div>\n";
    }

    /** A widget with two metrics, Size and Time, and nothing else to say. */
    static String trains(String id, String attributes) {
        return table(id, attributes, """
                <tr><th>Way</th><th data-max="100">Size</th><th data-max="100">Time</th></tr>
                <tr><th>Train</th><td>30</td><td>90</td></tr>
                <tr><th>Plane</th><td>80</td><td>10</td></tr>
                """);
    }
}
