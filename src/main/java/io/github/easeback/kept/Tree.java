package io.github.easeback.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as maps, lists, texts, numbers and truth values; nulls are left out, since absent and null mean the same. */
final class Tree {

    private static final int DEEPEST = 40;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Tree() {}

    /** The object in a line. */
    static Map<String, Object> object(String line) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new LineFault(Message.of("kept.no-object"));
            }
            Map<String, Object> object = members(json);
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

    private static Map<String, Object> members(JsonParser json) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            value(json).ifPresent(value -> members.put(name, value));
        }
        return members;
    }

    private static Optional<Object> value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> Optional.of(members(json));
            case START_ARRAY -> Optional.of(list(json));
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(new BigDecimal(json.getText()));
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
        if (part instanceof Map<?, ?> members) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.writeFieldName(member.getKey().toString());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (part instanceof List<?> list) {
            out.writeStartArray();
            for (Object member : list) {
                write(member, out);
            }
            out.writeEndArray();
        } else if (part instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (part instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(part.toString());
        }
    }
}
