package dev.weigh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.weigh.jvm.Demands;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The check of an address ends after its time and its size, whatever drips. */
@Timeout(60)
class SlowServerTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";

    /** What a server goes on with, as long as it is listened to. */
    private interface Drip {

        void on(OutputStream out) throws IOException, InterruptedException;
    }

    @Test
    void endsAfterItsTimeWhereThePageDrips() throws Exception {
        assertEquals("ADDRESS is not whole after 1 seconds", said(1, HEAD, out -> {
            out.write('x');
            out.flush();
            Thread.sleep(50);
        }));
    }

    @Test
    void endsAfterItsTimeWhereTheHeadersDrip() throws Exception {
        assertEquals("ADDRESS is not whole after 1 seconds", said(1, "HTTP/1.1 200 OK\r\n", out -> {
            out.write("X: y\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(50);
        }));
    }

    @Test
    void endsAfterItsSize() throws Exception {
        byte[] some = new byte[1 << 20];
        assertEquals("ADDRESS has more than 32 MB, which is the most for a page", said(30, HEAD,
                out -> out.write(some)));
    }

    /** What is said of a server that never ends; it has been let go by then. */
    private static String said(int seconds, String start, Drip drip) throws Exception {
        Semaphore gone = new Semaphore(0);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try (Socket socket = server.accept(); OutputStream out = socket.getOutputStream()) {
                    out.write(start.getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        drip.on(out);
                    }
                } catch (IOException | InterruptedException closed) {
                    gone.release();
                }
            });
            thread.setDaemon(true);
            thread.start();
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            LocalServer asked = new LocalServer(Duration.ofSeconds(seconds));
            Failure failure = assertThrows(Failure.class, () -> asked.open(address, Demands.NONE));
            gone.acquire();
            return failure.getMessage().replace(address, "ADDRESS");
        }
    }
}
