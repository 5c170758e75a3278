package io.github.easeback.cli.page;

import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.Trend;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.RunReport;
import io.github.easeback.report.ShownSpeed;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Words;
import io.github.easeback.rule.Evidence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the page: those of the library and its own, in the language of the report. */
final class PageWords {

    private static final String BUNDLE = "io.github.easeback.cli.page.page";

    private static final char MINUS = '\u2212';

    private final Words words;
    private final LineBreaks breaks;
    private final LoadVariable speed;

    private PageWords(Words words, LoadVariable speed) {
        this.words = words;
        this.speed = speed;
        breaks = LineBreaks.of(words.locale());
    }

    static PageWords of(TrainingReport report) {
        return of(report.words(), ShownSpeed.of(report.load().history()));
    }

    /** The words for a single run, which tells its running. */
    static PageWords of(RunReport report) {
        return of(report.words(), LoadVariables.RUNNING_SPEED);
    }

    /** The words for a plan, which tells of no speed but that of running. */
    static PageWords of(ComebackReport report) {
        return of(report.words(), LoadVariables.RUNNING_SPEED);
    }

    private static PageWords of(Words words, LoadVariable speed) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE,
                words.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new PageWords(words.with(texts), speed);
    }

    /** The language, as the attribute {@code lang} has it. */
    String language() {
        return locale().toLanguageTag();
    }

    Locale locale() {
        return words.locale();
    }

    /** A card of evidence in the language of the page. */
    Evidence evidence(String rule, Evidence english) {
        return words.evidence(rule, english);
    }

    String text(String key) {
        return unbroken(words.text(key));
    }

    String say(Message message) {
        return unbroken(words.say(message));
    }

    /** The same text, whose lines never end between a number and its unit, or a day and its month. */
    String unbroken(String text) {
        return breaks.mend(text);
    }

    String day(LocalDate day, String style) {
        return unbroken(words.date(day, style));
    }

    /** A window of days with its dates, such as {@code 25 May to 31 May}; a single day is only named, and a year only once. */
    String span(Days days) {
        boolean isOneYear = days.first().getYear() == days.last().getYear();
        return days.count() == 1
                ? day(days.first(), "day")
                : say(Message.of("span")
                        .with("first", words.date(days.first(), isOneYear ? "short" : "day"))
                        .with("last", words.date(days.last(), "day")));
    }

    /** A value with its unit. */
    String amount(LoadVariable variable, double value) {
        return unbroken(words.amount(new Amount(variable.dimension(), value)));
    }

    /** A change a week, as a trend has it. */
    String change(LoadVariable variable, double change, Trend trend) {
        return unbroken(words.change(variable, change, trend)).replace('-', MINUS);
    }

    /** A value without its unit. */
    String bare(LoadVariable variable, double value) {
        return variable.dimension() == Dimension.COUNT
                ? String.valueOf(Math.round(value))
                : words.bare(new Amount(variable.dimension(), value));
    }

    /** A plain number. */
    String number(double value, int digits) {
        return words.number(value, digits);
    }

    /** A limit with its unit, rounded down. */
    String most(LoadVariable variable, double value) {
        return most(new Amount(variable.dimension(), value));
    }

    String most(Amount amount) {
        return say(Message.of("most").with("amount", amount));
    }

    /** The name of a variable, by which a sentence finds the words for it. */
    Message name(LoadVariable variable) {
        return variable.name();
    }

    /** The name of a variable at the start of a line; speed has that of the speed that the page shows. */
    String title(LoadVariable variable) {
        return LoadVariables.isOwn(variable)
                ? say(variable.name())
                : text("title." + (variable.equals(LoadVariables.SPEED) ? speed : variable).id());
    }
}
