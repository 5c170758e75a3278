package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of the package, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path SCRIPT = Path.of("src/main/launcher/bin/easeback");

    @TempDir
    private Path folder;

    private Path home;
    private Path java;

    @BeforeEach
    void packAndPretend() throws IOException {
        home = folder.toRealPath().resolve("the package");
        Files.createDirectories(home.resolve("bin"));
        Files.copy(SCRIPT, home.resolve("bin/easeback"));
        Files.createDirectories(home.resolve("lib"));
        Files.createFile(home.resolve("lib/fit-1.2.jar"));
        java = folder.resolve("a java");
        Files.createDirectories(java.resolve("bin"));
        script(java.resolve("bin/java"), "printf '%s\\n' \"$@\"");
        version("17.0.15");
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void version(String version) throws IOException {
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private Cli launch(Path script, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JAVA_OPTS"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Cli(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private Cli launch(String... args) throws IOException, InterruptedException {
        return launch(home.resolve("bin/easeback"), Map.of("JAVA_HOME", java.toString()), args);
    }

    @Test
    void argumentsReachTheProgramAsTheyAre() throws Exception {
        Cli cli = launch("report", "my runs", "", "*");

        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.out().endsWith(home + "/lib/*\nio.github.easeback.cli.Main\nreport\nmy runs\n\n*\n"), cli.out());
        assertTrue(cli.out().contains("-Deaseback.terminal=\n"), cli.out());
    }

    @Test
    void libraryIsFoundThroughLinks() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), home.resolve("bin/easeback"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));

        for (Path link : List.of(first, second, Path.of("first"))) {
            Cli cli = launch(link, Map.of("JAVA_HOME", java.toString()));
            assertTrue(cli.out().contains("\n" + home + "/lib/*\n"), cli.out() + cli.err());
        }
    }

    @Test
    void libraryIsFoundBehindALinkedFolderAndBesideACdpath() throws Exception {
        Path real = Files.createDirectories(folder.resolve("dotfiles/bin"));
        Files.createSymbolicLink(real.resolve("easeback"), Path.of("../../the package/bin/easeback"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Path linked = Files.createSymbolicLink(folder.resolve("elsewhere/bin"), real);
        Map<String, String> environment = Map.of("JAVA_HOME", java.toString(), "CDPATH", ".:" + folder);

        for (Path script : List.of(linked.resolve("easeback"), Path.of("the package/bin/easeback"))) {
            Cli cli = launch(script, environment);
            assertTrue(cli.out().contains("\n" + home + "/lib/*\n"), cli.out() + cli.err());
        }
    }

    @Test
    void optionsForJavaGoBeforeTheProgram() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", java.toString(), "JAVA_OPTS", "-Xmx2g -Dx=y");

        assertTrue(launch(home.resolve("bin/easeback"), environment).out().contains("\n-Xmx2g\n-Dx=y\n-D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.1", "21-ea", "26.0.1"})
    void javaFromSeventeenOnWillDo(String version) throws Exception {
        version(version);

        assertEquals(0, launch().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_292", "9", "11.0.2", "16.0.1"})
    void olderJavaIsNamed(String version) throws Exception {
        version(version);

        Cli cli = launch();

        assertEquals(1, cli.code());
        assertEquals("", cli.out());
        assertEquals(
                "EaseBack needs Java 17 or later; " + java + "/bin/java is Java " + version
                        + ". Let JAVA_HOME name a newer one.\n",
                cli.err());
    }

    @Test
    void javaWithoutAVersionBesideItIsAsked() throws Exception {
        Files.delete(java.resolve("release"));
        script(java.resolve("bin/java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        assertTrue(launch().err().contains("is Java 11.0.2."), launch().err());
    }

    /** The zip has no jar of Garmin's. */
    @Test
    void missingSdkIsNamed() throws Exception {
        Files.delete(home.resolve("lib/fit-1.2.jar"));

        Cli cli = launch();

        assertEquals(1, cli.code());
        assertEquals("Garmin's FIT SDK is missing in " + home + "/lib; README.txt says where to get it.\n", cli.err());
    }

    /** The archive that Garmin offers has it without a version in its name. */
    @Test
    void sdkMayHaveNoVersionInItsName() throws Exception {
        Files.move(home.resolve("lib/fit-1.2.jar"), home.resolve("lib/fit.jar"));

        assertEquals(0, launch().code());
    }

    @Test
    void textBesideTheLauncherNamesTheSdkOfTheLibrary() throws Exception {
        Pattern version = Pattern.compile("<fit.version>(.*)</fit.version>");

        assertEquals(version(version, Path.of("../../pom.xml")), version(version, Path.of("pom.xml")));
    }

    private static String version(Pattern version, Path pom) throws IOException {
        return version.matcher(Files.readString(pom))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void missingJavaIsNamed() throws Exception {
        Cli wrongHome = launch(home.resolve("bin/easeback"), Map.of("JAVA_HOME", "/no/where"));
        Cli none = launch(home.resolve("bin/easeback"), Map.of("PATH", "/no/where"));

        assertEquals(1, wrongHome.code());
        assertTrue(wrongHome.err().contains("There is no Java in JAVA_HOME (/no/where)"), wrongHome.err());
        assertEquals(1, none.code());
        assertTrue(none.err().startsWith("Java is missing"), none.err());
    }
}
