package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings in a file. */
class ConfigTest {

    @TempDir
    private Path folder;

    private Path config;

    @BeforeEach
    void name() {
        config = folder.resolve("runner.properties");
    }

    private Cli report(String... more) {
        String[] args = new String[more.length + 6];
        String[] first = {
            "report",
            Path.of(Cli.runner(), "2026-05-31.fit").toString(),
            "--config",
            config.toString(),
            "--format",
            "json"
        };
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Cli.run(args);
    }

    private JsonNode settings(String... more) throws IOException {
        Cli cli = report(more);
        assertEquals("", cli.err());
        return new ObjectMapper().readTree(cli.out()).get("settings");
    }

    @Test
    void everySettingMayStandInTheFile() throws IOException {
        Files.writeString(config, """
                # my settings
                units = mi
                zone: Asia/Tokyo
                week-start SUNDAY
                resting-hr=48
                max-hr=188
                trimp=female-0.86
                easy-pace=7\\:00
                injury=2026-05-03
                rules=comeback
                limit=\\
                   12.5
                language=de
                max-run=5,5
                max-week=15
                no-run-until=2026-06-08
                run-days=Mo, Wednesday,sa
                agreed-on=2026-05-03
                """);

        JsonNode settings = settings();

        assertEquals("miles", settings.get("units").asText());
        assertEquals("Asia/Tokyo", settings.get("zone").asText());
        assertEquals("SUNDAY", settings.get("weekStart").asText());
        assertEquals(48, settings.get("restingHeartRate").asInt());
        assertEquals(1000 / 420.0, settings.get("easySpeed").asDouble(), 1e-9);
        assertEquals("2026-05-03", settings.get("injury").asText());
        assertEquals(0.125, settings.get("limit").asDouble());
        JsonNode agreed = settings.get("agreed");
        assertEquals(5.5 * 1_609.344, agreed.get("run").asDouble(), 1e-9);
        assertEquals(15 * 1_609.344, agreed.get("week").asDouble(), 1e-9);
        assertEquals("2026-06-08", agreed.get("noRunUntil").asText());
        assertEquals(
                "[\"MONDAY\",\"WEDNESDAY\",\"SATURDAY\"]", agreed.get("runDays").toString());
        assertEquals("2026-05-03", agreed.get("agreedOn").asText());
    }

    /** The last run of the made-up runner is one of 11.0 km on Sunday 31 May. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Step back. On Sunday 31 May you ran 11.0 km; up to 5.0 km a run was agreed on 30 May.
            de | Einen Schritt zurück. Am Sonntag, 31. Mai, bist du 11,0 km gelaufen; höchstens 5,0 km pro Lauf waren am 30. Mai vereinbart.
            """)
    void whatWasAgreedStandsInTheReport(String language, String answer) throws IOException {
        Files.writeString(config, "max-run = 5\nrun-days = Mo,Mi,Sa\nagreed-on = 2026-05-30\n");

        String out = Cli.run("report", Cli.runner(), "--config", config.toString(), "--language", language)
                .out()
                .replaceAll("\\s+", " ");

        assertTrue(out.startsWith(answer), out);
    }

    @Test
    void commandLineGoesBeforeTheFile() throws IOException {
        Files.writeString(config, "units=mi\nlimit=12\n");

        JsonNode settings = settings("--units", "km");

        assertEquals("kilometres", settings.get("units").asText());
        assertEquals(0.12, settings.get("limit").asDouble(), 1e-12);
    }

    @Test
    void heartRatesMayComeFromBothPlaces() throws IOException {
        Files.writeString(config, "resting-hr=48\ntrimp=male\n");

        assertEquals(188, settings("--max-hr", "188").get("maximumHeartRate").asInt());
        assertTrue(report().err().contains("missing: --max-hr."), report().err());
    }

    /** The text of the file, with | for a new line, and what the sentence must name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zoen=UTC; line 1, zoen: there is no such setting, only runs, output, units, language, zone",
                "zoen=UTC; Did you mean 'zone'?",
                "units=km|# x||format=json; line 4, format: there is no such setting",
                "config=x; there is no such setting",
                "zone=Berlin; line 1, zone: 'Berlin' is no time zone; write it like Europe/Berlin",
                "units=km|units=mi; line 2, units: this key stands there twice",
                "units=yd; line 1, units: 'yd' is none of km, mi",
                "units; line 1, units: '' is none of km, mi",
                "rules=\\|  comback; line 1, rules: 'comback' is none of standard, comeback. Did you mean 'comeback'?",
                "!x \\|units=x; line 2, units",
                "language=fr; 'fr' is none of en, de",
                "limit=0; line 1, limit: '0' is no number from 0.1 to 1000",
                "max-hr=x; 'x' is no heart rate",
                "max-run=0; line 1, max-run: '0' is no distance from 0.1 to 1000; write a number in the units of --units",
                "max-run=1001; '1001' is no distance",
                "max-week=5 km; line 1, max-week: '5 km' is no distance",
                "no-run-until=tomorrow; line 1, no-run-until: 'tomorrow' is no date; write it like 2026-06-08",
                "agreed-on=3.5.2026; '3.5.2026' is no date",
                "agreed-on=1989-12-31; '1989-12-31' is no day of a runner's life",
                "run-days=Mo,Mitwoch; 'Mo,Mitwoch' names no weekdays; write them like Mo,We,Sa. Did you mean 'mittwoch'?",
                "run-days=Mo,,We; 'Mo,,We' names no weekdays",
                "run-days; line 1, run-days: '' names no weekdays",
                "units=\\u00zz; line 1: the escape after a backslash is broken"
            })
    void whatIsWrongInTheFileIsNamedWithItsLine(String text, String complaint) throws IOException {
        Files.writeString(config, text.replace('|', '\n'));

        Cli cli = report();

        assertEquals(2, cli.code(), cli.err());
        assertTrue(cli.err().contains("runner.properties"), cli.err());
        assertTrue(cli.err().contains(complaint), cli.err());
        assertEquals(1, cli.err().lines().count(), cli.err());
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws IOException {
        assertTrue(report().err().contains("there is no file " + config), report().err());
        Files.write(config, "units=\u00fc".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(report().err().contains("is not written in UTF-8"), report().err());
        config = folder;
        assertTrue(report().err().contains("is a folder; name a file in it"), report().err());
    }

    @Test
    void dayOfAnAgreementOnNothingIsComplainedOf() throws IOException {
        Files.writeString(config, "agreed-on = 2026-05-03\n");

        Cli cli = report();

        assertEquals(2, cli.code());
        assertEquals(
                "--agreed-on and what was agreed only make sense together; add --max-run, --max-week, --no-run-until or"
                        + " --run-days.",
                cli.complaint().strip());
        assertEquals(0, report("--max-week", "20").code());
    }

    @Test
    void byteOrderMarkOfAnEditorIsNoPartOfAKey() throws IOException {
        Files.writeString(config, "\uFEFFunits=mi");

        assertEquals("miles", settings().get("units").asText());
    }
}
