package dev.weigh.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.UnsupportedCommandException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.ErrorCodec;
import org.openqa.selenium.remote.Response;

/**
 * Speaks to a Firefox as geckodriver does, which Debian doesn't have: each message is its length and JSON,
 * {@code [0, id, command, parameters]} there and {@code [1, id, error, result]} back.
 */
final class Marionette implements CommandExecutor {

    private static final Json JSON = new Json();
    /** How long an answer may take: a page that hangs for good is given up. */
    private static final int PATIENCE = (int) Browser.ANSWER.toMillis();

    private static final Pattern PORT = Pattern.compile("Marionette\tINFO\tListening on port (\\d+)");

    private final Program program;
    private final Socket socket;
    private final InputStream in;
    private String session;
    private int last;

    private Marionette(Program program) throws IOException {
        this.program = program;
        socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(program.said()));
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
        read();
    }

    /** Starts a Firefox with an empty profile, on a port that it chooses; both end with the session. */
    static Marionette start(File firefox, List<String> arguments, Map<String, Object> preferences)
            throws IOException {
        Path profile = Program.folder("firefox");
        String lines = preferences.entrySet().stream()
                .map(one -> "user_pref(\"" + one.getKey() + "\", " + JSON.toJson(one.getValue()) + ");\n")
                .collect(Collectors.joining());
        Files.writeString(profile.resolve("user.js"), lines + "user_pref(\"marionette.port\", 0);\n");
        return new Marionette(Program.start(profile, Map.of(), PORT, Stream.concat(
                Stream.of(firefox.getPath(), "--marionette", "--no-remote", "--profile", profile.toString()),
                arguments.stream()).toList()));
    }

    @Override
    public Response execute(Command command) throws IOException {
        if (command.getName().equals(DriverCommand.QUIT)) {
            socket.close();
            program.close();
            return response(null);
        }
        String name = MarionetteCommands.NAMES.get(command.getName());
        if (name == null) {
            throw new UnsupportedCommandException("Marionette is not told yet how to " + command.getName());
        }
        Object result = ask(name, MarionetteCommands.parameters(command));
        return response(command.getName().equals(DriverCommand.NEW_SESSION) ? begun((Map<?, ?>) result) : result);
    }

    private Object begun(Map<?, ?> result) {
        session = (String) result.get("sessionId");
        return result.get("capabilities");
    }

    private Response response(Object value) {
        Response response = new Response();
        response.setSessionId(session);
        response.setState("success");
        response.setValue(value);
        return response;
    }

    private Object ask(String name, Map<String, ?> parameters) throws IOException {
        byte[] message = JSON.toJson(List.of(0, ++last, name, parameters)).getBytes(UTF_8);
        socket.getOutputStream().write((message.length + ":").getBytes(UTF_8));
        socket.getOutputStream().write(message);
        List<?> answer = answer();
        if (answer.get(2) instanceof Map<?, ?> error) {
            throw ErrorCodec.createDefault().decode(Map.of("value", new HashMap<>(error)));
        }
        boolean isWrapped = answer.get(3) instanceof Map<?, ?> map && map.keySet().equals(Set.of("value"));
        return isWrapped ? ((Map<?, ?>) answer.get(3)).get("value") : answer.get(3);
    }

    private List<?> answer() throws IOException {
        try {
            return JSON.toType(read(), List.class);
        } catch (SocketTimeoutException problem) {
            throw new TimeoutException("Firefox has not answered.", problem);
        }
    }

    private String read() throws IOException {
        int length = 0;
        for (int digit = in.read(); digit != ':'; digit = in.read()) {
            if (digit < 0) {
                throw new EOFException("Firefox has ended.");
            }
            length = 10 * length + digit - '0';
        }
        return new String(in.readNBytes(length), UTF_8);
    }
}
