package io.github.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.input.HistoryReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads over HTTP. */
class UploadServiceTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private RunStore store;
    private UploadService service;

    @BeforeEach
    void start() throws IOException, SQLException {
        store = RunStore.open(folder.resolve("runs.db"));
        service = UploadService.start(store, AppTest.NOON, 0);
    }

    @AfterEach
    void stop() throws SQLException {
        service.close();
        store.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path));
    }

    private CompletableFuture<HttpResponse<String>> upload(Path file) {
        try {
            return client.sendAsync(
                    request("/runners/ada/runs")
                            .POST(HttpRequest.BodyPublishers.ofFile(file))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void manyUploadsAtOnceAreAHistory() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(AppTest.SAMPLE)) {
            files = all.filter(file -> file.toString().endsWith(".fit")).toList();
        }

        List<CompletableFuture<HttpResponse<String>>> answers =
                files.stream().map(this::upload).toList();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertEquals(200, answer.get().statusCode());
        }

        assertEquals(
                HistoryReader.lenient().read(AppTest.SAMPLE).history().runs().size(),
                store.history("ada").runs().size());
        String headline = TrainingCheck.standard()
                .assess(store.history("ada"), LocalDate.of(2026, 5, 31))
                .headline();
        assertTrue(get("/runners/ada/report").body().contains(headline), headline);
    }

    @Test
    void whatIsNoRunIsSaid() throws Exception {
        Path note = Files.writeString(folder.resolve("note.txt"), "Ran today.");

        HttpResponse<String> answer = upload(note).get();

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("Runs: 0\n"), answer.body());
        assertEquals(2, answer.body().lines().count(), "the reason: " + answer.body());
    }

    @Test
    void otherPathsAndMethodsAreNotThere() throws Exception {
        assertEquals(404, get("/").statusCode());
        assertEquals(404, get("/runners/ada/runs").statusCode());
        assertEquals(404, get("/runners/..%2Fada/report").statusCode());
    }

    @Test
    void databaseThatFailsIsAnAnswerToo() throws Exception {
        store.close();

        assertEquals(503, get("/runners/ada/report").statusCode());
    }
}
