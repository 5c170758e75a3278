package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.InsideRuns;
import io.github.easeback.TestRuns;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTrendTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final double[] BALANCES = {49.8, 50.1, 49.9, 50.3, 50.0, 49.7, 50.2, 50.0};

    private static List<Run> balances(double... newest) {
        List<Run> runs = new ArrayList<>();
        for (double balance : BALANCES) {
            runs.add(balance(runs.size(), balance));
        }
        for (double balance : newest) {
            runs.add(balance(runs.size(), balance));
        }
        return runs;
    }

    private static Run balance(int day, double balance) {
        return InsideRuns.run(FIRST.plusDays(day), FormQuantity.BALANCE, 50, balance)
                .build();
    }

    /** Median 50.0, MAD 0.15, so 49.56 to 50.44. */
    @Test
    void newestFiveRunsAreHeldAgainstWhatIsUsual() {
        FormTrend trend = FormTrend.of(FormQuantity.BALANCE, balances(50.0, 50.5, 50.4, 49.5, 49.6));

        UsualRange usual = trend.usual().orElseThrow();
        assertEquals(50.0, usual.median(), 1e-9);
        assertEquals(49.56, usual.low(), 0.005);
        assertEquals(50.44, usual.high(), 0.005);
        assertEquals(2, trend.outsideOfNewest());
        assertEquals(13, trend.points().size());
        assertEquals(5, trend.newest().size());
    }

    @Test
    void sevenRunsBeforeTheNewestDoNotTellWhatIsUsual() {
        FormTrend trend = FormTrend.of(FormQuantity.BALANCE, balances(60, 60, 60, 60));

        assertEquals(Optional.empty(), trend.usual());
        assertEquals(0, trend.outsideOfNewest());
    }

    /** Ten runs on the line of 250 ms at 2.5 m/s and 30 ms less per m/s more; then 265 ms at 2.3 m/s, which is 259 ms at 2.5. */
    @Test
    void contactIsThatAtTheUsualSpeed() {
        FormTrend trend = FormTrend.of(FormQuantity.GROUND_CONTACT, contacts(10));

        assertEquals(-30, trend.slope().orElseThrow().perSpeed(), 1e-9);
        assertEquals(265, trend.newest().get(4).measured());
        assertEquals(259, trend.newest().get(4).value(), 1e-9);
        assertEquals(250, trend.usual().orElseThrow().median(), 1e-9);
    }

    @Test
    void nineRunsBeforeTheNewestTellNoSlope() {
        FormTrend trend = FormTrend.of(FormQuantity.GROUND_CONTACT, contacts(9));

        assertEquals(Optional.empty(), trend.slope());
        assertEquals(265, trend.newest().get(4).value());
    }

    private static List<Run> contacts(int before) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            double speed = 2.5 + (i - (before - 1) / 2.0) / 10;
            runs.add(contact(i, 250 - 30 * (speed - 2.5), speed));
        }
        for (int i = before; i < before + 5; i++) {
            runs.add(contact(i, 265, 2.3));
        }
        return runs;
    }

    private static Run contact(int day, double contact, double speed) {
        return InsideRuns.run(FIRST.plusDays(day), FormQuantity.GROUND_CONTACT, contact, speed, speed)
                .build();
    }

    @Test
    void balanceDoesNotGoWithTheSpeed() {
        assertEquals(
                Optional.empty(),
                FormTrend.of(FormQuantity.BALANCE, balances(50, 50, 50, 50, 50)).slope());
    }

    @Test
    void runsOfWhichTheInsideWasNotReadAndOldOnesAreLeftOut() {
        LocalDate today = FIRST.plusDays(FormTrend.DAYS + 1L);
        List<Run> runs = List.of(
                balance(0, 51),
                balance(1, 52),
                TestRuns.on(FIRST.plusDays(2).toString()).distanceMetres(5_000).build(),
                InsideRuns.tooShort(FIRST.plusDays(3)).build());

        List<FormTrend> trends = FormTrend.all(LoadHistory.of(RunHistory.of(runs), WeekDefinition.ISO, today));

        assertEquals(
                List.of(FormQuantity.BALANCE),
                trends.stream().map(FormTrend::quantity).toList());
        assertEquals(
                List.of(new FormTrend.Point(runs.get(1), 52, 52)), trends.get(0).points());
    }

    @Test
    void historyWithoutAnyInsideHasNoTrend() {
        assertTrue(FormTrend.all(new TestRuns().run("2026-05-01", 5_000).load("2026-05-02"))
                .isEmpty());
    }
}
