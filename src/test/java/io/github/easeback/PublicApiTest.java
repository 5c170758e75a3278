package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.SessionMesg;
import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.report.ReportWriters;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No type of another library, and none that is internal, is in a public signature, so that callers depend on what stays; and what they get can be printed. */
class PublicApiTest {

    private static final String INTERNAL = CodeBase.ROOT + ".internal.";

    private static final Pattern TYPE_NAME = Pattern.compile("[a-z]\\w*(?:\\.\\w+)+(?:\\$\\w+)*");

    @Test
    void publicSignaturesHaveNoForeignType() {
        List<String> foreign = new ArrayList<>();
        for (String name : CodeBase.packages()) {
            CodeBase.classes(name).forEach(type -> foreign.addAll(foreignTypes(type)));
        }

        assertEquals(List.of(), foreign);
    }

    /** The packages that a caller gets objects of; the others are public for the library's own sake. */
    private static boolean isForCallers(String packageName) {
        return !packageName.startsWith(INTERNAL);
    }

    @Test
    void publicSignaturesForCallersHaveNoInternalType() {
        List<String> internal = CodeBase.packages().stream()
                .filter(PublicApiTest::isForCallers)
                .flatMap(name -> CodeBase.classes(name).stream())
                .flatMap(type -> typesIn(type)
                        .filter(used -> used.startsWith(INTERNAL))
                        .map(used -> type.getName() + ": " + used))
                .toList();

        assertEquals(List.of(), internal);
    }

    @Test
    void plantedInternalTypeIsFound() {
        assertTrue(typesIn(RunReducer.class).anyMatch(used -> used.startsWith(INTERNAL)));
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        List<String> mute = CodeBase.packages().stream()
                .filter(PublicApiTest::isForCallers)
                .flatMap(name -> CodeBase.classes(name).stream())
                .filter(type -> isPublic(type) && isMute(type))
                .map(Class::getName)
                .toList();

        assertEquals(List.of(), mute);
    }

    @Test
    void plantedMuteTypeIsFound() {
        assertTrue(isMute(Leaky.class));
        assertFalse(isMute(LeakyList.class));
        assertFalse(isMute(ReportWriters.class));
    }

    /** Whether it has objects, and those print only a number. */
    private static boolean isMute(Class<?> type) {
        boolean hasObjects = !type.isInterface()
                && Stream.of(type.getDeclaredMethods()).anyMatch(method -> !Modifier.isStatic(method.getModifiers()));
        return hasObjects && declares(type, "toString") == Object.class;
    }

    private static Class<?> declares(Class<?> type, String method) {
        try {
            return type.getMethod(method).getDeclaringClass();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void plantedForeignTypeIsFound() {
        assertFalse(foreignTypes(Leaky.class).isEmpty());
        assertFalse(foreignTypes(LeakyList.class).isEmpty());
    }

    /** Lets a message of the SDK out. */
    public static final class Leaky {
        public String leak(SessionMesg message) {
            return message.getName();
        }
    }

    /** Lets messages of the SDK out behind a type argument. */
    public interface LeakyList {
        List<SessionMesg> leak();
    }

    private static List<String> foreignTypes(Class<?> type) {
        return typesIn(type)
                .filter(name -> !name.startsWith("java.") && !name.startsWith(CodeBase.ROOT))
                .map(name -> type.getName() + ": " + name)
                .toList();
    }

    /** All types that the public signatures of a type name. */
    private static Stream<String> typesIn(Class<?> type) {
        if (!isPublic(type)) {
            return Stream.empty();
        }
        Stream<Member> members = Stream.of(
                        Stream.of(type.getDeclaredFields()),
                        Stream.of(type.getDeclaredConstructors()),
                        Stream.of(type.getDeclaredMethods()))
                .flatMap(stream -> stream.map(Member.class::cast));
        return members.filter(member ->
                        Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                .filter(member -> !member.isSynthetic())
                .flatMap(member -> signature(member).stream());
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && (outer == null || isPublic(outer) || outer == PublicApiTest.class);
    }

    private static List<String> signature(Member member) {
        List<String> texts = new ArrayList<>();
        if (member instanceof Field field) {
            texts.add(field.getGenericType().getTypeName());
        }
        if (member instanceof Method method) {
            texts.add(method.getGenericReturnType().getTypeName());
        }
        if (member instanceof Method || member instanceof Constructor) {
            Executable executable = (Executable) member;
            Stream.of(executable.getGenericParameterTypes()).forEach(type -> texts.add(type.getTypeName()));
            Stream.of(executable.getGenericExceptionTypes()).forEach(type -> texts.add(type.getTypeName()));
        }
        List<String> names = new ArrayList<>();
        for (String text : texts) {
            Matcher matcher = TYPE_NAME.matcher(text);
            while (matcher.find()) {
                names.add(matcher.group());
            }
        }
        return names;
    }
}
