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
                """);

        JsonNode settings = settings();

        assertEquals("miles", settings.get("units").asText());
        assertEquals("Asia/Tokyo", settings.get("zone").asText());
        assertEquals("SUNDAY", settings.get("weekStart").asText());
        assertEquals(48, settings.get("restingHeartRate").asInt());
        assertEquals(1000 / 420.0, settings.get("easySpeed").asDouble(), 1e-9);
        assertEquals("2026-05-03", settings.get("injury").asText());
        assertEquals(0.125, settings.get("limit").asDouble());
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
                "zoen=UTC; line 1, zoen: there is no such setting, only units, language, zone",
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
    void byteOrderMarkOfAnEditorIsNoPartOfAKey() throws IOException {
        Files.writeString(config, "\uFEFFunits=mi");

        assertEquals("miles", settings().get("units").asText());
    }
}
