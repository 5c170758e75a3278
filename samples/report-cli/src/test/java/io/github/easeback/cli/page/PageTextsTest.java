package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.easeback.comeback.Adherence;
import io.github.easeback.description.LoadRatios;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Rules;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every language of the page has the same texts, with the same values in them. */
class PageTextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)");

    private static final ResourceBundle ENGLISH = texts(Locale.ROOT);
    private static final ResourceBundle GERMAN = texts(Locale.GERMAN);

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.easeback.cli.page.page",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** With the texts of the library, which has some of these names too. */
    private static final PageWords WORDS = PageWords.of(Histories.sample());

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void germanHasEveryTextWithTheSameValues() {
        assertEquals("de", GERMAN.getLocale().getLanguage());
        for (String key : ENGLISH.keySet()) {
            assertEquals(values(ENGLISH.getString(key)), values(GERMAN.getString(key)), key);
        }
        assertEquals(ENGLISH.keySet(), GERMAN.keySet());
    }

    @Test
    void everyRuleMarkAndVariableOfAPageHasItsName() {
        Rules.standard()
                .with(AgreedLimits.NONE.withMaxRun(5_000))
                .all()
                .forEach(rule -> assertHas("rule." + rule.id()));
        for (Mark mark : Mark.values()) {
            assertHas(mark.key());
        }
        for (Adherence.Verdict verdict : Adherence.Verdict.values()) {
            assertHas("done." + verdict);
        }
        for (WayBack.Place place : WayBack.Place.values()) {
            assertHas("way.place." + place);
        }
        List.of("duration", "distance", "speed", "runningSpeed", "ascent", "descent", "longestRun")
                .forEach(variable -> assertHas("title." + variable));
        LoadHistory load = Histories.sample().load();
        LoadRatios.of(load, Layoffs.of(load.history(), load.asOf()), CoverageLimit.STANDARD)
                .forEach(ratios -> assertHas("title." + ratios.variable().id()));
    }

    private static void assertHas(String key) {
        assertNotEquals(key, WORDS.text(key));
    }
}
