package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.Recommendation;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.AgreedLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportWriterTest {

    private static final LocalDate MONDAY = Histories.MONDAY;

    /** Reads a page as a browser does, but fails where a browser only shrugs. */
    private static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html, "");
        assertEquals(List.of(), parser.getErrors());
        return page;
    }

    private static Document page(TrainingReport report) {
        return parse(Histories.html(report));
    }

    private static Document page(RunHistory history, LocalDate day) {
        return page(TrainingCheck.standard().assess(history, day));
    }

    private static String plain(Elements elements) {
        return elements.text().replace('\u00a0', ' ');
    }

    private static Element chart(Document page, String variable) {
        return page.expectFirst("figure.chart:has(#" + variable + "-title)");
    }

    static List<TrainingReport> reports() {
        TrainingCheck check = TrainingCheck.standard();
        return List.of(
                Histories.sample(),
                Histories.oneRun(),
                check.assess(RunHistory.of(List.of()), MONDAY),
                check.assess(Histories.mondays(20, 22, 0, 0, 0, 0, 0, 5), MONDAY.plusWeeks(7)),
                check.assess(Histories.tenYears(), LocalDate.of(2026, 5, 31)),
                Histories.onTheWayBack(Locale.GERMAN),
                Histories.stopped(),
                Histories.shorterWalks(),
                Histories.crowded(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPageIsWellFormedAndHasOneOfEachId(TrainingReport report) {
        Document page = page(report);

        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
        for (String named : page.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
            for (String id : named.split(" ", -1)) {
                assertTrue(ids.contains(id), id);
            }
        }
        assertEquals(1, page.select("h1").size());
        assertEquals(1, page.select("main").size());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPageStandsForItselfAndRunsNothing(TrainingReport report) {
        Document page = page(report);

        assertEquals(
                0,
                page.select("script, link, img, iframe, object, embed, form, base, foreignObject, use")
                        .size());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), attribute.toString());
                assertFalse(attribute.getKey().equals("src"), attribute.toString());
                boolean isPlace = attribute.getValue().matches("(left|top):\\d+(\\.\\d)?%|--weeks:\\d+");
                assertFalse(attribute.getKey().equals("style") && !isPlace, attribute.toString());
            }
        }
        String style = page.select("style").html();
        assertFalse(style.contains("url(") || style.contains("@import"), style);
        assertEquals(
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    /** Of three hours half were walked, and then a quarter: 2:15 of running after 1:30. */
    @Test
    void runningTimeHasAColumnWhereItWasTooMuchAndTheTimeWithWalksWasNot() {
        Document page = page(Histories.shorterWalks());

        assertEquals(
                List.of("Running time h:min"),
                page.select(".numbers th:contains(Running time)").eachText());
        assertEquals(
                List.of("2:15:00"),
                page.select(".numbers td:has(i):contains(2:15)").stream()
                        .map(Element::ownText)
                        .toList());
        assertTrue(page(Histories.sample())
                .select(".numbers th:contains(Running time)")
                .isEmpty());
    }

    /** A key that has no text is printed as it is. */
    @ParameterizedTest
    @MethodSource("reports")
    void everyTextOfThePageHasWords(TrainingReport report) {
        String text = page(report).body().text();

        assertFalse(
                text.matches(
                        "(?s).*\\b(heading|tile|mark|spot|row|chart|title|sheet|question|legend|grade|rule|year|variable|reason|code|plan|way|course|gate|agree)\\.[a-zA-Z].*"),
                text);
        assertFalse(text.contains("{") || text.contains("null"), text);
    }

    @Test
    void pageBeginsWithTheVerdictAndTheBudget() {
        Document page = page(Histories.sample());

        assertTrue(
                page.expectFirst("h1").text().startsWith("Step back. The 11.0"),
                page.expectFirst("h1").text());
        assertEquals("Step back.", page.expectFirst("h1 strong").text());
        assertEquals(
                List.of("up to 5.5 km", "nothing left", "up to 17.9 km"),
                page.select(".figure, .thisweek > p > b, .nextweek b").eachText());
        assertEquals(4, page.select(".advice ol > li").size());
        assertEquals(0, page.select("#plan").size());
    }

    /** 10 km every Monday: on the fifth one, 1.0 km is left of the week for a run from Tuesday on. */
    @Test
    void nextRunOnThePageIsTheOneOfTheText() {
        Document page = page(Histories.mondays(10, 10, 10, 10, 10), MONDAY.plusWeeks(4));

        assertEquals("up to 1.0 km", page.expectFirst(".figure").text());
        assertEquals(
                "about 6 min rest today from Tuesday 3 Feb on",
                page.expectFirst(".facts").text().replace('\u00a0', ' '));
        assertTrue(
                page.expectFirst(".nextrun")
                        .text()
                        .contains("easy (slower than 6:00 min/km, your usual pace; you can talk in sentences)"),
                page.expectFirst(".nextrun").text());
    }

    /** Mondays of 20 km up to 26 January, and a report of Wednesday 28 January; 5 km a run and 15 km a week were agreed, and no run before a day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-02 | up to 5.0 km about 30 min rest today from Monday 2 Feb on no run before Monday 2 Feb (agreed on 28 Jan) easy (slower than 6:00 min/km, your usual pace; you can talk in sentences) | no run agreed on 28 Jan | up to 15.0 km (agreed on 28 Jan)
            2026-02-16 | up to 5.0 km rest today from Monday 16 Feb on no run before Monday 16 Feb (agreed on 28 Jan) easy (slower than 6:17 min/km; you can talk in sentences) | no run agreed on 28 Jan |
            2026-01-28 | up to 5.0 km about 30 min from Monday 2 Feb on agreed on 28 Jan easy (slower than 6:00 min/km, your usual pace; you can talk in sentences) | nothing left of 15.0 km (agreed on 28 Jan) | up to 15.0 km (agreed on 28 Jan)
            """)
    void answerSaysWhatWasAgreed(LocalDate noRunUntil, String run, String week, String nextWeek) {
        AgreedLimits agreed = AgreedLimits.NONE
                .withMaxRun(5_000)
                .withMaxWeek(15_000)
                .withNoRunUntil(noRunUntil)
                .withAgreedOn(MONDAY.plusDays(23));
        Document page = page(TrainingCheck.standard()
                .withAgreedLimits(agreed)
                .assess(Histories.mondays(20, 20, 20, 20), MONDAY.plusDays(23)));

        assertEquals("Next run " + run, plain(page.select(".nextrun")));
        assertEquals(week, plain(page.select(".thisweek > h2 + p")));
        assertEquals(nextWeek == null ? "" : nextWeek, plain(page.select(".nextweek p")));
        assertTrue(page.text().replace('\u00a0', ' ').contains("What was agreed on 28 Jan goes before every rule: "));
    }

    @Test
    void numberAndItsUnitStayInOneLine() {
        String html = Histories.html(Histories.sample());

        assertTrue(html.contains("The 11.0\u00A0km on Sunday 31\u00A0May were 100.1\u00A0% longer"));
        assertFalse(html.contains("18.1 km"));
    }

    @Test
    void runsWithoutSamplesAreToldBesideTheFiles() {
        LocalDateTime start = MONDAY.atTime(8, 0);
        Run run = Run.builder("a.gpx", start.toInstant(ZoneOffset.UTC), start)
                .distanceMetres(5000)
                .timerTime(Duration.ofMinutes(30))
                .origin(Origin.of("a.gpx").withOtherFormat(OtherFormat.GPX))
                .build();
        String text = page(RunHistory.of(List.of(run)), MONDAY).text().replace('\u00A0', ' ');

        assertTrue(text.contains("Without samples, only with their totals: 1 run from GPX files."), text);
    }

    @Test
    void languageOfThePageIsThatOfItsWords() {
        assertEquals("en", page(Histories.sample()).expectFirst("html").attr("lang"));
    }

    @Test
    void weekThatIsOverItsLimitIsMarkedByShapeAndColour() {
        Element chart = chart(page(Histories.mondays(20, 21, 30), MONDAY.plusDays(20)), "distance");

        assertEquals(3, chart.select("path.bar").size());
        assertEquals(1, chart.select("path.bar.warning").size());
        assertEquals(Mark.WARNING.path(), chart.expectFirst("path.mark.warning").attr("d"));
        assertEquals(1, chart.select("path.mark.unjudged").size());
        assertTrue(chart.text().contains("30.0 km after 21.0 km (12 Jan to 18 Jan), +43 %"), chart.text());
        assertEquals("+43 %, warning", chart.select("tr.warning td:last-child").text());
    }

    /** 110 % of 20 km is 22 km; the axis goes to 30 km, so the line stands at 22/30 of 242 units above 276, and the bars of 40 in the middles of two columns of 500. */
    @Test
    void lineOfTheLimitStandsWhereTheRuleSaysAndBarsWhereTheirValuesAre() {
        Element chart = chart(page(Histories.mondays(20, 22), MONDAY.plusDays(13)), "distance");

        assertEquals(List.of("0", "10", "30"), chart.select(".axis span").eachText());
        assertEquals(List.of("limit"), chart.select(".axis b").eachText());
        assertEquals("M722.5 98.5h55", chart.expectFirst("path.limits").attr("d"));
        assertEquals(
                "M230 276v-161.3h40v161.3z", chart.select("path.bar").get(0).attr("d"));
        assertEquals(
                "M730 276v-177.5h40v177.5z", chart.select("path.bar").get(1).attr("d"));
    }

    @Test
    void currentWeekIsSplitIntoDoneAndLeft() {
        RunHistory history = RunHistory.of(List.of(
                Histories.run(MONDAY, 10),
                Histories.run(MONDAY.plusDays(3), 10),
                Histories.run(MONDAY.plusDays(7), 10)));
        Element chart = chart(page(history, MONDAY.plusDays(8)), "distance");

        assertEquals(1, chart.select("path.left").size());
        assertTrue(
                chart.expectFirst(".said li:last-child").text().endsWith("The week is not over. Up to 12.0 km left."),
                chart.text());
        assertEquals(
                0,
                chart(page(history, MONDAY.plusDays(13)), "distance")
                        .select("path.left")
                        .size());
    }

    @Test
    void restWeekIsADotAndALayoffAnArea() {
        Document page = page(Histories.mondays(20, 22, 0, 0, 0, 0, 0, 5), MONDAY.plusWeeks(7));
        Element chart = chart(page, "distance");

        assertEquals(5, chart.select("path.rest").size());
        assertEquals(1, chart.select("path.layoff").size());
        assertEquals("41 days off", chart.select(".off").text());
        assertTrue(chart.text().contains("19 Jan to 25 Jan: no run."), chart.text());
        assertTrue(
                page.expectFirst(".sheet").text().contains("41 days without a run"),
                page.expectFirst(".sheet").text());
    }

    @Test
    void pointsOfTheLadderCarryTheSpikes() {
        Element chart = chart(page(Histories.mondays(10, 10, 15), MONDAY.plusWeeks(2)), "longestRun");

        assertEquals(3, chart.select("path.point").size());
        assertEquals(
                "M121.4 49.3h0",
                chart.expectFirst("path.point:not(.unjudged, .warning)").attr("d"));
        assertEquals(1, chart.select("path.point.warning").size());
        assertTrue(chart.expectFirst("path.limits").attr("d").startsWith("M"));
        assertEquals(
                "Monday 19 Jan: 15.0 km. The longest of the 30 days before (20 Dec 2025 to 18 Jan) was 10.0 km, so the limit was 11.0 km.",
                chart.expectFirst(".said li:last-child").text());
    }

    @Test
    void everyChartHasANameADescriptionAndATable() {
        Document page = page(Histories.sample());

        Elements charts = page.select("figure.chart");
        assertEquals(6, charts.size());
        for (Element chart : charts) {
            assertEquals(1, chart.select("svg[role=img] > title").size());
            assertFalse(chart.select("svg[role=img] > desc").text().isBlank());
            assertTrue(chart.select("table caption").text().contains("What was compared with what"));
            assertTrue(chart.select("tbody tr").size() >= 21);
        }
    }

    /** One group of radio buttons in the main chart; the others follow it by their labels. */
    @Test
    void weekIsChosenOnceForAllCharts() {
        Document page = page(Histories.sample());

        Elements weeks = chart(page, "distance").select(".spots input[type=radio][name=week]");
        assertEquals(26, weeks.size());
        assertEquals(weeks.size(), page.select("input").size());
        assertEquals(List.of("w26"), page.select("input[checked]").eachAttr("id"));
        assertTrue(
                page.expectFirst("#" + weeks.get(25).attr("aria-labelledby"))
                        .text()
                        .startsWith("25 May to 31 May: 24.1"),
                page.text());
        for (Element chart : page.select("figure.chart:not(.main)")) {
            assertEquals(weeks.eachAttr("id"), chart.select(".spots label").eachAttr("for"));
            assertEquals(26, chart.select(".said li").size());
        }
        assertEquals(
                26,
                page.select("style").get(1).html().split(":checked", -1).length - 1,
                page.select("style").get(1).html());
    }

    @Test
    void weeksOfALayoffAreOneRowOfATable() {
        Document page = page(Histories.mondays(20, 22, 0, 0, 0, 0, 0, 5), MONDAY.plusWeeks(7));

        assertEquals(
                List.of("19 Jan to 22 Feb no run, 41 days"),
                chart(page, "distance").select("tr.gap").eachText());
        assertEquals(
                List.of("19 Jan to 22 Feb no run, 41 days"),
                page.select(".numbers tr.gap").eachText());
        assertEquals(4, page.select(".numbers tbody tr").size());
    }

    /** The paces of 6:00 and 5:00 a kilometre: an axis of a minute and no more. */
    @Test
    void axisOfThePaceIsCutAndHasTheFastestOnTop() {
        Run quick = Run.builder(
                        "quick.fit",
                        MONDAY.plusWeeks(1).atTime(7, 0).toInstant(ZoneOffset.UTC),
                        MONDAY.plusWeeks(1).atTime(7, 0))
                .distanceMetres(10_000)
                .timerTime(Duration.ofMinutes(50))
                .build();
        Element chart =
                chart(page(RunHistory.of(List.of(Histories.run(MONDAY, 10), quick)), MONDAY.plusDays(13)), "speed");

        assertEquals(
                List.of("5:00", "5:15", "5:30", "5:45", "6:00"),
                chart.select(".axis span").eachText());
        assertEquals(
                List.of("M82.9 112a2.6 2.6 0 1 0 5.2 0", "M255 18h0"),
                chart.select("path.point").eachAttr("d").stream()
                        .map(path -> path.replaceFirst("a2.6 2.6 0 1 0 -.*", ""))
                        .map(path -> path.replace("M82.4", "M82.9"))
                        .toList());
    }

    /** The run of 5 January 2026 came 2,184 days after that of 13 January 2020 (Python, date subtraction), so that 2,183 days had none. */
    @Test
    void yearsOfALayoffAreOneRow() {
        RunHistory history = RunHistory.of(List.of(
                Histories.run(LocalDate.of(2020, 1, 6), 5),
                Histories.run(LocalDate.of(2020, 1, 13), 5),
                Histories.run(MONDAY, 5)));
        Elements years = page(history, MONDAY).select(".years tbody tr");

        assertEquals(
                List.of("2026", "2021\u20132025", "2020"), years.select("th").eachText());
        assertEquals("no run, 2183 days", years.get(1).select("td").text());
    }

    @Test
    void legendHasOnlyWhatOccurs() {
        List<String> plain =
                page(Histories.oneRun()).select(".weeks .legend li").eachText();

        assertEquals(List.of("a week", "a run, not judged", "not judged"), plain);
        assertTrue(page(Histories.sample())
                .select(".weeks .legend li")
                .eachText()
                .containsAll(List.of("caution", "warning", "alert", "layoff, two weeks or more without a run")));
    }

    @Test
    void longHistoriesShowTheLastHalfYearAndTheYearsAtAGlance() {
        TrainingReport report = TrainingCheck.standard().assess(Histories.tenYears(), LocalDate.of(2026, 5, 31));
        Document page = page(report);

        assertEquals(26, page.select(".numbers tbody tr").size());
        assertEquals(11, page.select(".years tbody tr").size());
        assertEquals("2026", page.select(".years tbody th").get(0).text());
        assertEquals(0, page(Histories.oneRun()).select(".years").size());
    }

    @Test
    void moreThanAYearIsDrawnAsAnOutlineAndNothingOfItIsLost() {
        TrainingCheck check = TrainingCheck.standard().withWeeksShown(520);
        Document page = page(check.assess(Histories.tenYears(), LocalDate.of(2026, 5, 31)));
        Element chart = chart(page, "distance");

        assertEquals(1, chart.select("path.bar").size());
        assertEquals(0, chart.select(".spots, path.limits, path.mark").size());
        assertEquals(
                List.of("2016", "2018", "2020", "2022", "2024"),
                chart.select(".places span").eachText());
        assertEquals(0, chart.select("table").size());
        assertTrue(chart.expectFirst(".latest").text().startsWith("25 May to 31 May: "), chart.text());
        // Each August has two weeks without a run in one row, and those of 2016 and 2022, which begin on a Monday,
        // three.
        assertEquals(520 - 12, page.select(".numbers tbody tr").size());
        assertEquals(11, page.select(".years tbody tr").size());
        assertEquals(3, page.select(".legend li").size());
        assertTrue(
                page.select(".findings .flags li").size() > 100,
                page.select(".findings summary").text());
    }

    @Test
    void earlierFindingsAreCutAtFiftyARule() {
        TrainingCheck check = TrainingCheck.standard().withWeeksShown(520);
        Document page = page(check.assess(Histories.restlessYears(), LocalDate.of(2026, 5, 31)));
        Element rule = page.expectFirst("article:has(h3:contains(Weekly increase)) details:not(.card)");

        assertEquals(50, rule.select("li").size());
        assertTrue(rule.text().contains(" more; the report as JSON has all of them."), rule.text());
    }

    @Test
    void settingsSayHowManyWeeksAreShown() {
        TrainingCheck check = TrainingCheck.standard().withWeeksShown(40);
        Document page = page(check.assess(Histories.tenYears(), LocalDate.of(2026, 5, 31)));

        assertEquals(40, page.select(".numbers tbody tr").size());
    }

    @ParameterizedTest
    @CsvSource({"26, en", "53, en", "53, de", "54, de", "600, en", "600, de"})
    void tenYearsFitIntoThreeHundredKilobytesHoweverManyWeeksAreShown(int weeks, Locale language) {
        TrainingCheck check = TrainingCheck.standard().withWeeksShown(weeks);
        String html = Histories.html(
                check.assess(Histories.tenYears(), LocalDate.of(2026, 5, 31)).in(language));

        int bytes = html.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < 300_000, bytes + " bytes");
    }

    @ParameterizedTest
    @CsvSource({"26, en", "53, en", "53, de", "54, de"})
    void soDoTenYearsWithAWayBackAtTheirEnd(int weeks, Locale language) {
        TrainingCheck check = TrainingCheck.standard().withWeeksShown(weeks).withInjury(LocalDate.of(2026, 5, 25));
        String html = Histories.html(
                check.assess(Histories.tenYears(), LocalDate.of(2026, 5, 31)).in(language));

        int bytes = html.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(html.contains("class=\"way\""), html);
        assertTrue(bytes < 300_000, bytes + " bytes");
    }

    @ParameterizedTest
    @CsvSource({"26, en", "53, en", "53, de", "54, de", "600, en", "600, de"})
    void soDoTenYearsOfWhichEverySecondWeekIsOverItsLimits(int weeks, Locale language) {
        TrainingCheck check = TrainingCheck.standard().withWeeksShown(weeks);
        TrainingReport report = check.assess(Histories.restlessYears(), LocalDate.of(2026, 5, 31))
                .in(language);
        int bytes = Histories.html(report).getBytes(StandardCharsets.UTF_8).length;

        assertTrue(report.findings().size() > 900, report.findings().size() + " findings");
        assertTrue(bytes < 300_000, bytes + " bytes");
    }

    @Test
    void variableOfACallersOwnStandsAmongTheRatiosByItsName() {
        LoadVariable own = new LoadVariable() {
            @Override
            public String id() {
                return "mornings";
            }

            @Override
            public Message name() {
                return Message.of("runs before <breakfast>");
            }

            @Override
            public Dimension dimension() {
                return Dimension.COUNT;
            }

            @Override
            public OptionalDouble of(Run run) {
                return OptionalDouble.of(run.localStart().getHour() < 9 ? 1 : 0);
            }
        };
        List<Run> runs = IntStream.range(0, 24)
                .mapToObj(i -> Histories.run(MONDAY.plusWeeks(i / 3).plusDays(i % 3 * 2L), 6))
                .toList();
        Document page = page(TrainingCheck.standard()
                .withVariables(own)
                .assess(RunHistory.of(runs), MONDAY.plusWeeks(8).minusDays(1)));

        assertTrue(page.select("tbody th").eachText().stream()
                .anyMatch(name -> name.startsWith("runs before <breakfast>")));
    }

    @Test
    void chartOfSpeedsHoldsNothingButRunningSpeeds() {
        RunHistory history = RunHistory.of(List.of(
                Histories.walked(MONDAY, 10, 1_800),
                Histories.walked(MONDAY.plusWeeks(1), 10, 900),
                Histories.run(MONDAY.plusWeeks(2), 10)));
        Document page = page(history, MONDAY.plusDays(20));
        Element chart = chart(page, "runningSpeed");
        Elements rows = chart.select("tbody tr");

        assertEquals("Running pace min/km", chart.expectFirst("h3").text());
        assertEquals(
                List.of("3:00", "4:00", "5:00", "6:00"),
                chart.select(".axis span").eachText());
        assertEquals(2, chart.select("path.point").size());
        assertEquals(1, chart.select("path.unmeasured").size());
        assertEquals(1, chart.select("path.limits").size());
        assertEquals("3:45 min/km", rows.get(0).child(1).text());
        assertEquals("5:38 min/km", rows.get(1).child(1).text());
        assertEquals("3:45 min/km", rows.get(1).child(3).text());
        assertEquals("\u2013", rows.get(2).child(1).text());
        assertEquals("", rows.get(2).child(4).text());
        assertTrue(chart.text().contains("5:38 min/km after 3:45 min/km"), chart.text());
        assertTrue(page.select(".sheet th").eachText().contains("Running pace"));
    }

    @Test
    void weekThatIsNotJudgedSaysWhyInTheTable() {
        Element chart = chart(page(Histories.mondays(20, 21), MONDAY.plusDays(13)), "distance");

        assertTrue(
                chart.select("tbody td:last-child").get(0).text().startsWith("not judged. "),
                chart.select("tbody td:last-child").text());
    }

    @Test
    void nextWeekOffersNoRangeOfWhatTheAdviceSaysToLetBe() {
        Document page = page(Histories.sample());
        BudgetWords words = BudgetWords.of(Histories.sample());

        assertEquals(
                words.offeredRanges().size(),
                page.select(".advice table tbody tr").size());
        assertTrue(words.isToLetBe(LoadVariables.SPEED));
        assertEquals(
                "\u2013",
                page.expectFirst(".sheet tr:has(th:contains(Running pace)) td:last-child")
                        .text());
    }

    @Test
    void studyBehindAnAdviceIsFolded() {
        TrainingReport report =
                TrainingCheck.standard().assess(Histories.mondays(20, 20, 20, 20), Histories.MONDAY.plusWeeks(9));
        Recommendation first = report.recommendations().get(0);
        Element advice = page(report).expectFirst(".advice li");

        assertTrue(first.evidence().startsWith("In a trial of 701 people,"), first.evidence());
        assertEquals(first.evidence(), advice.expectFirst("details span").text().replace('\u00a0', ' '));
        assertEquals(first.detail(), advice.expectFirst("li > span").text().replace('\u00a0', ' '));
    }

    @Test
    void flagsOfTheSheetBeginWithTheLatest() {
        Document page = page(Histories.mondays(10, 20, 20, 23), MONDAY.plusDays(27));

        assertTrue(
                page.expectFirst(".sheet .flags .dates").text().startsWith("26 Jan to 1 Feb"),
                page.select(".sheet .flags").text());
    }

    @Test
    void oneRunMakesAPageThatSaysWhyThereIsNothingToCompare() {
        Document page = page(Histories.oneRun());

        assertEquals("Not enough to judge yet.", page.expectFirst("h1 strong").text());
        assertEquals(1, chart(page, "distance").select("path.bar").size());
        assertTrue(page.text().contains("no week to compare it with"), page.text());
    }

    @Test
    void historyWithoutARunMakesAPageWithoutCharts() {
        Document page = page(RunHistory.of(List.of()), MONDAY);

        assertEquals(0, page.select("figure").size());
        assertTrue(
                page.expectFirst("h1").text().startsWith("There is no run"),
                page.expectFirst("h1").text());
        assertTrue(page.text().contains("To an emergency department now, and no run"), page.text());
    }

    @Test
    void planIsHeldAgainstTheLimits() {
        List<PlannedRun> planned = List.of(PlannedRun.on(MONDAY.plusDays(15)).withDistanceMetres(30_000));
        Document page = page(TrainingCheck.standard().assess(Histories.mondays(20, 21), MONDAY.plusDays(14), planned));
        List<PlannedRun> easy = List.of(PlannedRun.on(MONDAY.plusDays(15)).withDistanceMetres(20_000));
        Document fine = page(TrainingCheck.standard().assess(Histories.mondays(20, 21), MONDAY.plusDays(14), easy));

        assertTrue(page.select(".plan .flags li").size() >= 2);
        assertTrue(
                page.select(".plan").text().contains("Tuesday 20 Jan: 30.0 km."),
                page.select(".plan").text());
        assertTrue(
                fine.select(".plan").text().contains("What can be judged keeps to its limits"),
                fine.select(".plan").text());
    }

    @Test
    void findingsCarryTheirEvidenceAndWhatSpeaksAgainstIt() {
        Document page = page(Histories.sample());

        assertEquals(
                List.of("Single runs", "Weekly increase", "One thing at a time"),
                page.select(".findings h3").eachText());
        assertTrue(
                page.select(".findings .card").get(0).text().contains("Evidence, grade B: a large cohort supports it"));
        assertEquals(
                "https://doi.org/10.1136/bjsports-2024-109380",
                page.select(".findings .card a").get(0).attr("href"));
        assertTrue(page.select(".findings .card").get(1).text().contains("Against it"));
    }

    @Test
    void sheetTellsThePhysiotherapistWhatTheRunnerWasToldAndWhatToAsk() {
        Element sheet = page(Histories.sample()).expectFirst(".sheet");

        assertTrue(
                sheet.text().contains("Last layoff: 43 days without a run, 9 Feb 2026 to 23 Mar 2026"), sheet.text());
        assertEquals(4, sheet.select("ol").get(0).select("li").size());
        Elements load = sheet.select("h3:contains(Load before) ~ p + table tbody tr");
        assertEquals(8, load.size());
        assertEquals("Distance 40.3 km 13.9 km 24.1 km 17.9 km", load.get(0).text());
        assertEquals(10, sheet.select(".questions li").size());
        assertTrue(
                sheet.text().contains("Numbness or tingling around genitals, buttocks or inner thighs?"), sheet.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style><svg onload=alert(1)>",
                "=cmd()|' /C calc'!A0",
                "a\u001b[2Jb\u0000c\u0007",
                "\u202etxt.exe\u202c\u2066\u200f",
                "${7*7} {run.most} @if(true)",
                "&lt;b&gt; &amp; ]]> <!-- -->"
            })
    void textsOfStrangersAreInert(String hostile) {
        Message message = Message.of("{text}").with("text", hostile);
        RunHistory history = new RunHistory(
                2,
                List.of(Histories.run(hostile, MONDAY, 5)),
                List.of(
                        LeftOut.of(hostile, LeftOut.Code.DAMAGED, message),
                        LeftOut.of("in no folder", LeftOut.Code.NOT_FIT, message)),
                List.of(),
                List.of(new HistoryWarning(HistoryWarning.Code.SEVERAL_RUNNERS, message, MONDAY)),
                ZoneOffset.UTC);
        String html = Histories.html(TrainingCheck.standard().assess(history, MONDAY));
        Document page = parse(html);

        assertEquals(0, page.select("script, img, [onload], [onerror]").size());
        assertEquals(2, page.select("style").size());
        String shown = hostile.replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
        assertEquals(shown, page.expectFirst(".careful ~ .careful").wholeText());
        assertEquals(shown + ": " + shown, page.expectFirst(".sources bdi").wholeText());
        assertFalse(html.chars().anyMatch(c -> Character.getType(c) == Character.FORMAT));
        assertFalse(html.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The sport is <b>�, not running. | (<b>� and b.fit)",
                "de | Die Sportart ist „<b>�“ und nicht Laufen. | (<b>� und b.fit)"
            })
    void sentencesOnFilesAreInTheLanguageOfThePageAndTheirTextsInert(String language, String sport, String names) {
        String hostile = "<b>\u001b";
        RunHistory history = new RunHistory(
                2,
                List.of(Histories.run(MONDAY, 5)),
                List.of(LeftOut.of(
                        "a.fit",
                        LeftOut.Code.NOT_A_RUN,
                        Message.of("run.other-sport").with("sport", hostile))),
                List.of(),
                List.of(new HistoryWarning(
                        HistoryWarning.Code.SEVERAL_RUNNERS,
                        Message.of("warning.SEVERAL_RUNNERS")
                                .with("one", hostile)
                                .with("other", "b.fit"),
                        MONDAY)),
                ZoneOffset.UTC);
        Document page = page(TrainingCheck.standard().assess(history, MONDAY).in(Locale.forLanguageTag(language)));

        assertEquals("a.fit: " + sport, page.expectFirst(".sources bdi").wholeText());
        assertTrue(
                page.select(".careful").text().contains(names),
                page.select(".careful").text());
        assertEquals(0, page.select(".sources b, .careful b").size());
    }

    @Test
    void pageNamesFilesFromTheirSharedFolderOn() {
        RunHistory history = new RunHistory(
                3,
                List.of(Histories.run("/home/anna/runs/a.fit", MONDAY, 5)),
                List.of(LeftOut.of(
                        "/home/anna/export.zip!/x/b.fit#2",
                        LeftOut.Code.DAMAGED_COPY,
                        Message.of("copy.SAME_RUN").with("of", "/home/anna/runs/a.fit"))),
                List.of(),
                List.of(new HistoryWarning(
                        HistoryWarning.Code.SEVERAL_RUNNERS,
                        Message.of("warning.SEVERAL_RUNNERS")
                                .with("one", "/home/anna/runs/a.fit")
                                .with("other", "/home/anna/runs/c.fit"),
                        MONDAY)),
                ZoneOffset.UTC);
        Document page = page(history, MONDAY);

        assertEquals(
                "export.zip!/x/b.fit#2: The same run as in runs/a.fit, which was kept.",
                page.expectFirst(".sources bdi").text());
        assertTrue(page.expectFirst(".sources").text().contains("from the folder \"anna\" on"));
        assertFalse(page.text().contains("/home"), page.text());
    }

    @Test
    void pageTellsNothingOfLaterDaysButTheNumberOfRuns() {
        LeftOut later = LeftOut.of("later.fit", LeftOut.Code.DAMAGED, Message.of("It breaks off."))
                .startedAt(MONDAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), MONDAY.plusDays(1));
        HistoryWarning warning =
                new HistoryWarning(HistoryWarning.Code.SEVERAL_RUNNERS, Message.of("Two."), MONDAY.plusDays(1));
        List<Run> runs = List.of(Histories.run(MONDAY, 5), Histories.run(MONDAY.plusDays(1), 5));
        RunHistory known =
                new RunHistory(3, runs.subList(0, 1), List.of(), List.of(), List.of(), ZoneOffset.UTC, 1, List.of());
        RunHistory all = new RunHistory(3, runs, List.of(later), List.of(), List.of(warning), ZoneOffset.UTC);

        String html = Histories.html(TrainingCheck.standard().assess(all, MONDAY));

        assertEquals(Histories.html(TrainingCheck.standard().assess(known, MONDAY)), html);
        assertTrue(parse(html).expectFirst(".sources").text().contains("1 run after "), html);
    }

    @Test
    void youngHistoryWithFindingsIsToldAtTheTop() {
        List<Run> jump = List.of(Histories.run(MONDAY, 5), Histories.run(MONDAY.plusDays(9), 12));
        List<Run> steady = List.of(Histories.run(MONDAY, 5), Histories.run(MONDAY.plusDays(9), 5));

        String young =
                page(RunHistory.of(jump), MONDAY.plusDays(9)).select(".careful").text();
        assertTrue(young.contains("This history begins on"), young);
        assertEquals(
                0,
                page(RunHistory.of(steady), MONDAY.plusDays(9))
                        .select(".careful")
                        .size());
    }

    @Test
    void longListsOfFilesAreCut() {
        List<LeftOut> many = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        LeftOut.of("export/" + i + ".fit", LeftOut.Code.NOT_A_RUN, Message.of("run.sport-unnamed")))
                .collect(Collectors.toList());
        RunHistory history = new RunHistory(5_001, List.of(Histories.run(MONDAY, 5)), many, ZoneOffset.UTC);
        Document page = page(history, MONDAY);

        assertEquals(13, page.select(".sources li").size());
        assertTrue(
                page.select(".sources").text().contains("and 4988 more"),
                page.select(".sources").text());
        assertTrue(page.select(".sources summary").text().startsWith("5000 ×"));
    }
}
