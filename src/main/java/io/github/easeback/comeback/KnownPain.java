package io.github.easeback.comeback;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a log says up to a day.
 *
 * @param days the entries of each day, in the order of the log
 * @param open the entries that nobody has cleared: those from the last clearing on
 * @param today the day
 */
record KnownPain(NavigableMap<LocalDate, List<PainEntry>> days, List<PainEntry> open, LocalDate today) {

    /** Within as many days a second step back stops; exactly as many are within (library convention). */
    private static final int BACKS_APART = 14;

    /** Exactly 48 hours are within; a log knows days only. */
    static final int DAYS_TO_LOG = 2;

    private static final int MUCH_PAIN = 4;

    /** What entries in the order of their days say. */
    static KnownPain of(List<PainEntry> entries, LocalDate today) {
        List<PainEntry> known =
                entries.stream().filter(entry -> !entry.date().isAfter(today)).toList();
        int cleared = 0;
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isCleared()) {
                cleared = i;
            }
        }
        return new KnownPain(
                known.stream().collect(groupingBy(PainEntry::date, TreeMap::new, mapping(entry -> entry, toList()))),
                known.subList(cleared, known.size()),
                today);
    }

    /** What forbids a run on a day, or makes it count for nothing: a sign up to the morning after, or two steps back up to the day. */
    Optional<GateVerdict> standing(LocalDate day) {
        return sign(RedFlag.Level.EMERGENCY, GateReason.EMERGENCY_FLAG, day)
                .or(() -> sign(RedFlag.Level.DOCTOR, GateReason.DOCTOR_FLAG, day))
                .or(() -> sign(RedFlag.Level.LEG, GateReason.LEG_SIGN, day))
                .or(() -> secondBack(day))
                .or(() -> sign(RedFlag.Level.UNKNOWN, GateReason.UNREADABLE_FLAG, day));
    }

    private Optional<GateVerdict> sign(RedFlag.Level level, GateReason reason, LocalDate day) {
        List<PainEntry> signs = open.stream()
                .filter(entry -> entry.hasSign(level) && !entry.date().isAfter(day.plusDays(1)))
                .toList();
        return signs.isEmpty() ? Optional.empty() : Optional.of(GateVerdict.of(reason, signs));
    }

    private Optional<GateVerdict> secondBack(LocalDate day) {
        List<LocalDate> backs = open.stream()
                .filter(PainEntry::isOfRun)
                .map(PainEntry::date)
                .distinct()
                .filter(run -> !run.isAfter(day) && setback(run).isPresent())
                .toList();
        for (int i = backs.size() - 1; i > 0; i--) {
            LocalDate first = backs.get(i - 1);
            LocalDate second = backs.get(i);
            if (ChronoUnit.DAYS.between(first, second) <= BACKS_APART) {
                return Optional.of(GateVerdict.of(
                        GateReason.SECOND_BACK,
                        Stream.of(first, second)
                                .flatMap(run -> setback(run).stream())
                                .flatMap(back -> back.entries().stream())
                                .distinct()
                                .toList()));
            }
        }
        return Optional.empty();
    }

    /** Much pain on waking today; once there is a score before the run, that one counts. */
    Optional<GateVerdict> onWaking() {
        return sites(ofDay(today)).stream()
                .map(site -> at(site, ofDay(today)))
                .filter(rows -> rows.stream().noneMatch(row -> row.before().isPresent())
                        && rows.stream().anyMatch(row -> row.morning().orElse(0) >= MUCH_PAIN))
                .findFirst()
                .map(rows -> GateVerdict.of(GateReason.PAIN_ON_WAKING, rows));
    }

    /** The verdict on the latest day with a score of a run, unless somebody has cleared what was before. */
    Optional<GateVerdict> latestSession() {
        return sessions().findFirst().map(this::afterItsRest);
    }

    /**
     * What the latest session led to that had all its scores, if that is to be gone on from: one that lacks some, or that does not count, takes nothing back. Nor does one that was good take a step
     * back of the days before it: that takes as many in a row as lead to the next stage.
     */
    Optional<GateVerdict> lastingSession() {
        List<GateVerdict> latest = sessions()
                .map(this::withSetback)
                .filter(session -> session.reason().isOfAllScores())
                .limit(Progress.SESSIONS)
                .toList();
        return latest.stream()
                .limit(1)
                .filter(session -> session.action() == GateAction.BACK || session.action() == GateAction.HOLD)
                .findFirst()
                .or(() -> latest.stream().skip(1).filter(this::isRecentBack).findFirst());
    }

    private boolean isRecentBack(GateVerdict session) {
        return session.action() == GateAction.BACK
                && session.firstDay()
                        .filter(run -> ChronoUnit.DAYS.between(run, today) <= BACKS_APART)
                        .isPresent();
    }

    private GateVerdict afterItsRest(GateVerdict session) {
        boolean isOver = session.reason() == GateReason.PAIN_BEFORE
                && today.isAfter(session.lastDay().orElse(today));
        GateVerdict rested = isOver ? GateVerdict.of(GateReason.RESTED, session.entries()) : session;
        return isOver ? session.firstDay().flatMap(this::setback).orElse(rested) : session;
    }

    /** A session before which there was too much pain does not count, and may lead a stage back nevertheless. */
    private GateVerdict withSetback(GateVerdict session) {
        return session.reason() == GateReason.PAIN_BEFORE
                ? session.firstDay().flatMap(this::setback).orElse(session)
                : session;
    }

    /** The verdicts on the days with a score of a run since somebody has cleared what was before, newest first. */
    private Stream<GateVerdict> sessions() {
        return days.descendingMap().entrySet().stream()
                .filter(day -> day.getValue().stream().anyMatch(PainEntry::isOfRun))
                .takeWhile(day -> day.getValue().stream().anyMatch(open::contains))
                .map(day -> session(day.getKey()));
    }

    /** The verdict on the session of a day by its scores and by the weeks before it. */
    GateVerdict session(LocalDate run) {
        GateVerdict verdict = byScores(run);
        return switch (verdict.action()) {
            case WAIT ->
                ChronoUnit.DAYS.between(run, today) > DAYS_TO_LOG
                        ? GateVerdict.of(GateReason.NEVER_LOGGED, verdict.entries())
                        : verdict;
            case GOOD -> rising(run.plusDays(1)).orElse(verdict);
            default -> verdict;
        };
    }

    private Optional<GateVerdict> rising(LocalDate morningAfter) {
        List<PainEntry> recent = days.subMap(morningAfter.minusWeeks(3), false, morningAfter, true).values().stream()
                .flatMap(List::stream)
                .toList();
        return sites(recent).stream()
                .map(site -> at(site, recent))
                .filter(rows -> RisingPain.until(morningAfter, rows))
                .findFirst()
                .map(rows -> GateVerdict.of(GateReason.RISING_WEEKS, rows));
    }

    /** Why the session of a day leads a stage back, also where the runner should have rested before it. */
    Optional<GateVerdict> setback(LocalDate run) {
        return bySites(run, SitePain::setback).min(Comparator.comparing(GateVerdict::reason));
    }

    private GateVerdict byScores(LocalDate run) {
        return bySites(run, site -> Optional.of(site.reason()))
                .min(Comparator.comparing(GateVerdict::reason))
                .orElseGet(() -> GateVerdict.of(GateReason.SCORE_MISSING, List.of()));
    }

    /** The worst site decides. One that only hurt on the morning after has no score of the run. */
    private Stream<GateVerdict> bySites(LocalDate run, Function<SitePain, Optional<GateReason>> row) {
        List<PainEntry> ofRun = ofDay(run).stream().filter(PainEntry::isOfRun).toList();
        List<PainEntry> after = ofDay(run.plusDays(1));
        Set<String> sites = sites(ofRun);
        sites.addAll(sites(
                after.stream().filter(entry -> entry.morning().orElse(0) > 0).toList()));
        return sites.stream().flatMap(site -> bySite(at(site, ofRun), at(site, after), row).stream());
    }

    private static Optional<GateVerdict> bySite(
            List<PainEntry> ofRun, List<PainEntry> after, Function<SitePain, Optional<GateReason>> row) {
        Optional<PainEntry> morning =
                after.stream().filter(entry -> entry.morning().isPresent()).findFirst();
        List<PainEntry> both = new ArrayList<>(ofRun);
        morning.ifPresent(both::add);
        OptionalInt score = morning.map(PainEntry::morning).orElse(OptionalInt.empty());
        return row.apply(SitePain.of(ofRun, score)).map(reason -> GateVerdict.of(reason, both));
    }

    private List<PainEntry> ofDay(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    private static Set<String> sites(List<PainEntry> entries) {
        Set<String> sites = new LinkedHashSet<>();
        entries.forEach(entry -> sites.add(site(entry)));
        return sites;
    }

    private static List<PainEntry> at(String site, List<PainEntry> entries) {
        return entries.stream().filter(entry -> site(entry).equals(site)).toList();
    }

    private static String site(PainEntry entry) {
        return entry.site().strip().toLowerCase(Locale.ROOT);
    }
}
