package io.github.easeback.internal.lines;

import io.github.easeback.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A message as part of a line: its key, and its values with their kind, since the text of a report depends on it. A text is a text, and a number a whole number; all other kinds are an
 * object with the name of the kind.
 */
final class MessageLine {

    private MessageLine() {}

    static void write(Line line, Message message) {
        line.text("key", message.key());
        line.objects("values", new TreeMap<>(message.values()).entrySet(), value -> {
            line.text("name", value.getKey());
            value(line, value.getValue());
        });
    }

    private static void value(Line line, Object value) {
        if (value instanceof Integer number) {
            line.number("count", number);
        } else if (value instanceof Long number) {
            line.number("whole", number);
        } else if (value instanceof Double number) {
            line.number("number", number);
        } else if (value instanceof LocalDate date) {
            line.text("date", date);
        } else if (value instanceof Instant instant) {
            line.text("instant", instant);
        } else if (value instanceof Duration time) {
            line.time("time", time);
        } else if (value instanceof Message nested) {
            line.object("message", inner -> write(inner, nested));
        } else if (value instanceof List<?> list) {
            line.objects("list", list, member -> value(line, member));
        } else {
            line.text("text", value);
        }
    }

    static Message read(Fields fields) {
        Message message = Message.of(fields.text("key"));
        for (Fields value : fields.objects("values")) {
            message = message.with(value.text("name"), value(value));
        }
        return message;
    }

    private static Object value(Fields value) {
        if (value.has("list")) {
            List<Object> list = new ArrayList<>();
            value.objects("list").forEach(member -> list.add(value(member)));
            return List.copyOf(list);
        }
        if (value.has("message")) {
            return read(value.object("message"));
        }
        if (value.has("count")) {
            return value.count("count");
        }
        if (value.has("whole")) {
            return value.findWhole("whole").orElseThrow();
        }
        if (value.has("number")) {
            return value.number("number");
        }
        if (value.has("date")) {
            return value.date("date");
        }
        if (value.has("instant")) {
            return value.instant("instant");
        }
        return value.has("time") ? value.time("time") : value.text("text");
    }
}
