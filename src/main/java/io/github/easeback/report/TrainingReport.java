package io.github.easeback.report;

import io.github.easeback.advice.Advice;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Drivers;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Message;
import io.github.easeback.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer to a runner: what was run, what is over a limit, what to do next. Immutable.
 *
 * <p>It is information, not medical advice.
 */
public final class TrainingReport {

    private final LoadHistory load;
    private final List<RuleOutcome> outcomes;
    private final List<Drivers> drivers;
    private final Optional<AdvicePlan> plan;
    private final ReportSettings settings;
    private final Words words;
    private final Map<LocalDate, List<RuleOutcome>> outcomesByWeek;
    private final List<Finding> findings;
    private final List<Recommendation> recommendations;

    private TrainingReport(
            LoadHistory load,
            List<RuleOutcome> outcomes,
            List<Drivers> drivers,
            Optional<AdvicePlan> plan,
            ReportSettings settings) {
        this.load = load;
        this.outcomes = List.copyOf(outcomes);
        this.drivers = List.copyOf(drivers);
        this.plan = plan;
        this.settings = settings;
        words = new Words(new Figures(settings.units()), load.asOf().getYear());
        outcomesByWeek = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> load.definition()
                        .weekOf(outcome.subject().window().last())
                        .first()));
        findings = findings(outcomes, words);
        recommendations = recommendations(plan.map(AdvicePlan::advice).orElse(List.of()), findings, words);
    }

    /**
     * Puts a report together.
     *
     * @param load the weeks
     * @param outcomes what the rules say of them
     * @param drivers what drove each week
     * @param plan what to do next; absent if there is no run
     * @param settings how to word it
     * @return the report
     */
    public static TrainingReport of(
            LoadHistory load,
            List<RuleOutcome> outcomes,
            List<Drivers> drivers,
            Optional<AdvicePlan> plan,
            ReportSettings settings) {
        return new TrainingReport(load, outcomes, drivers, plan, settings);
    }

    /**
     * The day of the report; its runs count.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return load.asOf();
    }

    /**
     * The weeks and their runs.
     *
     * @return the load, with the history it was made from
     */
    public LoadHistory load() {
        return load;
    }

    /**
     * All judgements, those within their limits and those that could not be made included.
     *
     * @return the outcomes, rule by rule; immutable
     */
    public List<RuleOutcome> outcomes() {
        return outcomes;
    }

    /**
     * What drove each week up.
     *
     * @return one entry a week; immutable
     */
    public List<Drivers> drivers() {
        return drivers;
    }

    /**
     * The plan behind the words: verdict, budget and advice.
     *
     * @return absent if there is no run up to the day of the report
     */
    public Optional<AdvicePlan> plan() {
        return plan;
    }

    /**
     * How the report is worded.
     *
     * @return the settings
     */
    public ReportSettings settings() {
        return settings;
    }

    /**
     * Today's answer in one or two sentences.
     *
     * @return plain text
     */
    public String headline() {
        return words.say(plan.map(AdvicePlan::headline).orElse(Message.of("verdict.NOTHING")));
    }

    /**
     * What is over a limit, the latest first, and of one day the gravest first.
     *
     * @return the findings; immutable
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What to do, most urgent first.
     *
     * @return the recommendations; immutable
     */
    public List<Recommendation> recommendations() {
        return recommendations;
    }

    Words words() {
        return words;
    }

    /** The judgements of a week and of its runs. */
    List<RuleOutcome> outcomesOf(WeeklyLoad week) {
        return outcomesByWeek.getOrDefault(week.week().first(), List.of());
    }

    private static List<Finding> findings(List<RuleOutcome> outcomes, Words words) {
        return outcomes.stream()
                .filter(LimitExceeded.class::isInstance)
                .map(LimitExceeded.class::cast)
                .sorted(Comparator.comparing((LimitExceeded outcome) ->
                                outcome.subject().window().last())
                        .thenComparing(LimitExceeded::severity)
                        .reversed())
                .map(outcome -> new Finding(outcome, words.say(outcome.message())))
                .toList();
    }

    private static List<Recommendation> recommendations(List<Advice> advice, List<Finding> findings, Words words) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Advice one : advice) {
            List<Finding> because = findings.stream()
                    .filter(finding -> one.because().contains(finding.outcome()))
                    .toList();
            recommendations.add(new Recommendation(
                    one.id(), recommendations.size() + 1, words.say(one.headline()), words.say(one.detail()), because));
        }
        return List.copyOf(recommendations);
    }
}
