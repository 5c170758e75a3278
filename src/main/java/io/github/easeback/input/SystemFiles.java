package io.github.easeback.input;

import io.github.easeback.message.Message;

/** Files that systems leave beside the user's own. */
final class SystemFiles {

    static final Message MESSAGE = Message.of("file.of-the-system");

    private SystemFiles() {}

    /** Tells the resource forks and folder settings of macOS and the thumbnails of Windows. */
    static boolean isOne(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || name.startsWith("._")
                || name.equals(".DS_Store")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
    }
}
