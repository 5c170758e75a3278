package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the descriptions of the types: each of them compiles, and each type that somebody starts from has one. */
class ExamplesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);

    private static final List<String> ENTRY_TYPES = List.of(
            "TrainingCheck",
            "WorkoutFile",
            "activity/PlannedRun",
            "activity/RunHistory",
            "advice/AdvicePlan",
            "advice/PlanCheck",
            "comeback/Adherence",
            "comeback/ComebackPlan",
            "comeback/PainGate",
            "comeback/PainLog",
            "comeback/PainLogReader",
            "comeback/PlanSettings",
            "input/HistoryReader",
            "input/RunReader",
            "kept/RunLine",
            "kept/RunLines",
            "layoff/Comebacks",
            "load/DailyLoad",
            "load/LoadHistory",
            "report/ComebackReport",
            "report/PlanExport",
            "report/ReportWriters",
            "report/RunReport",
            "report/TrainingReport",
            "report/Words",
            "rule/AgreedLimits",
            "rule/Evaluation",
            "rule/ProgressionRule",
            "rule/Rules");

    /** What an example takes as given. */
    private static final String GIVEN = """
            static io.github.easeback.internal.recording.Recording recording;
            static RunHistory history, kept;
            static LocalDate asOf;
            static Clock clock;
            static Evaluation evaluation;
            static ProgressionRule rule;
            static PlanSettings settings;
            static ComebackReport report;
            static PainLog log;
            static Run run;
            static Workout workout;
            static Path folder;
            static byte[] bytes;
            """;

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> examples(Path source) throws IOException {
        return EXAMPLE.matcher(Files.readString(source))
                .results()
                .map(example -> example.group(1).replaceAll("(?m)^ *\\* ?", ""))
                .toList();
    }

    @Test
    void eachEntryTypeHasAnExample() throws IOException {
        List<String> without = new ArrayList<>();
        for (String type : ENTRY_TYPES) {
            if (examples(SOURCES.resolve("io/github/easeback/" + type + ".java"))
                    .isEmpty()) {
                without.add(type);
            }
        }

        assertEquals(List.of(), without);
    }

    @Test
    void examplesCompile(@TempDir Path folder) throws IOException {
        StringBuilder body = new StringBuilder();
        int count = 0;
        for (Path source : sources()) {
            for (String example : examples(source)) {
                body.append("static void example%d() throws Exception { // %s%n%s}%n"
                        .formatted(count++, source.getFileName(), example));
            }
        }

        assertTrue(count >= ENTRY_TYPES.size(), () -> "too few examples");
        assertEquals("", problems(folder, "%s%nclass Examples {%n%s%s}%n".formatted(imports(), GIVEN, body)));
    }

    /** All packages of the library, and those of Java that examples need. */
    private static String imports() throws IOException {
        Stream<String> own = sources().stream()
                .map(source -> Objects.requireNonNull(SOURCES.relativize(source).getParent()))
                .map(folder -> folder.toString().replace('/', '.').replace('\\', '.'))
                .distinct()
                .filter(name -> !name.contains("internal.") || name.endsWith("internal.recording"));
        return Stream.concat(own, Stream.of("java.io", "java.nio.file", "java.time", "java.util"))
                .map(name -> "import " + name + ".*;")
                .collect(Collectors.joining("\n"));
    }

    private static String problems(Path folder, String code) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no JDK");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Examples.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                };
        compiler.getTask(
                        null,
                        null,
                        found,
                        List.of("-proc:none", "-implicit:none", "-d", folder.toString()),
                        null,
                        List.of(file))
                .call();
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.getMessage(Locale.ENGLISH) + " in\n"
                        + code.lines()
                                .skip(Math.max(0, problem.getLineNumber() - 2))
                                .limit(3)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
