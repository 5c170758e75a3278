package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text, Markdown, page and JSON of made-up runners say the same, with the same numbers. */
class SameNumbersTest {

    private static final int HISTORIES_IN_A_CASE = 12;
    private static final List<String> TEXTS = List.of("text", "markdown", "html");

    static IntStream cases() {
        return IntStream.range(0, 8);
    }

    /** Ten weeks of runs with jumps and breaks of any length. */
    private static RunHistory history(Random random) {
        List<Run> runs = new ArrayList<>();
        double usual = 3 + 9 * random.nextDouble();
        int day = 0;
        while (day < 70) {
            double jump = random.nextInt(12) == 0 ? 1.5 + random.nextDouble() : 1;
            runs.add(Histories.run(Histories.MONDAY.plusDays(day), usual * (0.6 + 0.5 * random.nextDouble()) * jump));
            day += 1 + random.nextInt(3) + (random.nextInt(15) == 0 ? 5 + random.nextInt(40) : 0);
        }
        return RunHistory.of(runs);
    }

    private static TrainingReport report(long seed) {
        Random random = new Random(seed);
        RunHistory history = history(random);
        LocalDate asOf = history.lastDay().orElseThrow().plusDays(random.nextInt(20));
        return TrainingCheck.standard().assess(history, asOf);
    }

    private static String written(String format, TrainingReport report) {
        return plain(
                format.equals("html") ? Jsoup.parse(Histories.html(report)).text() : Histories.written(format, report));
    }

    /** Without line breaks, marks of Markdown and the signs that a format draws in its own way. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u2013', '-')
                .replace("\\", "")
                .replaceAll("[*_]+", "")
                .replaceAll("\\s+", " ");
    }

    private static JsonNode json(TrainingReport report) throws IOException {
        return new ObjectMapper().readTree(Histories.written("json", report));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allFormatsGiveTheSameAnswer(int number) throws IOException {
        for (int i = 0; i < HISTORIES_IN_A_CASE; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            TrainingReport report = report(seed);
            JsonNode json = json(report);
            String answer = plain(report.headline());

            assertEquals(report.headline(), json.at("/verdict/headline").asText());
            for (String format : TEXTS) {
                String text = written(format, report);
                assertTrue(text.contains(answer), seed + " " + format + " lacks: " + answer);
                for (JsonNode advice : json.get("recommendations")) {
                    String headline = plain(advice.get("headline").asText());
                    assertTrue(text.contains(headline), seed + " " + format + " lacks: " + headline);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allFormatsGiveTheNextRunTheSameLength(int number) throws IOException {
        for (int i = 0; i < HISTORIES_IN_A_CASE; i++) {
            long seed = (long) number * HISTORIES_IN_A_CASE + i;
            TrainingReport report = report(seed);
            JsonNode distance = json(report).at("/budget/nextRun/distance");
            if (distance.isNumber()) {
                String most = plain(report.words()
                        .say(Message.of("{amount.most}")
                                .with("amount", new Amount(Dimension.DISTANCE, distance.asDouble()))));
                for (String format : TEXTS) {
                    assertTrue(written(format, report).contains(most), seed + " " + format + " lacks: " + most);
                }
            }
        }
    }
}
