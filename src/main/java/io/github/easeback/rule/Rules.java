package io.github.easeback.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The catalogue of rules that a history is held against. Immutable; the {@code with} methods give new catalogues.
 *
 * <p>{@link #standard()} has all rules of this library with their usual thresholds, {@link #comeback()} stricter ones. A caller's own rule
 * joins them by {@link #and}; its findings are reported beside the others and count for the verdict, and budgets follow the rules of this library.
 *
 * <pre>{@code
 * Rules rules = Rules.comeback().with(AgreedLimits.NONE.withMaxRun(5_000));
 * TrainingReport report = TrainingCheck.standard().withRules(rules).assess(history, asOf);
 * }</pre>
 */
public final class Rules {

    /** Half the usual increase for people who come back from an injury; library convention. */
    private static final double COMEBACK_INCREASE = 0.05;

    private final SessionSpikeRule sessionSpike;
    private final WeeklyIncreaseRule weekly;
    private final OneVariableRule oneVariable;
    private final TwoWeekJumpRule twoWeekJump;
    private final SurfaceChangeRule surfaceChange;
    private final List<ProgressionRule> more;
    private final AgreedLimits agreed;

    private Rules(
            SessionSpikeRule sessionSpike,
            WeeklyIncreaseRule weekly,
            OneVariableRule oneVariable,
            TwoWeekJumpRule twoWeekJump,
            SurfaceChangeRule surfaceChange,
            List<ProgressionRule> more,
            AgreedLimits agreed) {
        this.sessionSpike = Objects.requireNonNull(sessionSpike, "sessionSpike");
        this.weekly = Objects.requireNonNull(weekly, "weekly");
        this.oneVariable = oneVariable.beside(weekly, surfaceChange);
        this.twoWeekJump = Objects.requireNonNull(twoWeekJump, "twoWeekJump");
        this.surfaceChange = Objects.requireNonNull(surfaceChange, "surfaceChange");
        this.more = List.copyOf(more);
        this.agreed = Objects.requireNonNull(agreed, "agreed");
    }

    /**
     * All rules of this library with their usual thresholds.
     *
     * @return the catalogue
     */
    public static Rules standard() {
        WeeklyIncreaseRule weekly = WeeklyIncreaseRule.standard();
        return new Rules(
                SessionSpikeRule.standard(),
                weekly,
                OneVariableRule.of(weekly),
                TwoWeekJumpRule.standard(),
                SurfaceChangeRule.standard(),
                List.of(),
                AgreedLimits.NONE);
    }

    /**
     * Stricter rules for people who come back from an injury: weeks and single runs may grow by 5 %. No study says that half the increase
     * is safer; it is the caution of this library.
     *
     * @return the catalogue
     */
    public static Rules comeback() {
        return standard()
                .with(SessionSpikeRule.standard().withMaxIncrease(COMEBACK_INCREASE))
                .with(WeeklyIncreaseRule.standard().withMaxIncrease(COMEBACK_INCREASE));
    }

    /**
     * The same rules with another rule on single runs.
     *
     * @param rule the rule
     * @return a new catalogue
     */
    public Rules with(SessionSpikeRule rule) {
        return new Rules(rule, weekly, oneVariable, twoWeekJump, surfaceChange, more, agreed);
    }

    /**
     * The same rules with another weekly rule; the rule on single variables takes its limit too.
     *
     * @param rule the rule
     * @return a new catalogue
     */
    public Rules with(WeeklyIncreaseRule rule) {
        return new Rules(sessionSpike, rule, oneVariable, twoWeekJump, surfaceChange, more, agreed);
    }

    /**
     * The same rules with another rule on single variables. It takes its limits from the weekly rule of this catalogue.
     *
     * @param rule the rule
     * @return a new catalogue
     */
    public Rules with(OneVariableRule rule) {
        return new Rules(sessionSpike, weekly, rule, twoWeekJump, surfaceChange, more, agreed);
    }

    /**
     * The same rules with another rule on two weeks.
     *
     * @param rule the rule
     * @return a new catalogue
     */
    public Rules with(TwoWeekJumpRule rule) {
        return new Rules(sessionSpike, weekly, oneVariable, rule, surfaceChange, more, agreed);
    }

    /**
     * The same rules with another rule on the ground.
     *
     * @param rule the rule
     * @return a new catalogue
     */
    public Rules with(SurfaceChangeRule rule) {
        return new Rules(sessionSpike, weekly, oneVariable, twoWeekJump, rule, more, agreed);
    }

    /**
     * The same rules, and before them what was agreed with a physiotherapist.
     *
     * @param limits the limits, in the place of those that were agreed before; {@link AgreedLimits#NONE} for none
     * @return a new catalogue
     * @throws NullPointerException if {@code limits} is null
     */
    public Rules with(AgreedLimits limits) {
        return new Rules(sessionSpike, weekly, oneVariable, twoWeekJump, surfaceChange, more, limits);
    }

    /**
     * The same rules and one more.
     *
     * @param rule a caller's own rule
     * @return a new catalogue
     * @throws IllegalArgumentException if a rule of that id is in the catalogue already
     */
    public Rules and(ProgressionRule rule) {
        boolean isTaken = rule.id().equals(AgreedLimitRule.ID)
                || all().stream().anyMatch(other -> other.id().equals(rule.id()));
        if (isTaken) {
            throw new IllegalArgumentException("There is a rule " + rule.id() + " already");
        }
        List<ProgressionRule> all = new ArrayList<>(more);
        all.add(rule);
        return new Rules(sessionSpike, weekly, oneVariable, twoWeekJump, surfaceChange, all, agreed);
    }

    /**
     * All rules; what was agreed comes first, if anything was, then the one with the best evidence; the caller's own come last.
     *
     * @return the rules in the order of reports; immutable
     */
    public List<ProgressionRule> all() {
        List<ProgressionRule> all = new ArrayList<>();
        agreedLimit().ifPresent(all::add);
        all.addAll(List.of(sessionSpike, weekly, oneVariable, twoWeekJump, surfaceChange));
        all.add(RecoveryRule.standard());
        all.addAll(ReturnRule.all());
        all.addAll(ofForm());
        all.addAll(more);
        return List.copyOf(all);
    }

    /**
     * One card of evidence for each rule.
     *
     * @return the cards by the id of the rule, in the order of reports; immutable
     */
    public Map<String, Evidence> evidence() {
        Map<String, Evidence> cards = new LinkedHashMap<>();
        all().forEach(rule -> cards.put(rule.id(), rule.evidence()));
        return Collections.unmodifiableMap(cards);
    }

    /**
     * The rule on single runs.
     *
     * @return the rule, which gives the limit of the next run too
     */
    public SessionSpikeRule sessionSpike() {
        return sessionSpike;
    }

    /**
     * The weekly rule.
     *
     * @return the rule, which gives the limits of the weeks too
     */
    public WeeklyIncreaseRule weekly() {
        return weekly;
    }

    /**
     * What was agreed with a physiotherapist.
     *
     * @return the limits; {@link AgreedLimits#NONE} if there are none
     */
    public AgreedLimits agreed() {
        return agreed;
    }

    /** The rule that what was agreed is kept to; absent if nothing was. */
    Optional<AgreedLimitRule> agreedLimit() {
        return agreed.isNone() ? Optional.empty() : Optional.of(AgreedLimitRule.of(agreed));
    }

    OneVariableRule oneVariable() {
        return oneVariable;
    }

    @Override
    public String toString() {
        return all().toString();
    }

    /** The rules that only describe how somebody runs. */
    static List<ProgressionRule> ofForm() {
        return List.of(FormWindowRule.standard(), FormTrendRule.standard());
    }

    static boolean isOfForm(String id) {
        return id.equals(FormWindowRule.ID) || id.equals(FormTrendRule.ID);
    }

    TwoWeekJumpRule twoWeekJump() {
        return twoWeekJump;
    }

    SurfaceChangeRule surfaceChange() {
        return surfaceChange;
    }

    /** The rules of a caller, which know nothing of walks. */
    List<ProgressionRule> more() {
        return more;
    }
}
