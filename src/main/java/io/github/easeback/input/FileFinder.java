package io.github.easeback.input;

import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the files below paths. What can't be opened or listed is left out with its path, and ends nothing else. */
final class FileFinder extends SimpleFileVisitor<Path> {

    private final List<Path> files = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Adds a file, or all files of a folder and of those below it; links are followed, but not in circles. */
    void lookBelow(Path path) throws IOException {
        Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    }

    /** Each file once, in an order that doesn't depend on the machine. */
    List<Path> files() {
        return files.stream()
                .distinct()
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    List<LeftOut> leftOut() {
        return leftOut.stream().distinct().toList();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (SystemFiles.isOne(file.toString())) {
            leftOut.add(LeftOut.of(file.toString(), LeftOut.Code.SYSTEM_FILE, SystemFiles.MESSAGE));
        } else if (attributes.isRegularFile()) {
            files.add(file);
        } else {
            leftOut.add(LeftOut.of(file.toString(), LeftOut.Code.UNREADABLE, Message.of("file.not-regular")));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        leftOut.add(LeftOut.of(file.toString(), LeftOut.Code.UNREADABLE, Refusal.ofFile(e)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            leftOut.add(LeftOut.of(folder.toString(), LeftOut.Code.UNREADABLE, Refusal.ofFolder(e)));
        }
        return FileVisitResult.CONTINUE;
    }
}
