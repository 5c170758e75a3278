package io.github.easeback.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of the made-up runner; {@code main} writes them into a folder. */
final class SampleData {

    static final String FOLDER = "comeback-runner";

    private SampleData() {}

    /** The content of each file by its name. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (SampleRun run : SampleHistory.runs()) {
            files.put(run.localStart().toLocalDate() + ".fit", SampleFit.write(run));
        }
        return files;
    }

    /**
     * Writes the files.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]).resolve(FOLDER));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
