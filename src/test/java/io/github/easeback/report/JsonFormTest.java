package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.InsideRuns;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.FormQuantity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** What the JSON report tells of how somebody ran, run by run; {@link Written} holds it against the schema. */
class JsonFormTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private static JsonNode form(int runs, FormQuantity quantity) throws IOException {
        TestRuns history = new TestRuns();
        for (int i = 0; i < runs; i++) {
            history.add(InsideRuns.run(FIRST.plusDays(i), quantity, 240, i < runs - 5 ? 250 + i % 2 : 260));
        }
        return Written.json(TrainingCheck.standard().assess(history.history(), FIRST.plusDays(runs)))
                .get("form");
    }

    /** Eight runs of 250 and 251 in turn: median 250.5, MAD 0.5, so 250.5 give or take 1.4826. */
    @Test
    void trendHasWhatIsUsualAndEachRun() throws IOException {
        JsonNode contact = form(13, FormQuantity.GROUND_CONTACT).get(0);

        assertEquals("groundContact", contact.get("quantity").asText());
        assertEquals("ms", contact.get("unit").asText());
        assertEquals(250.5, contact.get("median").asDouble());
        assertEquals(249.0174, contact.get("low").asDouble(), 1e-6);
        assertEquals(251.9826, contact.get("high").asDouble(), 1e-6);
        assertEquals(5, contact.get("outside").asInt());
        assertTrue(contact.get("reason").isNull());
        assertEquals(13, contact.get("runs").size());
        assertEquals("2026-03-14", contact.get("runs").get(12).get("day").asText());
        assertEquals(260, contact.get("runs").get(12).get("value").asDouble());
    }

    @Test
    void whatIsUsualIsNullWithAReasonWhileRunsAreFew() throws IOException {
        for (FormQuantity quantity : EnumSet.complementOf(EnumSet.of(FormQuantity.SPEED))) {
            for (JsonNode trend : form(3, quantity)) {
                assertTrue(trend.get("median").isNull());
                assertEquals("WARM_UP", trend.get("reasonCode").asText());
                assertTrue(trend.get("perSpeed").isNull());
            }
        }
    }

    @Test
    void historyWithoutAnyInsideHasNoForm() throws IOException {
        TestRuns history = new TestRuns().run("2026-03-02", 5_000);

        assertEquals(
                0,
                Written.json(TrainingCheck.standard().assess(history.history(), FIRST))
                        .get("form")
                        .size());
    }
}
