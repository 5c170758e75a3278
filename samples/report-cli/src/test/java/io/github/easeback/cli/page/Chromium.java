package io.github.easeback.cli.page;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, driven over its DevTools protocol with what the JDK has. */
final class Chromium implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");

    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--hide-scrollbars",
            "--remote-debugging-port=0");

    private final Process process;
    private final URI endpoint;

    private Chromium(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** Where Chromium is: the system property {@code easeback.chromium}, or one of its usual names on the path. */
    static Optional<Path> find() {
        String given = System.getProperty("easeback.chromium", "");
        if (!given.isBlank()) {
            return Optional.of(Path.of(given));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean isThere() {
        return find().isPresent();
    }

    static Chromium start(Path program, Path profile) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, endpoint(process));
    }

    private static URI endpoint(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher matcher = LISTENING.matcher(line);
            if (matcher.find()) {
                return URI.create(matcher.group(1));
            }
            all.append(line).append('\n');
        }
        throw new IOException("Chromium did not start: " + all);
    }

    /** Opens an empty tab. */
    Tab open() throws IOException {
        return Tab.open(HttpClient.newHttpClient(), endpoint);
    }

    /** Asks the browser to leave, so that it takes its files along. */
    @Override
    public void close() {
        try (Tab tab = open()) {
            tab.closeBrowser();
        } catch (IOException e) {
            process.destroy();
        }
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
