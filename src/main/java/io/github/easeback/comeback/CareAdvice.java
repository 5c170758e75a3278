package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.EvidenceGrade;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something to do besides running, tied to what happened. It is advice from practice with the grade of what studies found; nothing of it is a treatment.
 *
 * @param item what to do
 * @param because why now
 */
public record CareAdvice(Item item, Event because) {

    /** What happened on the last days counts. Library convention. */
    private static final int RECENT_DAYS = 3;

    /** A night of so much or less was poor, of 10. Library convention. */
    private static final int POOR_NIGHT = 3;

    /** What may be done, with the grade of its evidence. The words of {@link #key()} have what was found and what speaks against it. */
    public enum Item {
        /** The resting pose of yoga; no study of the pose itself. */
        CHILDS_POSE(EvidenceGrade.D),
        /** A ball beside the spine, never on it; no study of it. */
        TENNIS_BALL(EvidenceGrade.D),
        /** Stretching after cooling down: a review found no effect on soreness (doi:10.1002/14651858.CD004577.pub3). */
        STRETCHING(EvidenceGrade.A_MINUS),
        /** Exercises of the trunk (doi:10.1186/1471-2474-15-416): a small effect in the long term. */
        TRUNK(EvidenceGrade.A),
        /** Exercises of the legs, in runners with back pain (doi:10.1249/MSS.0000000000001396). */
        LEGS(EvidenceGrade.A),
        /** Walking (doi:10.1016/S0140-6736(24)00755-4). */
        WALKING(EvidenceGrade.A),
        /** A good night: a cohort of 339 runners. */
        SLEEP(EvidenceGrade.B),
        /** The own bed, or one like it; no study found. */
        OWN_BED(EvidenceGrade.D);

        private final EvidenceGrade grade;

        Item(EvidenceGrade grade) {
            this.grade = grade;
        }

        /**
         * The grade of its evidence.
         *
         * @return the grade
         */
        public EvidenceGrade grade() {
            return grade;
        }

        /**
         * The key of its text.
         *
         * @return a key of the catalogue of texts
         */
        public String key() {
            return "care." + name();
        }
    }

    /** What happened. */
    public enum Event {
        /** Pain of 1 or more during a run, or on the morning after. */
        PAIN_AFTER_RUN,
        /** The longest run since the return. */
        LONG_RUN,
        /** The first run with hills since the return. */
        FIRST_HILLS,
        /** A night of 3 or less of 10. */
        POOR_NIGHT,
        /** A night in another bed than usual. */
        UNFAMILIAR_BED,
        /** Somebody is on the way back. */
        ON_THE_WAY_BACK;

        private List<Item> items() {
            return switch (this) {
                case PAIN_AFTER_RUN -> List.of(Item.CHILDS_POSE, Item.TENNIS_BALL, Item.WALKING);
                case LONG_RUN -> List.of(Item.STRETCHING);
                case FIRST_HILLS -> List.of(Item.LEGS);
                case POOR_NIGHT -> List.of(Item.SLEEP);
                case UNFAMILIAR_BED -> List.of(Item.OWN_BED);
                case ON_THE_WAY_BACK -> List.of(Item.TRUNK, Item.LEGS);
            };
        }

        /**
         * The key of its text.
         *
         * @return a key of the catalogue of texts
         */
        public String key() {
            return "care.because." + name();
        }
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public CareAdvice {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(because, "because");
    }

    /**
     * The advice on a day.
     *
     * @param evaluation the history up to the day
     * @param log what the runner wrote down, up to the day
     * @return each item once, with the first event that speaks for it; empty if somebody is to be seen first, or is on no way back; immutable
     * @throws NullPointerException if an argument is or holds null
     */
    static List<CareAdvice> of(Evaluation evaluation, List<PainEntry> log) {
        Set<Item> told = EnumSet.noneOf(Item.class);
        List<CareAdvice> advice = new ArrayList<>();
        for (Event event : events(evaluation, log)) {
            event.items().stream().filter(told::add).forEach(item -> advice.add(new CareAdvice(item, event)));
        }
        return List.copyOf(advice);
    }

    private static List<Event> events(Evaluation evaluation, List<PainEntry> log) {
        LocalDate since = evaluation.asOf().minusDays(RECENT_DAYS - 1L);
        Predicate<Event> isThere = event -> switch (event) {
            case PAIN_AFTER_RUN -> recent(log, since).anyMatch(CareAdvice::hurt);
            case LONG_RUN -> isRecent(longest(evaluation), since);
            case FIRST_HILLS -> isRecent(hilly(evaluation).limit(1).toList(), since);
            case POOR_NIGHT ->
                recent(log, since).anyMatch(entry -> entry.sleep().orElse(POOR_NIGHT + 1) <= POOR_NIGHT);
            case UNFAMILIAR_BED ->
                recent(log, since).anyMatch(entry -> entry.unfamiliarBed().orElse(false));
            case ON_THE_WAY_BACK -> true;
        };
        return Stream.of(Event.values()).filter(isThere).toList();
    }

    private static Stream<PainEntry> recent(List<PainEntry> log, LocalDate since) {
        return log.stream().filter(entry -> !entry.date().isBefore(since));
    }

    private static boolean hurt(PainEntry entry) {
        return entry.during().orElse(0) > 0 || entry.morning().orElse(0) > 0;
    }

    private static boolean isRecent(List<Run> runs, LocalDate since) {
        return runs.stream().anyMatch(run -> !run.date().isBefore(since));
    }

    /** The runs since the return, the longest one alone; none if it is the first. */
    private static List<Run> longest(Evaluation evaluation) {
        List<Run> runs = sinceReturn(evaluation).toList();
        return runs.size() < 2
                ? List.of()
                : runs.stream()
                        .max((one, other) -> Double.compare(
                                one.distanceMetres().orElse(0),
                                other.distanceMetres().orElse(0)))
                        .stream()
                        .toList();
    }

    /** Without both numbers nobody knows. */
    private static Stream<Run> hilly(Evaluation evaluation) {
        return sinceReturn(evaluation).filter(run -> {
            OptionalDouble ascent = LoadVariables.ASCENT.of(run);
            OptionalDouble distance = run.distanceMetres();
            return ascent.isPresent()
                    && distance.isPresent()
                    && !WeeklyIncreaseRule.isFlat(LoadVariables.ASCENT, ascent.getAsDouble(), distance.getAsDouble());
        });
    }

    private static Stream<Run> sinceReturn(Evaluation evaluation) {
        LocalDate back =
                evaluation.comeback().map(comeback -> comeback.returnDay()).orElse(LocalDate.MAX);
        return evaluation.load().history().runs().stream()
                .filter(run -> !run.date().isBefore(back));
    }
}
