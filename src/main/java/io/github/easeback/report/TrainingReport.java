package io.github.easeback.report;

import io.github.easeback.advice.Advice;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.advice.Verdict;
import io.github.easeback.description.Description;
import io.github.easeback.description.LoadRatios;
import io.github.easeback.description.LoadTrend;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.FormTrend;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Drivers;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.RuleOutcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer to a runner: what was run, what is over a limit, what to do next. Immutable.
 *
 * <p>It is information, not medical advice.
 *
 * <pre>{@code
 * TrainingReport report = TrainingCheck.standard().assess(history, asOf);
 * report.in(Locale.GERMAN).in(Units.MILES).answer().forEach(System.out::println);
 * }</pre>
 */
public final class TrainingReport {

    private final Assessment assessment;
    private final ReportSettings settings;
    private final Words words;
    private final List<Finding> findings;
    private final List<Finding> plannedFindings;
    private final List<Recommendation> recommendations;
    private final Map<String, Evidence> evidence;
    private final Optional<ComebackReport> comeback;

    private TrainingReport(Assessment assessment, ReportSettings settings) {
        this.assessment = assessment;
        this.settings = settings;
        words = Words.of(settings.units(), settings.locale(), asOf().getYear());
        findings = findings(assessment.evaluation().outcomes(), words);
        plannedFindings =
                planCheck().map(check -> findings(check.findings(), words)).orElse(List.of());
        evidence = evidence(assessment);
        comeback = assessment.comeback().map(plan -> ComebackReport.of(plan, settings));
        recommendations = recommendations(plan().map(AdvicePlan::advice).orElse(List.of()), findings, words);
    }

    /**
     * Puts a report together.
     *
     * @param assessment what is known
     * @param settings how to word it
     * @return the report
     * @throws NullPointerException if an argument is null
     */
    public static TrainingReport of(Assessment assessment, ReportSettings settings) {
        return new TrainingReport(Objects.requireNonNull(assessment, "assessment"), settings);
    }

    /**
     * The day of the report; its runs count.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return assessment.evaluation().load().asOf();
    }

    /**
     * The weeks and their runs.
     *
     * @return the load, with the history it was made from
     */
    public LoadHistory load() {
        return assessment.evaluation().load();
    }

    /**
     * All judgements, those within their limits and those that could not be made included.
     *
     * @return the outcomes, rule by rule; immutable
     */
    public List<RuleOutcome> outcomes() {
        return assessment.evaluation().outcomes();
    }

    /**
     * The stretches without a run.
     *
     * @return the layoffs up to the day of the report
     */
    public Layoffs layoffs() {
        return assessment.evaluation().layoffs();
    }

    /**
     * What drove each week up.
     *
     * @return one entry a week; immutable
     */
    public List<Drivers> drivers() {
        return assessment.evaluation().drivers();
    }

    /**
     * How the last days stand to the weeks before them, in all the usual ways. Descriptive.
     *
     * @return one entry a variable; immutable
     */
    public List<LoadRatios> ratios() {
        return assessment.description().ratios();
    }

    /**
     * Where the variables have been going in the last weeks. Descriptive.
     *
     * @return one entry a variable; immutable
     */
    public List<LoadTrend> trends() {
        return assessment.description().trends();
    }

    /**
     * How minutes 10 to 15 of the runs of the last half year were, quantity by quantity, with what is usual for this runner. Descriptive.
     *
     * @return empty if the inside of no run was read ({@code HistoryReader.withInsideFrom}); immutable
     */
    public List<FormTrend> formTrends() {
        return FormTrend.all(load());
    }

    /**
     * What planned runs would do.
     *
     * @return absent if no plan was given
     */
    public Optional<PlanCheck> planCheck() {
        return assessment.planCheck();
    }

    /**
     * The way back to the usual week, with what the log of pain says of the next run.
     *
     * @return the plan that {@code TrainingCheck.leadBack} makes with the wishes of {@code TrainingCheck.withPlanSettings}, in the words and units of this report; absent if the
     *     runner is neither in a layoff nor on the careful way back from one, and no log was given
     */
    public Optional<ComebackReport> comeback() {
        return comeback;
    }

    /**
     * What planned runs would put over a limit, in words.
     *
     * @return the findings, the latest first; empty if no plan was given
     */
    public List<Finding> plannedFindings() {
        return plannedFindings;
    }

    /**
     * What is known about each rule.
     *
     * @return one card a rule, by the id of the rule; immutable
     */
    public Map<String, Evidence> evidence() {
        return evidence;
    }

    /**
     * The plan behind the words: verdict, budget and advice.
     *
     * @return absent if there is no run up to the day of the report, and if the log of pain says to stop, so that there is no next run
     */
    public Optional<AdvicePlan> plan() {
        return assessment.plan();
    }

    /**
     * Today's answer in one word.
     *
     * @return the verdict of the plan; {@link Verdict#STOP} if the log of pain says to stop, and then there is no plan; absent if there is no run up to the day of the report
     */
    public Optional<Verdict> verdict() {
        return assessment.verdict();
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
     * In its first weeks a history looks like a runner who did nothing before, so findings may say too much; writers say so.
     *
     * @return the first day of such a history; absent if it is long enough
     */
    public Optional<LocalDate> youngSince() {
        return load().history().beginning().filter(first -> AdvicePlan.isYoung(load()));
    }

    /**
     * How many runs come from files of other formats than FIT, with their totals only.
     *
     * @return what to say of it, absent if there are none
     */
    public Optional<Message> otherFormats() {
        List<Message> formats = load().history().runsByOtherFormat().entrySet().stream()
                .map(entry ->
                        Message.of("history.other-format." + entry.getKey()).with("count", entry.getValue()))
                .toList();
        return formats.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("history.other-formats").with("runs", formats));
    }

    /**
     * How old the newest run is.
     *
     * @return the days from the newest run to {@link #asOf()}, 0 if it is of that day; absent if there is no run up to that day
     */
    public OptionalLong newestRunAgeDays() {
        return load().history()
                .lastDay()
                .map(last -> OptionalLong.of(ChronoUnit.DAYS.between(last, asOf())))
                .orElse(OptionalLong.empty());
    }

    /**
     * Today's answer in one or two sentences; in three, if a log of pain has an answer, which goes first.
     *
     * @return plain text
     */
    public String headline() {
        return words.say(assessment.headline());
    }

    /**
     * Today's answer and what to do: the headline, and below it the headline of each recommendation, the most urgent first.
     *
     * @return plain text, a line each; at least the headline; immutable
     */
    public List<String> answer() {
        return Stream.concat(Stream.of(headline()), recommendations.stream().map(Recommendation::headline))
                .toList();
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
     * The findings as people are told them: what two runs of a day have in common, such as that it was a day of rest, stands there once.
     *
     * @return the first finding of each sentence, in the order of {@link #findings()}; immutable
     */
    public List<Finding> findingsToTell() {
        Map<String, Finding> once = new LinkedHashMap<>();
        findings.forEach(finding -> once.putIfAbsent(finding.message(), finding));
        return List.copyOf(once.values());
    }

    /**
     * What to do, most urgent first.
     *
     * @return the recommendations; immutable
     */
    public List<Recommendation> recommendations() {
        return recommendations;
    }

    /**
     * What a report has to say of its own limits, whatever its format: that it is no medical advice, when to go to an emergency department, when to see a doctor, and for whom it is not.
     *
     * @return plain text, a paragraph each; immutable
     */
    public List<String> disclaimers() {
        return Stream.of("disclaimer", "red-flags.now", "red-flags.soon", "red-flags.not-for")
                .map(words::text)
                .toList();
    }

    /**
     * The same report in another language.
     *
     * @param locale the language; one that the library does not have gives English
     * @return a new report with the same numbers and verdicts
     * @throws NullPointerException if {@code locale} is null
     */
    public TrainingReport in(Locale locale) {
        return new TrainingReport(assessment, settings.withLocale(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * The same report in other units; numbers of JSON and CSV are in SI units whatever they are.
     *
     * @param units the units that people read
     * @return a new report with the same numbers and verdicts
     * @throws NullPointerException if {@code units} is null
     */
    public TrainingReport in(Units units) {
        return new TrainingReport(assessment, settings.withUnits(Objects.requireNonNull(units, "units")));
    }

    /**
     * What of a plan is more than its budget.
     *
     * @param excess one of the excesses of {@link #planCheck()}
     * @return what to tell the runner
     */
    public Message message(PlanCheck.Excess excess) {
        Amount limit = new Amount(
                excess.amount().variable().dimension(), excess.allowance().most());
        boolean isRun = excess.window().count() == 1;
        Message message = excess.assumedSpeed().stream()
                .mapToObj(speed -> Message.of("plan.week.assumed").with("pace", new Amount(Dimension.SPEED, speed)))
                .findFirst()
                .orElseGet(() -> Message.of(isRun ? "plan.run" : "plan.week"));
        return message.with("day", excess.window().first())
                .with("variable", BudgetWords.name(excess.amount().variable()))
                .with("planned", excess.amount().amount())
                .with("limit", limit)
                .with("basis", Message.of("basis." + excess.allowance().restsOn()));
    }

    /**
     * The words of this report, for formats of a caller's own.
     *
     * @return the words, in the language and the units of the settings
     */
    public Words words() {
        return words;
    }

    /** The headline. */
    @Override
    public String toString() {
        return headline();
    }

    /** What the report rests on, with its settings. */
    Evaluation evaluation() {
        return assessment.evaluation();
    }

    /** The judgements of a week and of its runs. */
    List<RuleOutcome> outcomesOf(WeeklyLoad week) {
        return assessment.evaluation().outcomesOf(week);
    }

    private static Map<String, Evidence> evidence(Assessment assessment) {
        Map<String, Evidence> cards =
                new LinkedHashMap<>(assessment.evaluation().rules().evidence());
        cards.putAll(Description.evidence());
        return Collections.unmodifiableMap(cards);
    }

    private static List<Finding> findings(List<? extends RuleOutcome> outcomes, Words words) {
        List<LimitExceeded> exceeded = outcomes.stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .toList();
        Map<Days, List<LimitExceeded>> ofSameDays = exceeded.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.judged().window()));
        return exceeded.stream()
                .filter(outcome -> ofSameDays.getOrDefault(outcome.judged().window(), List.of()).stream()
                        .noneMatch(outcome::isSaidBy))
                .sorted(Comparator.comparing((LimitExceeded outcome) ->
                                outcome.judged().window().last())
                        .thenComparing(LimitExceeded::severity)
                        .reversed())
                .map(outcome -> new Finding(outcome, sentence(outcome, words)))
                .toList();
    }

    private static String sentence(LimitExceeded outcome, Words words) {
        String found = words.say(outcome.message());
        if (!outcome.change().isWithinNoise()) {
            return found;
        }
        double noise = outcome.change().noise().orElseThrow();
        return found + " "
                + words.say(Message.of("noise").with("noise", words.figures().percent(Math.rint(noise * 100) / 100)));
    }

    private static List<Recommendation> recommendations(List<Advice> advice, List<Finding> findings, Words words) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Advice one : advice) {
            List<Finding> because = findings.stream()
                    .filter(finding -> one.because().contains(finding.outcome()))
                    .toList();
            recommendations.add(new Recommendation(
                    one.id(),
                    recommendations.size() + 1,
                    words.say(one.headline()),
                    words.say(one.detail()),
                    one.evidence().map(words::say).orElse(""),
                    because));
        }
        return List.copyOf(recommendations);
    }
}
