package io.github.easeback.internal.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as nodes, lists, texts, figures and truth values; nulls are left out, since absent and null mean the same. */
final class Tree {

    private static final int DEEPEST = 40;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Tree() {}

    /** An object: its members by their names, in order. */
    record Node(Map<String, Object> members) {}

    /** A number as it was written, so that it is read as whatever is asked for, and written again as it was. */
    record Figure(String text) {}

    /** The object in a line. */
    static Node object(String line) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new LineFault(Message.of("kept.no-object"));
            }
            Node object = node(json);
            if (json.nextToken() != null) {
                throw new LineFault(Message.of("kept.more-than-one"));
            }
            return object;
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new LineFault(Message.of("kept.no-json").with("column", column));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node node(JsonParser json) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Optional<Object> value = value(json);
            if (value.isPresent() && members.put(name, value.get()) != null) {
                throw new JsonParseException(json, "There is a member " + name + " already");
            }
        }
        return new Node(members);
    }

    private static Optional<Object> value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> Optional.of(node(json));
            case START_ARRAY -> Optional.of(list(json));
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(new Figure(json.getText()));
            case VALUE_STRING -> Optional.of(json.getText());
            default -> Optional.empty();
        };
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            value(json).ifPresent(list::add);
        }
        return list;
    }

    /** The text of a part, to be written as it is. */
    static String text(Object part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(part, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object part, JsonGenerator out) throws IOException {
        if (part instanceof Node node) {
            out.writeStartObject();
            for (Map.Entry<String, Object> member : node.members().entrySet()) {
                out.writeFieldName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (part instanceof List<?> list) {
            out.writeStartArray();
            for (Object member : list) {
                write(member, out);
            }
            out.writeEndArray();
        } else if (part instanceof Figure number) {
            out.writeRawValue(number.text());
        } else if (part instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(part.toString());
        }
    }
}
