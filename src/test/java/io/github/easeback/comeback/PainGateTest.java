package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the gate, row by row. */
class PainGateTest {

    private static final LocalDate RUN = LocalDate.of(2026, 5, 18);
    private static final LocalDate LATER = RUN.plusDays(30);

    private static PainEntry run(int day, int before, int during) {
        return PainEntry.of(RUN.plusDays(day)).withRun(before, during);
    }

    private static PainEntry waking(int day, int score) {
        return PainEntry.of(RUN.plusDays(day)).withMorning(score);
    }

    private static PainEntry sign(int day, RedFlag flag) {
        return PainEntry.of(RUN.plusDays(day)).withRedFlags(Set.of(flag), "");
    }

    private static PainEntry cleared(int day) {
        return PainEntry.of(RUN.plusDays(day)).withRedFlags(Set.of(RedFlag.CLEARED), "Dr. Lee");
    }

    private static PainGate gate(PainEntry... entries) {
        return PainGate.of(PainLog.of(List.of(entries)));
    }

    private static GateAction action(int before, int during, int morning) {
        return gate(run(0, before, during), waking(1, morning)).on(RUN, LATER).action();
    }

    @Test
    void allScoresTogetherFallIntoTheFourActionsOfTheTable() {
        Map<GateAction, Integer> counts = new EnumMap<>(GateAction.class);
        for (int before = 0; before <= 10; before++) {
            for (int during = 0; during <= 10; during++) {
                for (int morning = 0; morning <= 10; morning++) {
                    counts.merge(action(before, during, morning), 1, Integer::sum);
                }
            }
        }

        assertEquals(
                Map.of(GateAction.REST, 847, GateAction.BACK, 400, GateAction.HOLD, 44, GateAction.GOOD, 40), counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 4, 2, HOLD, SOME_PAIN_DURING",
        "2, 6, 2, BACK, PAIN_DURING",
        "2, 2, 4, BACK, MORNING_MUCH_HIGHER",
        "2, 3, 2, GOOD, PAIN_LOW",
        "2, 3, 3, HOLD, MORNING_HIGHER",
        "0, 5, 1, HOLD, SOME_PAIN_DURING",
        "1, 0, 3, BACK, MORNING_MUCH_HIGHER",
        "3, 3, 3, GOOD, PAIN_LOW",
        "4, 2, 2, REST, PAIN_BEFORE"
    })
    void sessionIsJudgedByItsScores(int before, int during, int morning, GateAction action, GateReason reason) {
        PainEntry run = run(0, before, during);
        PainEntry after = waking(1, morning);

        assertEquals(
                new GateVerdict(action, reason, List.of(run, after)),
                gate(run, after).on(RUN, LATER));
    }

    /** Exactly 48 hours are within, and a log knows days. */
    @ParameterizedTest
    @CsvSource({
        "0, WAIT, MORNING_MISSING",
        "1, WAIT, MORNING_MISSING",
        "2, WAIT, MORNING_MISSING",
        "3, HOLD, NEVER_LOGGED",
        "400, HOLD, NEVER_LOGGED"
    })
    void missingMorningWaitsForTwoDays(int days, GateAction action, GateReason reason) {
        assertEquals(
                new GateVerdict(action, reason, List.of(run(0, 2, 3))),
                gate(run(0, 2, 3)).on(RUN, RUN.plusDays(days)));
    }

    @Test
    void morningThatIsStillToComeIsNotKnown() {
        assertEquals(
                GateReason.MORNING_MISSING,
                gate(run(0, 2, 3), waking(1, 2)).on(RUN, RUN).reason());
    }

    @Test
    void runThatIsNotInTheLogIsNotGood() {
        assertEquals(
                new GateVerdict(GateAction.WAIT, GateReason.SCORE_MISSING, List.of()),
                gate(waking(0, 0), waking(1, 0)).on(RUN, RUN.plusDays(1)));
        assertEquals(
                GateReason.NEVER_LOGGED,
                gate(waking(0, 0), waking(1, 0)).on(RUN, RUN.plusDays(3)).reason());
    }

    /** The scores before, during and after; a blank is missing. What is known to be bad does not wait for what is missing. */
    @ParameterizedTest
    @CsvSource({
        "2, , 2, SCORE_MISSING",
        ", 2, 2, SCORE_MISSING",
        "2, 5, , MORNING_MISSING",
        "4, , , PAIN_BEFORE",
        ", 6, , PAIN_DURING",
        "2, , 4, MORNING_MUCH_HIGHER",
        ", 5, 9, SCORE_MISSING"
    })
    void missingScoreIsNeverGood(Integer before, Integer during, Integer morning, GateReason reason) {
        PainEntry run = new PainEntry(
                RUN,
                PainEntry.BACK,
                OptionalInt.empty(),
                score(before),
                score(during),
                OptionalInt.empty(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                "",
                Map.of());
        PainEntry after = morning == null ? PainEntry.of(RUN.plusDays(1)) : waking(1, morning);

        assertEquals(reason, gate(run, after).on(RUN, RUN.plusDays(1)).reason());
    }

    private static OptionalInt score(Integer score) {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    @Test
    void worstSiteDecides() {
        PainEntry calf = run(0, 0, 6).withSite("Calf");
        PainEntry calfAfter = waking(1, 0).withSite("calf ");

        assertEquals(
                new GateVerdict(GateAction.BACK, GateReason.PAIN_DURING, List.of(calf, calfAfter)),
                gate(run(0, 2, 3), waking(1, 2), calf, calfAfter).on(RUN, LATER));
    }

    @Test
    void siteWithoutItsMorningMakesTheSessionWait() {
        assertEquals(
                GateReason.MORNING_MISSING,
                gate(run(0, 2, 3), waking(1, 2), run(0, 0, 1).withSite("calf"))
                        .on(RUN, RUN.plusDays(1))
                        .reason());
    }

    @Test
    void siteThatHurtsForTheFirstTimeOnTheMorningAfterHasNoScoreOfTheRun() {
        PainEntry[] entries = {run(0, 2, 3), waking(1, 2), waking(1, 1).withSite("calf")};

        assertEquals(GateAction.WAIT, gate(entries).on(RUN, RUN.plusDays(1)).action());
        entries[2] = waking(1, 0).withSite("calf");
        assertEquals(GateAction.GOOD, gate(entries).on(RUN, RUN.plusDays(1)).action());
    }

    /** Scores of two runs, and the morning after: the rise counts from the lower of the two before. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 2, 2, 1, MORNING_HIGHER",
        "2, 2, 0, 1, 2, MORNING_MUCH_HIGHER",
        "2, 2, 2, 4, 2, SOME_PAIN_DURING",
        "2, 7, 2, 2, 2, PAIN_DURING",
        "1, 1, 4, 1, 1, PAIN_BEFORE",
        "2, 2, 2, 3, 2, PAIN_LOW"
    })
    void worseOfTwoRunsADayCounts(int b1, int d1, int b2, int d2, int morning, GateReason reason) {
        assertEquals(
                reason,
                gate(run(0, b1, d1), run(0, b2, d2), waking(1, morning))
                        .on(RUN, LATER)
                        .reason());
    }

    @Test
    void firstMorningOfTheDayAfterCounts() {
        assertEquals(
                GateAction.GOOD,
                gate(run(0, 2, 3), waking(1, 2), waking(1, 9)).on(RUN, LATER).action());
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void signStandsUntilItIsCleared(RedFlag flag) {
        GateReason reason = switch (flag.level()) {
            case EMERGENCY -> GateReason.EMERGENCY_FLAG;
            case DOCTOR -> GateReason.DOCTOR_FLAG;
            case LEG -> GateReason.LEG_SIGN;
            case UNKNOWN -> GateReason.UNREADABLE_FLAG;
            case CLEARED -> GateReason.PAIN_LOW;
        };
        PainEntry[] entries = {run(0, 2, 3), waking(1, 2), sign(1, flag)};

        assertEquals(reason, gate(entries).on(RUN, LATER).reason());
        assertEquals(reason, gate(entries).now(LATER).reason());
        PainEntry[] seen =
                Stream.concat(Stream.of(entries), Stream.of(cleared(4))).toArray(PainEntry[]::new);
        assertEquals(GateReason.PAIN_LOW, gate(seen).on(RUN, LATER).reason());
        assertEquals(reason, gate(seen).on(RUN, RUN.plusDays(3)).reason());
    }

    @Test
    void graverSignGoesFirst() {
        assertEquals(
                new GateVerdict(GateAction.END, GateReason.EMERGENCY_FLAG, List.of(sign(0, RedFlag.BLADDER))),
                gate(sign(0, RedFlag.LIMPING), sign(0, RedFlag.FEVER), sign(0, RedFlag.BLADDER))
                        .now(RUN));
    }

    @Test
    void signAfterTheMorningAfterSaysNothingOfTheRun() {
        PainGate gate = gate(run(0, 2, 3), waking(1, 2), sign(2, RedFlag.FEVER));

        assertEquals(GateAction.GOOD, gate.on(RUN, LATER).action());
        assertEquals(GateAction.END, gate.now(LATER).action());
    }

    @Test
    void clearingNeedsSomebodyWhoDidIt() {
        assertEquals(
                GateAction.END,
                gate(sign(0, RedFlag.FEVER), sign(1, RedFlag.CLEARED))
                        .now(LATER)
                        .action());
    }

    @Test
    void signInTheLineThatClearsOrAfterItStands() {
        PainEntry both =
                PainEntry.of(RUN.plusDays(1)).withRedFlags(EnumSet.of(RedFlag.CLEARED, RedFlag.FEVER), "Dr. Lee");

        assertEquals(GateAction.END, gate(both).now(LATER).action());
        assertEquals(
                GateAction.END,
                gate(cleared(0), sign(1, RedFlag.FEVER)).now(LATER).action());
        assertEquals(
                GateAction.GOOD,
                gate(sign(0, RedFlag.FEVER), cleared(0)).now(LATER).action());
    }

    /** How many days lie between two sessions that ask for a step back. */
    @ParameterizedTest
    @CsvSource({"1, SECOND_BACK", "13, SECOND_BACK", "14, SECOND_BACK", "15, PAIN_DURING"})
    void secondStepBackWithinFourteenDaysStops(int days, GateReason reason) {
        PainGate gate = gate(run(0, 2, 6), waking(1, 2), run(days, 2, 6), waking(days + 1, 2));

        assertEquals(GateReason.PAIN_DURING, gate.on(RUN, LATER).reason());
        assertEquals(reason, gate.on(RUN.plusDays(days), LATER).reason());
        assertEquals(reason, gate.now(LATER).reason());
    }

    @Test
    void stopStandsForLaterRunsUntilSomebodyHasClearedIt() {
        List<PainEntry> log = new ArrayList<>(List.of(run(0, 2, 6), run(5, 2, 6), run(8, 1, 1), waking(9, 1)));
        LocalDate last = RUN.plusDays(8);

        GateVerdict stop = PainGate.of(PainLog.of(log)).on(last, LATER);
        assertEquals(
                new GateVerdict(GateAction.STOP, GateReason.SECOND_BACK, List.of(run(0, 2, 6), run(5, 2, 6))), stop);
        log.add(cleared(7));
        assertEquals(
                GateAction.GOOD, PainGate.of(PainLog.of(log)).on(last, LATER).action());
        log.add(run(10, 2, 6));
        assertEquals(
                GateReason.PAIN_DURING,
                PainGate.of(PainLog.of(log)).on(RUN.plusDays(10), LATER).reason());
    }

    /** The scores during the run, one each in three times seven days that end with the morning after the last. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, RISING_WEEKS",
        "0, 1, 3, RISING_WEEKS",
        "1, 1, 3, PAIN_LOW",
        "1, 3, 3, PAIN_LOW",
        "3, 2, 1, PAIN_LOW"
    })
    void painThatRisesTwoWeeksRunningHolds(int first, int second, int third, GateReason reason) {
        assertEquals(
                reason,
                gate(run(-14, 0, first), run(-7, 0, second), run(0, 0, third), waking(1, 0))
                        .on(RUN, LATER)
                        .reason());
    }

    @Test
    void risingMorningsHoldToo() {
        assertEquals(
                GateReason.RISING_WEEKS,
                gate(waking(-13, 0), waking(-6, 1), run(0, 2, 3), waking(1, 2))
                        .on(RUN, LATER)
                        .reason());
    }

    /** Sevenths: 7 times 0, then a mean of 1 and of 2 by unequal scores. */
    @Test
    void riseByExactlyAPointCounts() {
        List<PainEntry> log = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            log.add(waking(day - 19, 0));
            log.add(waking(day - 12, day == 0 ? 7 : 0));
            log.add(waking(day - 5, day == 0 ? 8 : 1));
        }
        log.add(run(0, 3, 3));

        assertEquals(
                GateReason.RISING_WEEKS,
                PainGate.of(PainLog.of(log)).on(RUN, LATER).reason());
    }

    @Test
    void weekWithoutAScoreIsNoWeekOfZero() {
        assertEquals(
                GateAction.GOOD,
                gate(run(-7, 0, 1), run(0, 0, 3), waking(1, 0)).on(RUN, LATER).action());
    }

    @Test
    void emptyLogHasNothingAgainstARun() {
        assertEquals(new GateVerdict(GateAction.GOOD, GateReason.NOTHING_AGAINST, List.of()), gate().now(RUN));
    }

    @Test
    void verdictOnTheLatestRunStands() {
        PainGate gate = gate(run(0, 1, 1), waking(1, 1), run(2, 2, 4), waking(3, 2), waking(4, 0));

        assertEquals(GateAction.GOOD, gate.now(RUN.plusDays(1)).action());
        assertEquals(GateReason.MORNING_MISSING, gate.now(RUN.plusDays(2)).reason());
        assertEquals(GateReason.SOME_PAIN_DURING, gate.now(RUN.plusDays(4)).reason());
    }

    @ParameterizedTest
    @CsvSource({"3, GOOD", "4, REST", "10, REST"})
    void muchPainOnWakingTodayIsForWalking(int score, GateAction action) {
        assertEquals(action, gate(waking(0, score)).now(RUN).action());
        assertEquals(
                GateAction.GOOD, gate(waking(0, score)).now(RUN.plusDays(1)).action());
    }

    @Test
    void scoreBeforeTheRunCountsMoreThanThatOnWaking() {
        assertEquals(
                GateReason.MORNING_MISSING,
                gate(waking(0, 5), run(0, 2, 2)).now(RUN).reason());
    }

    /** 4 before the run is for walking on that day; from the day after the last score on, what came of the run counts. */
    @ParameterizedTest
    @CsvSource({
        "2, 4, 0, REST, PAIN_BEFORE",
        "2, 3, 1, REST, PAIN_BEFORE",
        "2, 4, 2, HOLD, RESTED",
        "6, 3, 1, REST, PAIN_BEFORE",
        "6, 4, 2, BACK, PAIN_DURING",
        "2, 6, 2, BACK, MORNING_MUCH_HIGHER"
    })
    void restForPainBeforeARunEndsWithItsDay(
            int during, int morning, int daysLater, GateAction action, GateReason reason) {
        PainGate gate = gate(run(0, 4, during), waking(1, morning));
        GateVerdict verdict = gate.now(RUN.plusDays(daysLater));

        assertEquals(action, verdict.action());
        assertEquals(reason, verdict.reason());
        assertEquals(GateReason.PAIN_BEFORE, gate.on(RUN, LATER).reason(), "by the table");
    }

    @Test
    void secondRunThatHurtMuchStopsThoughBothWereNotToBeRun() {
        PainGate gate = gate(run(0, 4, 9), waking(1, 4), run(4, 4, 9), waking(5, 4));

        assertEquals(GateReason.SECOND_BACK, gate.now(RUN.plusDays(6)).reason());
    }

    @Test
    void twoGoodSessionsInARowLeadToTheNextStage() {
        GateVerdict good = gate(run(0, 1, 1), waking(1, 1)).on(RUN, LATER);
        GateVerdict hold = gate(run(0, 1, 4), waking(1, 1)).on(RUN, LATER);

        assertEquals(GateReason.NOTHING_AGAINST, PainGate.ofStage(List.of()).reason());
        assertEquals(good, PainGate.ofStage(List.of(good)));
        assertEquals(good, PainGate.ofStage(List.of(good, hold, good)));
        assertEquals(hold, PainGate.ofStage(List.of(good, good, hold)));
        List<PainEntry> both = new ArrayList<>(good.entries());
        both.addAll(good.entries());
        assertEquals(
                new GateVerdict(GateAction.PROGRESS, GateReason.TWICE_GOOD, both),
                PainGate.ofStage(List.of(hold, good, good)));
    }

    @Test
    void runOfTheFutureCannotBeJudged() {
        assertThrows(IllegalArgumentException.class, () -> gate().on(LATER, RUN));
    }

    @Test
    void verdictWithTheReasonOfAnotherIsAnError() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new GateVerdict(GateAction.GOOD, GateReason.PAIN_BEFORE, List.of()));
    }

    /** A score more of pain during the run or after it never makes the verdict milder. */
    @Test
    void morePainIsNeverJudgedMilder() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int before = random.nextInt(11);
            int during = random.nextInt(10);
            int morning = random.nextInt(10);
            GateReason less = gate(run(0, before, during), waking(1, morning))
                    .on(RUN, LATER)
                    .reason();

            for (int more = 0; more < 2; more++) {
                GateReason worse = gate(run(0, before, during + more), waking(1, morning + 1 - more))
                        .on(RUN, LATER)
                        .reason();
                assertTrue(severity(worse.action()) >= severity(less.action()), before + " " + during + " " + morning);
            }
        }
    }

    private static int severity(GateAction action) {
        return List.of(GateAction.GOOD, GateAction.HOLD, GateAction.BACK, GateAction.REST)
                .indexOf(action);
    }

    /** No order of the days in the file changes what is said. */
    @Test
    void orderOfTheDaysInTheLogDoesNotMatter() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            List<PainEntry> log = new ArrayList<>();
            for (int day = 0; day < 20; day++) {
                log.add(
                        random.nextBoolean()
                                ? run(day, random.nextInt(5), random.nextInt(8)).withMorning(random.nextInt(6))
                                : waking(day, random.nextInt(6)));
            }
            List<PainEntry> shuffled = new ArrayList<>(log);
            Collections.shuffle(shuffled, random);
            for (int day = 0; day < 20; day++) {
                LocalDate run = RUN.plusDays(day);
                assertEquals(
                        PainGate.of(PainLog.of(log)).on(run, LATER),
                        PainGate.of(PainLog.of(shuffled)).on(run, LATER));
            }
        }
    }
}
