package io.github.easeback.cli.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A tab of Chromium. It remembers what it asked the network for and what it complained of. */
final class Tab implements AutoCloseable {

    private static final int SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Inbox inbox = new Inbox();
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final WebSocket socket;
    private String session = "";
    private int lastId;

    private Tab(HttpClient client, URI endpoint) {
        socket = client.newWebSocketBuilder().buildAsync(endpoint, inbox).join();
    }

    static Tab open(HttpClient client, URI endpoint) throws IOException {
        Tab tab = new Tab(client, endpoint);
        String target = tab.send("Target.createTarget", JSON.createObjectNode().put("url", "about:blank"))
                .get("targetId")
                .asText();
        ObjectNode attach = JSON.createObjectNode().put("targetId", target).put("flatten", true);
        tab.session = tab.send("Target.attachToTarget", attach).get("sessionId").asText();
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            tab.send(domain + ".enable", JSON.createObjectNode());
        }
        return tab;
    }

    /** Puts texts of the protocol together again, which come in parts. */
    private static final class Inbox implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            return WebSocket.Listener.super.onText(webSocket, data, last);
        }
    }

    void width(int pixels) throws IOException {
        send(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", pixels)
                        .put("height", 800)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /** The medium, {@code screen} or {@code print}, and the scheme, {@code light} or {@code dark}. */
    void media(String medium, String scheme) throws IOException {
        media(medium, "prefers-color-scheme", scheme);
    }

    /** Colours of the system instead of the page's, as Windows has for high contrast. */
    void forcedColours() throws IOException {
        media("screen", "forced-colors", "active");
    }

    private void media(String medium, String feature, String value) throws IOException {
        ObjectNode media = JSON.createObjectNode().put("media", medium);
        media.putArray("features").addObject().put("name", feature).put("value", value);
        send("Emulation.setEmulatedMedia", media);
    }

    /** Moves the pointer, in a straight line from {@code y} to {@code toY}. */
    void movePointer(double x, double y, double toY) throws IOException {
        int steps = 20;
        for (int i = 0; i <= steps; i++) {
            ObjectNode move = JSON.createObjectNode()
                    .put("type", "mouseMoved")
                    .put("x", x)
                    .put("y", y + (toY - y) * i / steps);
            send("Input.dispatchMouseEvent", move);
        }
    }

    void load(URI page) throws IOException {
        requests.clear();
        complaints.clear();
        send("Page.navigate", JSON.createObjectNode().put("url", page.toString()));
        JsonNode event;
        do {
            event = next();
        } while (!event.path("method").asText().equals("Page.loadEventFired"));
    }

    /** Runs a script as the browser's own, so that no policy of the page forbids it. */
    JsonNode evaluate(String script) throws IOException {
        ObjectNode call = JSON.createObjectNode()
                .put("expression", script)
                .put("awaitPromise", true)
                .put("returnByValue", true);
        JsonNode answer = send("Runtime.evaluate", call);
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** How many pages it has when it is printed. */
    long pages() throws IOException {
        String pdf = send("Page.printToPDF", JSON.createObjectNode().put("preferCSSPageSize", true))
                .path("data")
                .asText();
        String text = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type /Page\\b(?!s)").matcher(text).results().count();
    }

    void closeBrowser() throws IOException {
        send("Browser.close", JSON.createObjectNode());
    }

    /** What was asked for since the page was loaded, with the page itself. */
    List<String> requests() {
        return requests;
    }

    /** What came to the console and to the log since the page was loaded. */
    List<String> complaints() {
        return complaints;
    }

    private JsonNode send(String method, ObjectNode params) throws IOException {
        ObjectNode call = JSON.createObjectNode().put("id", ++lastId).put("method", method);
        call.set("params", params);
        if (!session.isEmpty()) {
            call.put("sessionId", session);
        }
        socket.sendText(call.toString(), true).join();
        JsonNode answer;
        do {
            answer = next();
        } while (answer.path("id").asInt() != lastId);
        if (answer.has("error")) {
            throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
    }

    private JsonNode next() throws IOException {
        try {
            String text = inbox.messages.poll(SECONDS, TimeUnit.SECONDS);
            if (text == null) {
                throw new IOException("Chromium has said nothing for " + SECONDS + " seconds");
            }
            return noted(text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private JsonNode noted(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            switch (message.path("method").asText()) {
                case "Network.requestWillBeSent" ->
                    requests.add(message.at("/params/request/url").asText());
                case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
                    complaints.add(message.get("params").toString());
                default -> {}
            }
            return message;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
