package io.github.easeback;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schemas of the JSON report and of the JSON of one run. */
final class ReportSchema {

    static final Path FILE = Path.of("docs/json-schema.json");

    private static final Path FILE_OF_RUN = Path.of("docs/run-json-schema.json");

    private static final Schema SCHEMA = read(FILE);
    private static final Schema SCHEMA_OF_RUN = read(FILE_OF_RUN);

    private ReportSchema() {}

    /** What is wrong with a document, with the place in it; formats such as dates are checked too. */
    static List<String> faults(JsonNode document) {
        boolean isRun = document.path("format").asText().equals("easeback-run");
        return (isRun ? SCHEMA_OF_RUN : SCHEMA)
                        .validate(
                                document,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                        .toList();
    }

    private static Schema read(Path file) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
