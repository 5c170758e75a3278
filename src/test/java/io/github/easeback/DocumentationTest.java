package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.NotComparable;
import io.github.easeback.comeback.Adherence;
import io.github.easeback.comeback.Forecast;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.comeback.GateReason;
import io.github.easeback.comeback.PlanWarning;
import io.github.easeback.description.Description;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Words;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.Rules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in docs keep up with the code. */
class DocumentationTest {

    private static final Path DOCS = Path.of("docs");

    static Stream<Map.Entry<String, Evidence>> cards() {
        return Stream.of(
                        Rules.standard()
                                .with(AgreedLimits.NONE.withMaxRun(5_000))
                                .evidence(),
                        Description.evidence())
                .flatMap(cards -> cards.entrySet().stream());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void cardOfEvidenceOnThePageIsTheOneOfTheLibrary(Map.Entry<String, Evidence> entry) throws IOException {
        String page = Files.readString(DOCS.resolve("rules/" + entry.getKey() + ".md"));

        assertTrue(page.contains(card(entry.getValue())), entry.getKey() + " should hold\n" + card(entry.getValue()));
    }

    private static String card(Evidence evidence) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Grade", evidence.grade().symbol());
        rows.put("Claim", evidence.claim());
        rows.put("In short", evidence.summary());
        rows.put("Studied", evidence.population().orElse("no study found"));
        rows.put("Effect", evidence.effect().orElse("none found"));
        rows.put("95 % interval", evidence.interval().orElse("none printed"));
        rows.put("Source", evidence.doi().map(doi -> "doi:" + doi).orElse("none read"));
        rows.put("Against", evidence.against().orElse("nothing known"));
        return rows.entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
                .collect(Collectors.joining("", "| evidence | |\n|---|---|\n", ""));
    }

    @Test
    void thereIsAPageForEachCardAndNoneOfARuleThatIsGone() throws IOException {
        try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
            assertEquals(
                    sorted(cards().map(entry -> entry.getKey() + ".md")),
                    sorted(pages.map(page -> page.getFileName().toString())));
        }
    }

    private static Set<String> sorted(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCodeOfTheReadingIsExplained() throws IOException {
        Set<String> explained = new TreeSet<>();
        Matcher row =
                Pattern.compile("(?m)^\\| (\\*\\*)?`([A-Z_]+)`").matcher(Files.readString(DOCS.resolve("reading.md")));
        Set<String> bold = new TreeSet<>();
        while (row.find()) {
            explained.add(row.group(2));
            if (row.group(1) != null) {
                bold.add(row.group(2));
            }
        }

        assertEquals(
                sorted(Stream.of(
                                LeftOut.Code.values(),
                                Repair.Code.values(),
                                Duplicate.Code.values(),
                                HistoryWarning.Code.values())
                        .flatMap(Stream::of)
                        .map(Enum::name)),
                explained);
        assertEquals(
                sorted(Stream.of(LeftOut.Code.values())
                        .filter(LeftOut.Code::mayHideARun)
                        .map(Enum::name)),
                bold);
    }

    @Test
    void everyCodeOfAReasonIsExplained() throws IOException {
        String page = Files.readString(DOCS.resolve("json.md"));
        Matcher code = Pattern.compile("`([A-Z_]+)`").matcher(page.substring(page.indexOf("## Reasons")));

        assertEquals(
                sorted(Stream.of(Reason.values()).map(Enum::name)),
                sorted(code.results().map(match -> match.group(1))));
    }

    @Test
    void everyCodeOfAReasonOfOneRunIsExplainedAndInTheSchema() throws IOException {
        String page = Files.readString(DOCS.resolve("json.md"));
        String section = page.substring(page.indexOf("| code of a reason |"), page.indexOf("## Reasons"));
        Set<String> explained =
                sorted(Pattern.compile("`([A-Z_]+)`").matcher(section).results().map(match -> match.group(1)));
        String schema = Files.readString(DOCS.resolve("run-json-schema.json"));

        assertTrue(explained.containsAll(
                Stream.of(NotComparable.values()).map(Enum::name).toList()));
        String enumeration = schema.substring(schema.indexOf("\"reasonCode\": {\n"));
        assertEquals(
                explained,
                sorted(Pattern.compile("\"([A-Z_]+)\"")
                        .matcher(enumeration.substring(0, enumeration.indexOf(']')))
                        .results()
                        .map(match -> match.group(1))));
    }

    @Test
    void everyCodeOfAPlanIsExplainedAndInTheSchema() throws IOException {
        String page = Files.readString(DOCS.resolve("json.md"));
        String section = page.substring(page.indexOf("| code of a forecast |"), page.indexOf("## One run"));
        String schema = Files.readString(DOCS.resolve("plan-json-schema.json"));

        Set<String> codes = sorted(Stream.of(Forecast.Reason.values(), PlanWarning.values())
                .flatMap(Stream::of)
                .map(Enum::name));
        assertEquals(
                codes,
                sorted(Pattern.compile("`([A-Z_]+)`").matcher(section).results().map(match -> match.group(1))));
        codes.forEach(code -> assertTrue(schema.contains("\"" + code + "\""), code));
        Stream.of(Adherence.Match.values(), Adherence.Verdict.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .forEach(code -> {
                    assertTrue(page.contains("`" + code + "`"), code);
                    assertTrue(schema.contains("\"" + code + "\""), code);
                });
    }

    /** A report with a log begins with the answer of the log, in the words of a plan or in those without one. */
    @Test
    void firstWordsOfAReportWithALogStandInTheGuide() throws IOException {
        String guide = Files.readString(DOCS.resolve("guide.md"));
        Words words = Words.of(Locale.ENGLISH);
        for (GateReason reason : GateReason.values()) {
            String answer = "`" + reason.action() + "`";
            List<String> firstWords = guide.lines()
                    .filter(line -> line.startsWith("| ") && line.contains(answer))
                    .flatMap(line ->
                            Stream.of(line.substring(2, line.indexOf(" |", 2)).split(", ", -1)))
                    .toList();
            boolean isAfterTheLoad = reason.action() == GateAction.GOOD || reason.action() == GateAction.PROGRESS;
            assertEquals(isAfterTheLoad, firstWords.isEmpty(), answer);
            Stream.of("gate.", "gate-alone.")
                    .map(key -> Message.of(key + reason.name()))
                    .filter(message -> !words.say(message).startsWith("gate"))
                    .map(words::say)
                    .forEach(told -> assertTrue(
                            isAfterTheLoad || firstWords.stream().anyMatch(told::startsWith), answer + ": " + told));
        }
    }

    @Test
    void formatOfYourOwnInTheGuideIsOneThatWorks() throws IOException {
        String guide = Files.readString(DOCS.resolve("guide.md"));
        String source = Files.readString(Path.of("src/test/java/io/github/easeback/NoteWriter.java"));
        String texts = Files.readString(Path.of("src/test/resources/notes.properties"));
        TrainingReport report = TrainingCheck.standard().assess(new TestRuns().history(), LocalDate.of(2026, 5, 14));

        assertTrue(guide.contains("```java\n" + source.substring(source.indexOf("final class")) + "```"), source);
        assertTrue(guide.contains("```properties\n" + texts + "```"), texts);
        assertEquals("14 May: " + report.headline() + "\n", Written.by(new NoteWriter(), report));
    }

    @Test
    void loadVariableOfYourOwnInTheGuideIsOneThatWorks() throws IOException {
        String guide = Files.readString(DOCS.resolve("guide.md"));
        String source = Files.readString(Path.of("src/test/java/io/github/easeback/HardTime.java"));

        assertTrue(guide.contains("```java\n" + source.substring(source.indexOf("record HardTime")) + "```"), source);
        assertTrue(guide.contains(".withVariables(new HardTime(7))"));
    }

    /** No package is forgotten, and none that is gone is named. */
    @Test
    void overviewNamesEachPackageOfTheApiOnce() throws IOException {
        Path sources = Path.of("src/main/java");
        List<String> packages;
        try (Stream<Path> files = Files.walk(sources)) {
            packages = files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .filter(name -> !name.contains(".internal"))
                    .sorted()
                    .toList();
        }
        List<String> named = Pattern.compile("<li>\\{@link ([a-z.]+)}")
                .matcher(Files.readString(Path.of("src/main/javadoc/overview.html")))
                .results()
                .map(match -> match.group(1))
                .sorted()
                .toList();

        assertEquals(packages, named);
    }

    @Test
    void linksBetweenThePagesLeadSomewhere() throws IOException {
        assertLinks(Path.of("README.md"));
        assertLinks(Path.of("CONTRIBUTING.md"));
        try (Stream<Path> pages = Files.walk(DOCS)) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".md")).toList()) {
                assertLinks(page);
            }
        }
    }

    private static void assertLinks(Path page) throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)").matcher(Files.readString(page));
        while (link.find()) {
            assertTrue(Files.exists(page.resolveSibling(link.group(1))), page + ": " + link.group(1));
        }
    }
}
