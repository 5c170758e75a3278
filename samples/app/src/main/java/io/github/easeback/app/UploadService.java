package io.github.easeback.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadLimits;
import io.github.easeback.input.RunReader;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web service for a running app, over the server of the JDK. {@code POST /runners/NAME/runs} takes a file as its body, {@code GET /runners/NAME/report}
 * gives the report as JSON. Who a runner is has to be found out before, so it listens to its own machine only. Each request is read on its own
 * thread; the library starts none.
 */
public final class UploadService implements AutoCloseable {

    private static final Pattern PATH = Pattern.compile("/runners/([a-z0-9-]{1,64})/(runs|report)");
    private static final int LARGEST_UPLOAD = 16 << 20;
    private static final int PORT = 8080;
    private static final int CALLERS = 16;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";

    private final RunStore store;
    private final Clock clock;
    private final RunReader reader;
    private final HttpServer server;
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    private UploadService(RunStore store, Clock clock, HttpServer server) {
        this.store = store;
        this.clock = clock;
        this.server = server;
        ReadLimits limits = ReadLimits.standard().withFileBytes(LARGEST_UPLOAD);
        reader = RunReader.by(
                HistoryReader.lenient().withLimits(limits).withClock(clock).withZone(clock.getZone()));
    }

    /**
     * Starts the service for a database, until the process ends.
     *
     * @param arguments the file of the database, which is made if it is not there
     * @throws IOException if the port can't be had
     * @throws SQLException if the database can't be opened
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path database = Path.of(arguments.length == 0 ? "runs.db" : arguments[0]);
        UploadService service = start(RunStore.open(database), Clock.system(ZoneId.systemDefault()), PORT);
        System.out.println("Listening on http://localhost:" + service.port());
    }

    /**
     * Starts the service.
     *
     * @param store where runs are kept
     * @param clock what day it is, and in which zone
     * @param port the port on this machine; 0 for any that is free
     * @return the service
     * @throws IOException if the port can't be had
     */
    public static UploadService start(RunStore store, Clock clock, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        UploadService service = new UploadService(store, clock, HttpServer.create(address, 0));
        service.server.setExecutor(service.callers);
        service.server.createContext("/", service::answerOrSorry);
        service.server.start();
        return service;
    }

    /**
     * The port.
     *
     * @return the port that it listens to
     */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answerOrSorry(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                answer(exchange);
            } catch (SQLException e) {
                send(exchange, UNAVAILABLE, TEXT, "The runs can't be reached now; try again later.\n");
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException, SQLException {
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        String request = exchange.getRequestMethod() + (path.matches() ? " " + path.group(2) : "");
        switch (request) {
            case "POST runs" -> send(exchange, OK, TEXT, upload(path.group(1), exchange.getRequestBody()));
            case "GET report" -> send(exchange, OK, JSON, report(path.group(1)));
            default -> send(exchange, NOT_FOUND, TEXT, "There is nothing here.\n");
        }
    }

    private String upload(String runner, InputStream body) throws IOException, SQLException {
        RunHistory found = reader.read("upload", body);
        store.add(runner, found.runs());
        StringBuilder answer = new StringBuilder("Runs: " + found.runs().size() + "\n");
        Words words = Words.of(Locale.ENGLISH);
        for (LeftOut entry : found.leftOut()) {
            answer.append(words.say(entry.message())).append('\n');
        }
        return answer.toString();
    }

    private String report(String runner) throws IOException, SQLException {
        TrainingReport report = TrainingCheck.standard().assess(store.history(runner), LocalDate.now(clock));
        StringBuilder json = new StringBuilder();
        ReportWriters.of("json").write(report, json);
        return json.toString();
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        callers.shutdown();
    }
}
