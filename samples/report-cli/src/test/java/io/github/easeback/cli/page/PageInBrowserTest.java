package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser and axe say of the page. Skipped where there is no Chromium. */
@Tag("browser")
@EnabledIf(
        value = "io.github.easeback.cli.page.Chromium#isThere",
        disabledReason = "There is no Chromium; install it, or set -Deaseback.chromium=PATH")
class PageInBrowserTest {

    private static final String AXE = """
            (async () => {
              document.querySelectorAll('details').forEach(one => one.open = true);
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const result = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
              return {
                checked: result.passes.map(rule => rule.id),
                violations: result.violations.map(rule => rule.id + ': '
                    + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))
              };
            })()
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static Optional<Chromium> chromium = Optional.empty();
    private static String axe = "";

    @BeforeAll
    static void startTheBrowser() throws IOException {
        try (InputStream in = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        save("sample", Histories.sample());
        save("german", Histories.germanSample());
        save("one", Histories.oneRun());
        save("planned", Histories.planned());
        save("outlined", Histories.outlined());
        save("back", Histories.onTheWayBack(Locale.ENGLISH));
        save("zurueck", Histories.onTheWayBack(Locale.GERMAN));
        save("stopped", Histories.stopped());
        save("crowded", Histories.crowded(Locale.ENGLISH));
        save("voll", Histories.crowded(Locale.GERMAN));
        Files.writeString(file("plan"), Histories.html(Histories.planBack(Locale.ENGLISH)));
        Files.writeString(file("lauf-plan"), Histories.html(Histories.planBack(Locale.GERMAN)));
        Files.writeString(file("run"), RunPageTest.html(RunPageTest.report(), RunPageTest.bare()));
        Files.writeString(file("lauf"), RunPageTest.html(RunPageTest.report().in(Locale.GERMAN)));
        chromium = Optional.of(Chromium.start(Chromium.find().orElseThrow(), folder.resolve("profile")));
    }

    private static void save(String page, TrainingReport report) throws IOException {
        Files.writeString(file(page), Histories.html(report));
    }

    private static Path file(String page) {
        return folder.resolve(page + ".html");
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.ifPresent(Chromium::close);
    }

    private static Tab open(String page, int width, String medium, String scheme) throws IOException {
        Tab tab = chromium.orElseThrow().open();
        tab.width(width);
        tab.media(medium, scheme);
        tab.load(file(page).toUri());
        return tab;
    }

    @ParameterizedTest
    @CsvSource({
        "sample, 1200, screen, light",
        "sample, 1200, screen, dark",
        "sample, 360, screen, light",
        "sample, 794, print, light",
        "one, 1200, screen, light",
        "one, 1200, screen, dark",
        "one, 360, screen, light",
        "one, 794, print, light",
        "back, 1200, screen, light",
        "back, 1200, screen, dark",
        "back, 360, screen, light",
        "back, 794, print, light",
        "stopped, 1200, screen, light",
        "plan, 1200, screen, light",
        "plan, 1200, screen, dark",
        "plan, 360, screen, light",
        "plan, 794, print, light",
        "run, 1200, screen, light",
        "run, 1200, screen, dark",
        "run, 360, screen, light",
        "run, 794, print, light"
    })
    void axeFindsNoViolation(String page, int width, String medium, String scheme) throws IOException {
        try (Tab tab = open(page, width, medium, scheme)) {
            tab.evaluate(axe);
            JsonNode result = tab.evaluate(AXE);

            assertEquals("[]", result.get("violations").toString());
            assertTrue(result.get("checked").toString().contains("color-contrast"), result.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"sample, 1200", "one, 360", "run, 1200", "back, 1200", "plan, 360"})
    void pageAsksForNothingButItselfAndComplainsOfNothing(String page, int width) throws IOException {
        try (Tab tab = open(page, width, "screen", "light")) {
            assertEquals(List.of(file(page).toUri().toString()), tab.requests());
            assertEquals(List.of(), tab.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sample, 320",
        "sample, 360",
        "sample, 1200",
        "german, 320",
        "german, 360",
        "one, 320",
        "back, 320",
        "zurueck, 360",
        "stopped, 360",
        "plan, 320",
        "lauf-plan, 360",
        "run, 320",
        "lauf, 360"
    })
    void pageIsNeverWiderThanItsWindow(String page, int width) throws IOException {
        String opened = """
                (() => {
                  document.querySelectorAll('details').forEach(one => one.open = true);
                  return document.documentElement.scrollWidth;
                })()
                """;
        try (Tab tab = open(page, width, "screen", "light")) {
            assertEquals(width, tab.evaluate(opened).asInt());
            space(tab);
            assertEquals(width, tab.evaluate(opened).asInt());
        }
    }

    /** Gives texts the room that WCAG 2.2 has readers take in 1.4.12. */
    private static void space(Tab tab) throws IOException {
        tab.evaluate("""
                (() => {
                  const style = document.createElement('style');
                  style.textContent = '* { line-height: 1.5 !important; letter-spacing: .12em !important;'
                      + ' word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';
                  document.head.append(style);
                })()
                """);
    }

    /** The keyboard chooses in the main chart, a pointer in any of them. */
    @Test
    void chosenWeekIsToldInAllCharts() throws IOException {
        String seen = """
                [...document.querySelectorAll('.chart')].map(chart => [...chart.querySelectorAll('.said li')]
                    .map((one, index) => getComputedStyle(one).visibility === 'visible' ? index + 1 : 0)
                    .filter(index => index > 0).join())
                """;
        try (Tab tab = open("sample", 1200, "screen", "light")) {
            assertEquals(
                    "[\"26\",\"26\",\"26\",\"26\",\"26\",\"26\"]",
                    tab.evaluate(seen).toString());
            tab.evaluate("document.querySelectorAll('.chart')[3].querySelectorAll('label')[2].click()");
            assertEquals(
                    "[\"3\",\"3\",\"3\",\"3\",\"3\",\"3\"]", tab.evaluate(seen).toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"sample, 360, 13", "sample, 320, 11", "sample, 1200, 26", "one, 360, 1"})
    void phonesShowAsManyWeeksAsAFingerCanTell(String page, int width, int weeks) throws IOException {
        String shown = """
                (() => {
                  const view = document.querySelector('.view').getBoundingClientRect();
                  const spots = [...document.querySelectorAll('.main .spots li')].map(one => one.getBoundingClientRect());
                  const seen = spots.filter(one => one.left > view.left - 1);
                  return [seen.length, Math.min(...seen.map(one => one.width)) >= 24];
                })()
                """;
        try (Tab tab = open(page, width, "screen", "light")) {
            assertEquals("[" + weeks + ",true]", tab.evaluate(shown).toString());
        }
    }

    /** What is left of the chart's edge is seen as little as a date that is hidden. */
    @ParameterizedTest
    @CsvSource({"sample, 360", "sample, 320", "german, 360", "one, 360", "sample, 1200"})
    void noDateIsCutAtTheLeftEdgeOfAChart(String page, int width) throws IOException {
        String cut = """
                [...document.querySelectorAll('.plot .places span')].filter(one => {
                  const edge = one.closest('.plot').getBoundingClientRect().left;
                  const box = one.getBoundingClientRect();
                  return one.checkVisibility({visibilityProperty: true}) && box.left < edge - 1 && box.right > edge + 1;
                }).map(one => one.textContent)
                """;
        try (Tab tab = open(page, width, "screen", "light")) {
            assertEquals("[]", tab.evaluate(cut).toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"sample, 360", "sample, 320", "german, 360", "back, 360", "run, 360", "plan, 320"})
    void noTypeOnAPhoneIsSmallerThanTwelvePixels(String page, int width) throws IOException {
        String smallest = """
                Math.min(...[...document.querySelectorAll('body *')]
                    .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
                    .filter(one => one.checkVisibility() && !one.closest('.unseen, title, desc'))
                    .map(one => parseFloat(getComputedStyle(one).fontSize)
                        * (one.ownerSVGElement ? one.ownerSVGElement.getScreenCTM().a : 1)))
                """;
        try (Tab tab = open(page, width, "screen", "light")) {
            double pixels = tab.evaluate(smallest).asDouble();
            assertTrue(pixels >= 11.95, () -> page + " at " + width + ": " + pixels);
        }
    }

    /** Opening a table moves nothing that stands above it or beside it. */
    @Test
    void tableThatIsOpenedLeavesItsChartWhereItIs() throws IOException {
        String places = """
                (() => {
                  const charts = [...document.querySelectorAll('.chart')];
                  const places = () => charts.slice(0, 4).map(one => {
                    const box = one.getBoundingClientRect();
                    return [Math.round(box.left), Math.round(box.top + scrollY), Math.round(box.width)].join();
                  }).join(';');
                  const before = places();
                  charts[1].querySelector('details').open = true;
                  return before === places();
                })()
                """;
        try (Tab tab = open("sample", 1200, "screen", "light")) {
            assertEquals("true", tab.evaluate(places).toString());
        }
    }

    @Test
    void barsLimitsAndMarksCanBeSeenInForcedColours() throws IOException {
        try (Tab tab = chromium.orElseThrow().open()) {
            tab.forcedColours();
            tab.load(file("sample").toUri());
            JsonNode colours = tab.evaluate("""
                    (() => {
                      const style = one => getComputedStyle(document.querySelector(one));
                      const ground = style('body').backgroundColor;
                      const bar = style('.bar').fill;
                      const line = style('.limits').stroke;
                      return [bar !== ground, line !== ground, bar !== line, style('.plot .mark.warning').fill === line,
                        style('.plot .grid').strokeDasharray !== 'none'];
                    })()
                    """);

            assertEquals("[true,true,true,true,true]", colours.toString());
        }
    }

    @Test
    void planIsPrintedOnThePageAfterTheSheetAndTheWeeksFollowIt() throws IOException {
        String breaks = "['.plan', '.weeks'].map(one => getComputedStyle(document.querySelector(one)).breakBefore)";
        try (Tab tab = open("planned", 688, "print", "light")) {
            assertEquals("[\"page\",\"auto\"]", tab.evaluate(breaks).toString());
        }
    }

    @Test
    void tableOfMoreThanAYearIsNotPrinted() throws IOException {
        String shown = "document.querySelector('.numbers').checkVisibility()";
        try (Tab print = open("outlined", 688, "print", "light");
                Tab screen = open("outlined", 688, "screen", "light")) {
            assertEquals("false", print.evaluate(shown).toString());
            assertEquals("true", screen.evaluate(shown).toString());
        }
    }

    @Test
    void layoffsOfManyYearsCanBeSeenInForcedColours() throws IOException {
        String outlined = "getComputedStyle(document.querySelector('.layoff.quiet')).stroke !== 'none'";
        try (Tab tab = chromium.orElseThrow().open()) {
            tab.forcedColours();
            tab.load(file("outlined").toUri());

            assertEquals("true", tab.evaluate(outlined).toString());
        }
    }

    @Test
    void pageRefusesAScriptThatSomebodySmuggledIn() throws IOException {
        try (Tab tab = open("sample", 1200, "screen", "light")) {
            JsonNode ran = tab.evaluate("""
                    (() => {
                      const script = document.createElement('script');
                      script.textContent = 'window.smuggled = true';
                      document.body.append(script);
                      return window.smuggled === true;
                    })()
                    """);

            assertEquals("false", ran.toString());
        }
    }

    @Test
    void printHasTheSheetAndOpensWhatIsFolded() throws IOException {
        String shown = """
                ['.sheet', '.advice', '.numbers table', '.findings .card dl', '.chart table']
                    .map(one => document.querySelector(one).checkVisibility({contentVisibilityAuto: true}))
                """;
        try (Tab screen = open("sample", 794, "screen", "light");
                Tab print = open("sample", 794, "print", "light")) {
            assertEquals(
                    "[false,true,false,false,false]", screen.evaluate(shown).toString());
            assertEquals("[true,false,true,true,false]", print.evaluate(shown).toString());
        }
    }

    /** The verdict, the budget and the sheet together; what follows is for the runner. */
    @ParameterizedTest
    @ValueSource(strings = {"sample", "german", "one", "planned", "back", "zurueck", "stopped", "crowded", "voll"})
    void sheetForThePhysiotherapistIsOnePage(String page) throws IOException {
        try (Tab tab = open(page, 794, "print", "light")) {
            tab.evaluate("document.querySelectorAll('.sheet ~ *').forEach(one => one.remove())");

            assertEquals(1, tab.pages());
        }
    }

    @Test
    void weeksThatArePlannedCanBeToldFromThoseThatWereRunInForcedColours() throws IOException {
        try (Tab tab = chromium.orElseThrow().open()) {
            tab.forcedColours();
            tab.load(file("back").toUri());
            JsonNode seen = tab.evaluate("""
                    (() => {
                      const style = one => getComputedStyle(document.querySelector(one));
                      const ground = style('body').backgroundColor;
                      return [style('.course .bar').fill !== ground, style('.course .ahead').fill === 'none',
                        style('.course .ahead').stroke !== ground, style('.course .pain').fill !== ground];
                    })()
                    """);

            assertEquals("[true,true,true,true]", seen.toString());
        }
    }
}
