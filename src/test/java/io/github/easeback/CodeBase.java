package io.github.easeback;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The compiled classes of the library, for tests that look at its shape. */
public final class CodeBase {

    public static final String ROOT = "io.github.easeback";

    private static final Path CLASSES = Path.of(System.getProperty("easeback.classes", "target/classes"));
    private static final Pattern DEPENDENCY = Pattern.compile("(?m)^ +(\\S+) +-> (\\S+)");

    private CodeBase() {}

    /** All classes of a package, not of those below it. */
    public static List<Class<?>> classes(String packageName) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .sorted()
                    .<Class<?>>map(name -> load(packageName + "." + name.substring(0, name.length() - 6)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All packages of the library. */
    public static Set<String> packages() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve(ROOT.replace('.', '/')))) {
            Set<String> packages = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> packages.add(
                            CLASSES.relativize(file.getParent()).toString().replace('/', '.')));
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which packages each package uses, as the JDK's jdeps sees it. */
    public static Map<String, Set<String>> dependencies() {
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int code = jdeps.run(new PrintWriter(out), new PrintWriter(out), "-verbose:package", CLASSES.toString());
        if (code != 0) {
            throw new IllegalStateException(out.toString());
        }
        return parse(out.toString());
    }

    private static Map<String, Set<String>> parse(String listing) {
        Map<String, Set<String>> dependencies = new TreeMap<>();
        Matcher matcher = DEPENDENCY.matcher(listing);
        while (matcher.find()) {
            dependencies
                    .computeIfAbsent(matcher.group(1), from -> new TreeSet<>())
                    .add(matcher.group(2));
        }
        return dependencies;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
