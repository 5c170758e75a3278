package io.github.easeback.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.TheilSen;
import io.github.easeback.comeback.PainLogReader;
import io.github.easeback.report.RunReport;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RunPageTest {

    private static Bout bout(Bout.Kind kind, int from, int minutes, double speed) {
        return new Bout(
                kind, Duration.ofMinutes(from), Duration.ofMinutes(minutes), OptionalDouble.of(60 * minutes * speed));
    }

    private static RunWindow window(RunWindow.Part part, double contact) {
        return new RunWindow(
                part,
                Duration.ofMinutes(5),
                Optional.empty(),
                Map.of(FormQuantity.GROUND_CONTACT, contact, FormQuantity.SPEED, 2.5));
    }

    /** 10 minutes of walking, 60 of running, 10 of standing, and 20 of which nothing is known. */
    static RunReport report() {
        InsideRun inside = new InsideRun(
                Duration.ofMinutes(10),
                List.of(window(RunWindow.Part.A, 250), window(RunWindow.Part.B, 265), window(RunWindow.Part.C, 265)),
                List.of(FormChange.step(FormQuantity.GROUND_CONTACT, 12, 250, 264.556, new TheilSen(9, 8, 10))),
                Decoupling.unknown(NotComparable.WALK_BREAKS),
                Balance.of(51),
                Duration.ZERO);
        return RunReport.of(Run.builder(
                        "<b>.fit", Instant.parse("2026-05-31T07:12:00Z"), LocalDateTime.of(2026, 5, 31, 9, 12))
                .timerTime(Duration.ofMinutes(100))
                .distanceMetres(9_900)
                .form(RunningForm.UNKNOWN
                        .withBouts(List.of(
                                bout(Bout.Kind.WALK, 0, 10, 1.5),
                                bout(Bout.Kind.RUN, 10, 60, 2.5),
                                bout(Bout.Kind.STAND, 70, 10, 0),
                                bout(Bout.Kind.UNKNOWN, 80, 20, 1.9)))
                        .withInside(inside))
                .gait(new Gait(Duration.ofMinutes(20), 900, 1, 1))
                .build());
    }

    /** A run of which no samples are known. */
    static RunReport bare() {
        return RunReport.of(Run.builder("diary", Instant.EPOCH, LocalDateTime.of(1970, 1, 1, 8, 0))
                .timerTime(Duration.ofMinutes(30))
                .build());
    }

    static String html(RunReport... reports) {
        StringBuilder html = new StringBuilder();
        try {
            new HtmlReportWriter().write(List.of(reports), html);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return html.toString();
    }

    private static RunStrip strip() {
        return RunStrip.of(report(), "strip", PageWords.of(report()));
    }

    /** The strip is 1000 wide for 100 minutes, and 60 high. */
    @Test
    void boutHasAPlaceAHeightAndAStyle() {
        assertEquals(
                List.of(
                        new Chart.Shape("gait walk", "M0 60v-25h100V60z"),
                        new Chart.Shape("gait run", "M100 60v-50h600V60z"),
                        new Chart.Shape("gait stand", "M700 60v-6.3h100V60z"),
                        new Chart.Shape("gait unknown", "M800 60v-12.5h200V60z")),
                strip().bouts());
    }

    @Test
    void painOfTheLogIsALineAtItsMinuteAndStandsInTheKey() {
        RunReport pained = report().withPain(PainLogReader.read("date,onset_minute\n2026-05-31,25\n".getBytes(UTF_8))
                .entries());
        RunStrip strip = RunStrip.of(pained, "strip", PageWords.of(pained));

        assertEquals(List.of(new Chart.Shape("onset", "M250 0V60")), strip.onsets());
        assertEquals("pain began, by your log", strip.kinds().get(4).name());
        assertTrue(strip.description().endsWith(" Pain from minute 25 on (back)."), strip.description());
        assertEquals(List.of(), strip().onsets());
    }

    /** The running begins at minute 10, so that its minutes 10 to 15 are 20 to 25 of the watch. */
    @Test
    void windowIsMarkedAtItsMinutesOfRunning() {
        assertEquals("M200 60V4H250V60", strip().window());
        assertEquals(Optional.of(new RunStrip.Text("22.5", "middle", "10-15")), strip().windowLabel());
    }

    @Test
    void minutesStandBelow() {
        assertEquals(
                List.of("0\u00a0min", "20", "40", "60", "80", "100"),
                strip().minutes().stream().map(RunStrip.Text::text).toList());
        assertEquals(new RunStrip.Text("20", "middle", "20"), strip().minutes().get(1));
    }

    @Test
    void textNeverLeavesTheStrip() {
        assertEquals("start", RunStrip.Text.at(0, "0").anchor());
        assertEquals("middle", RunStrip.Text.at(50, "50").anchor());
        assertEquals("end", RunStrip.Text.at(100, "100 min").anchor());
    }

    @Test
    void boutsAreATableToo() {
        assertEquals(
                List.of(
                        new RunStrip.Row("walking", "0:00:00", "0:10:00", "0.9\u00a0km", "11:07\u00a0min/km"),
                        new RunStrip.Row("running", "0:10:00", "1:00:00", "9.0\u00a0km", "6:40\u00a0min/km"),
                        new RunStrip.Row("standing", "1:10:00", "0:10:00", "0.0\u00a0km", "–"),
                        new RunStrip.Row("not known", "1:20:00", "0:20:00", "2.3\u00a0km", "8:46\u00a0min/km")),
                strip().rows());
    }

    @Test
    void pageSaysWhatTheTextSays() {
        String html = html(report());

        assertTrue(html.contains("From minute 12 on your feet stayed 15\u00a0ms longer on the ground"), html);
        assertTrue(html.contains("No study has looked at pain in minutes 10 to 15 of a run."), html);
        assertTrue(html.contains("To an emergency department now"), html);
        assertFalse(html.contains("<b>.fit"), html);
        assertFalse(html.contains("<script"), html);
    }

    @Test
    void pageOfTwoRunsHasEachIdOnce() {
        String html = html(report(), report());

        for (String id : List.of("run1", "run2", "run1-strip-title", "run2-strip-title")) {
            assertEquals(2, html.split(" id=\"" + id + "\"", -1).length, id);
        }
    }

    @Test
    void pageOfARunWithoutSamplesHasNoStrip() {
        String html = html(bare());

        assertFalse(html.contains("class=\"gaits\""), html);
        assertTrue(html.contains("The file holds no samples"), html);
    }

    @Test
    void germanPageIsGerman() {
        String html = html(report().in(Locale.GERMAN));

        assertTrue(html.contains("<html lang=\"de\">"), html);
        assertTrue(html.contains("Ab Minute 12 blieben deine Füße 15\u00a0ms länger am Boden"), html);
        assertTrue(html.contains("Abschnitt für Abschnitt"), html);
    }
}
