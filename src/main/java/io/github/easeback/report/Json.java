package io.github.easeback.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Writes values as the JSON report has them: an absent value is null, and a reason is its sentence and its code. */
final class Json {

    private static final MathContext PRECISION = new MathContext(13);

    private final JsonGenerator out;
    private final Words words;

    /** What is in an object. */
    interface Content {
        void write() throws IOException;
    }

    /** How a member of an array is written. */
    interface Member<T> {
        void write(T member) throws IOException;
    }

    Json(JsonGenerator out, Words words) {
        this.out = out;
        this.words = words;
    }

    /** An object that is a member of an array, or the document. */
    void object(Content content) throws IOException {
        out.writeStartObject();
        content.write();
        out.writeEndObject();
    }

    void object(String name, Content content) throws IOException {
        out.writeFieldName(name);
        object(content);
    }

    <T> void objectOrNull(String name, Optional<T> value, Member<T> member) throws IOException {
        if (value.isPresent()) {
            object(name, () -> member.write(value.get()));
        } else {
            nothing(name);
        }
    }

    /** Objects or plain members. */
    <T> void array(String name, Collection<T> members, Member<T> member) throws IOException {
        out.writeArrayFieldStart(name);
        for (T one : members) {
            member.write(one);
        }
        out.writeEndArray();
    }

    <T> void objects(String name, Collection<T> members, Member<T> member) throws IOException {
        array(name, members, one -> object(() -> member.write(one)));
    }

    void member(String text) throws IOException {
        out.writeString(text);
    }

    void member(int number) throws IOException {
        out.writeNumber(number);
    }

    void nothing(String name) throws IOException {
        out.writeNullField(name);
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void text(String name, String text) throws IOException {
        out.writeStringField(name, text);
    }

    void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        } else {
            nothing(name);
        }
    }

    void say(String name, Message message) throws IOException {
        text(name, words.say(message));
    }

    /** The sentence of a reason, and beside it its code. */
    void reason(String name, Optional<Reason> reason) throws IOException {
        sentence(name, reason);
        code(name + "Code", reason);
    }

    /** A reason in words only, where its code is elsewhere. */
    void sentence(String name, Optional<Reason> reason) throws IOException {
        text(name, reason.map(one -> words.say(Message.of("reason." + one))));
    }

    /** A reason for programs. */
    void code(String name, Optional<Reason> reason) throws IOException {
        text(name, reason.map(Enum::name));
    }

    void date(String name, LocalDate date) throws IOException {
        text(name, date.toString());
    }

    void date(String name, Optional<LocalDate> date) throws IOException {
        text(name, date.map(LocalDate::toString));
    }

    void count(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void count(String name, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            count(name, value.getAsLong());
        } else {
            nothing(name);
        }
    }

    /** Sums of doubles carry residues far below what anything here is measured to; nothing is below zero that prints as zero. */
    void number(String name, double value) throws IOException {
        out.writeNumberField(name, new BigDecimal(value).round(PRECISION).doubleValue() + 0.0);
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        } else {
            nothing(name);
        }
    }

    void number(String name, Optional<Double> value) throws IOException {
        number(name, value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    }
}
