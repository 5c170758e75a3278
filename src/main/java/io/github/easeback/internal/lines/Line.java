package io.github.easeback.internal.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Writes one line: numbers so that they are read as they were, times in seconds, and what is absent not at all. */
public final class Line {

    private static final JsonFactory JSON = new JsonFactory();
    private static final long NANOS_IN_SECOND = 1_000_000_000;

    private final JsonGenerator out;

    /** Writes some JSON; into memory, so that it does not fail. */
    private interface Part {
        void write() throws IOException;
    }

    private Line(JsonGenerator out) {
        this.out = out;
    }

    /** A line with an object. */
    public static String of(Consumer<Line> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            content.accept(new Line(out));
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Part part) {
        try {
            part.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void text(String name, Object value) {
        write(() -> out.writeStringField(name, value.toString()));
    }

    public void texts(String name, Optional<?> value) {
        value.ifPresent(known -> text(name, known));
    }

    public void number(String name, long value) {
        write(() -> out.writeNumberField(name, value));
    }

    public void number(String name, double value) {
        write(() -> out.writeNumberField(name, value));
    }

    public void number(String name, OptionalDouble value) {
        value.ifPresent(known -> number(name, known));
    }

    public void number(String name, OptionalInt value) {
        value.ifPresent(known -> number(name, known));
    }

    public void number(String name, OptionalLong value) {
        value.ifPresent(known -> number(name, known));
    }

    public void truth(String name, boolean value) {
        write(() -> out.writeBooleanField(name, value));
    }

    /** A time in seconds. */
    public void time(String name, Duration value) {
        write(() -> out.writeNumberField(name, seconds(value)));
    }

    public void time(String name, Optional<Duration> value) {
        value.ifPresent(known -> time(name, known));
    }

    private static BigDecimal seconds(Duration time) {
        BigDecimal nanos = BigDecimal.valueOf(time.toNanosPart()).divide(BigDecimal.valueOf(NANOS_IN_SECOND));
        return BigDecimal.valueOf(time.toSeconds()).add(nanos);
    }

    public void object(String name, Consumer<Line> content) {
        write(() -> {
            out.writeObjectFieldStart(name);
            content.accept(this);
            out.writeEndObject();
        });
    }

    public <T> void object(String name, Optional<T> value, Consumer<T> content) {
        value.ifPresent(known -> object(name, line -> content.accept(known)));
    }

    /** Objects in an array. */
    public <T> void objects(String name, Collection<T> members, Consumer<T> content) {
        write(() -> {
            out.writeArrayFieldStart(name);
            for (T member : members) {
                out.writeStartObject();
                content.accept(member);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    /** JSON that is known to be some. */
    public void raw(String name, String json) {
        write(() -> {
            out.writeFieldName(name);
            out.writeRawValue(json);
        });
    }

    public void message(String name, Message message) {
        object(name, part -> MessageLine.write(part, message));
    }

    @Override
    public String toString() {
        return "Line " + out.getOutputContext();
    }
}
