package io.github.easeback.report;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.SportTotals;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.message.Message;
import io.github.easeback.message.PlainText;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts into words what was read, and what was not. What may change today's answer belongs beside it ({@link #cautions()}); all else stands where the files are told
 * of. Files are named from the folder on that holds all of them, and texts from files are made harmless for terminals. Immutable and safe for use by several threads.
 */
public final class ReadingWords {

    /** Who runs once a week is never late by more than a week. Library convention. */
    private static final int MOST_DAYS_UNTOLD = 7;

    private static final int NAMED_SPORTS = 5;

    /** The sports that have words of their own. */
    private static final Set<String> SPORTS =
            Set.of(OtherActivity.WALKING, "hiking", "cycling", "swimming", "rowing", "training", "generic", "other");

    private final RunHistory history;
    private final LocalDate asOf;
    private final OptionalLong age;
    private final Optional<Days> window;
    private final Words words;
    private final Optional<Message> otherFormats;
    private final SharedFolder folder;
    private final Optional<Message> habit;

    /**
     * Entries of one kind.
     *
     * @param code the code of their kind
     * @param name what that means
     * @param matters whether a run may be missing or wrong because of each of them, so that each deserves its sentence
     * @param count how many there are
     * @param entries the first of them, as many as were asked for
     */
    public record Group(String code, String name, boolean matters, int count, List<Entry> entries) {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if {@code entries} is or holds null
         */
        public Group {
            entries = List.copyOf(entries);
        }

        /**
         * How many entries are not listed.
         *
         * @return 0 or more
         */
        public int more() {
            return count - entries.size();
        }
    }

    /**
     * What is told of one file.
     *
     * @param file its name
     * @param sentence its name, where in it the fault is, what was found, and what to do
     */
    public record Entry(String file, String sentence) {}

    private ReadingWords(TrainingReport report) {
        history = report.load().history();
        asOf = report.asOf();
        age = report.newestRunAgeDays();
        window = report.plan().map(AdvicePlan::window);
        words = report.words();
        otherFormats = report.otherFormats();
        folder = SharedFolder.of(history);
        habit = habit(report);
    }

    /** What is usual for somebody who has breaks as a rule. */
    private static Optional<Message> habit(TrainingReport report) {
        return report.layoffs().habit().map(off -> {
            double week = report.evaluation().usual().weekMetres().orElse(0);
            return Message.of(week > 0 ? "history.habit.usual" : "history.habit")
                    .with("days", off.days())
                    .with("last", off.lastDay())
                    .with("week", new Amount(Dimension.DISTANCE, week));
        });
    }

    /**
     * What a report tells of reading, in its words.
     *
     * @param report the report
     * @return its sentences
     * @throws NullPointerException if {@code report} is null
     */
    public static ReadingWords of(TrainingReport report) {
        return new ReadingWords(report);
    }

    /**
     * Of which day the newest run is, if that is more than a week ago: then runs may not have been copied from the watch, and all answers are those to old data. A report begins with it.
     *
     * @return a sentence or two of plain text; absent for newer data, and if there is no run
     */
    public Optional<String> age() {
        return history.lastDay()
                .filter(last -> age.orElse(0) > MOST_DAYS_UNTOLD)
                .map(last -> words.say(Message.of("history.age").with("last", last)));
    }

    /**
     * What may change today's answer: files that may hold a run, runs that may have been longer, and warnings, of the days that verdict and budget rest on or of an unknown day.
     *
     * @return sentences of plain text; empty if there is nothing of the kind; immutable
     */
    public List<String> cautions() {
        return Stream.of(problems().stream(), shortened(), warnings(this::isOfNow))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Runs of which the end may be lost with the totals: what is counted is the least that was run. */
    private Stream<String> shortened() {
        return counted(
                "history.shortened",
                history.runs().stream()
                        .filter(run -> isOfNow(run.date()) && run.isCutShort())
                        .count());
    }

    private Optional<String> problems() {
        List<LeftOut> now = history.problems().stream()
                .filter(entry -> entry.date().map(this::isOfNow).orElse(true))
                .toList();
        long unread = now.stream().filter(entry -> entry.code().isUnread()).count();
        return now.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(
                                counted("history.problems.unread", unread),
                                counted("history.problems.doubtful", now.size() - unread),
                                Stream.of(words.text("history.problems.see")))
                        .flatMap(sentences -> sentences)
                        .collect(Collectors.joining(" ")));
    }

    private Stream<String> counted(String key, long count) {
        return count == 0
                ? Stream.empty()
                : Stream.of(words.say(Message.of(key).with("count", Math.toIntExact(count))));
    }

    private boolean isOfNow(LocalDate day) {
        return window.map(days -> days.contains(day)).orElse(true);
    }

    /** One sentence a kind, with the latest as its example. */
    private Stream<String> warnings(Predicate<LocalDate> days) {
        Map<HistoryWarning.Code, List<HistoryWarning>> byCode = history.warnings().stream()
                .filter(warning -> days.test(warning.date()))
                .collect(Collectors.groupingBy(HistoryWarning::code, TreeMap::new, Collectors.toList()));
        return byCode.values().stream().map(this::example);
    }

    private String example(List<HistoryWarning> alike) {
        Message last = folder.in(alike.get(alike.size() - 1).message());
        return words.say(
                alike.size() == 1
                        ? last
                        : Message.of("history.warning.more")
                                .with("warning", last)
                                .with("count", alike.size() - 1));
    }

    /**
     * What was read: how many runs of which days, how many later ones, whether breaks are a habit, what was done of other sports, the zone of those without a local time, and the warnings that are not among
     * {@link #cautions()}.
     *
     * @return sentences of plain text; immutable
     */
    public List<String> summary() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(Message.of("history.runs")
                .with("runs", history.runs().size())
                .with("files", history.files())
                .with(
                        "days",
                        new Days(
                                history.firstDay().orElse(asOf),
                                history.lastDay().orElse(asOf)))));
        if (history.laterRuns() > 0) {
            sentences.add(words.say(Message.of("history.later")
                    .with("runs", history.laterRuns())
                    .with("asOf", asOf)));
        }
        habit.map(words::say).ifPresent(sentences::add);
        List<Run> walks = history.walks();
        if (!walks.isEmpty()) {
            sentences.add(words.say(Message.of("history.walks")
                    .with("runs", walks.size())
                    .with("date", walks.get(walks.size() - 1).date())));
        }
        otherSports().ifPresent(sentences::add);
        if (history.runsInCallerZone() > 0) {
            sentences.add(words.say(Message.of("history.zone")
                    .with("runs", history.runsInCallerZone())
                    .with("zone", history.zone().getId())));
        }
        otherFormats.map(words::say).ifPresent(sentences::add);
        warnings(day -> !isOfNow(day)).forEach(sentences::add);
        return List.copyOf(sentences);
    }

    /** The sports that took most time, by name and number. */
    private Optional<String> otherSports() {
        List<SportTotals> all = SportTotals.of(history.otherActivities()).stream()
                .sorted(Comparator.comparing(SportTotals::timerTime).reversed())
                .toList();
        Stream<String> named = all.stream().limit(NAMED_SPORTS).map(this::sport);
        int more = all.stream().skip(NAMED_SPORTS).mapToInt(SportTotals::count).sum();
        String told = Stream.concat(named, counted("other-sport.more", more)).collect(Collectors.joining("; "));
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(Message.of("history.other-sports").with("sports", told)));
    }

    private String sport(SportTotals sport) {
        String key = SPORTS.contains(sport.sport()) ? sport.sport() : "any";
        return words.say(Message.of("other-sport." + key)
                .with("count", sport.count())
                .with("sport", sport.sport().replace('_', ' '))
                .with("time", sport.timerTime()));
    }

    /**
     * The folder that the names of the files begin in.
     *
     * @return a sentence of plain text; absent if the files have no folder in common, or if none is named in {@link #groups}
     */
    public Optional<String> folder() {
        return Optional.of(folder.name())
                .filter(name -> !name.isEmpty() && !groups(0).isEmpty())
                .map(name -> words.say(Message.of("history.folder").with("name", name)));
    }

    /**
     * What was left out, repaired and counted once.
     *
     * @param most how many entries a group may have; a page that lists thousands says no more
     * @return the groups in this order, and in each by the name of their code; immutable
     */
    public List<Group> groups(int most) {
        return Stream.of(
                        kinds("code.", history.leftOut(), LeftOut::code, LeftOut.Code::mayHideARun, this::entry),
                        kinds("repaired.", history.repaired(), Repair::code, code -> true, this::entry),
                        kinds("duplicate.", history.duplicates(), Duplicate::code, code -> false, this::entry))
                .flatMap(kinds -> kinds)
                .map(kind -> kind.group(most, words))
                .toList();
    }

    private static <T, C extends Enum<C>> Stream<Kind<T>> kinds(
            String prefix, List<T> all, Function<T, C> code, Predicate<C> matters, Function<T, Entry> entry) {
        Map<C, List<T>> byCode = all.stream()
                .collect(Collectors.groupingBy(
                        code, () -> new TreeMap<>(Comparator.comparing(Enum::name)), Collectors.toList()));
        return byCode.entrySet().stream()
                .map(kind ->
                        new Kind<>(prefix, kind.getKey().name(), matters.test(kind.getKey()), kind.getValue(), entry));
    }

    /** Entries with the same code, still without words. */
    private record Kind<T>(String prefix, String code, boolean matters, List<T> all, Function<T, Entry> entry) {

        Group group(int most, Words words) {
            return new Group(
                    code,
                    words.text(prefix + code),
                    matters,
                    all.size(),
                    all.stream().limit(most).map(entry).toList());
        }
    }

    private Entry entry(LeftOut one) {
        return entry(one.source(), one.byteOffset(), one.message());
    }

    private Entry entry(Repair one) {
        return entry(one.source(), one.byteOffset(), one.message());
    }

    private Entry entry(Duplicate one) {
        return entry(one.source(), OptionalLong.empty(), one.message());
    }

    private Entry entry(String source, OptionalLong byteOffset, Message message) {
        String file = PlainText.of(folder.name(source));
        String place = byteOffset.isPresent()
                ? words.say(Message.of("history.byte").with("source", file).with("offset", byteOffset.getAsLong()))
                : file;
        return new Entry(file, place + ": " + words.say(folder.in(message)));
    }

    @Override
    public String toString() {
        return String.join(" ", summary());
    }
}
