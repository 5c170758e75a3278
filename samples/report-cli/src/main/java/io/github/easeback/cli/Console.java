package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * The two streams that people read, the one that they type into, the terminal behind them, and the clock on the wall.
 *
 * @param out standard output; always in UTF-8, of which other locales get the ASCII part
 * @param err standard error
 * @param in what is typed; no question is asked unless standard output is a terminal
 * @param terminal what is known of the terminal
 * @param clock tells the day
 * @param home what the system has for the user
 */
record Console(OutputStream out, PrintWriter err, Reader in, Terminal terminal, Clock clock, Home home) {

    /** A console at which nobody types, of a system that keeps nothing. */
    Console(OutputStream out, PrintWriter err, Terminal terminal, Clock clock) {
        this(out, err, Reader.nullReader(), terminal, clock, Home.none());
    }

    /** The console of this process. */
    static Console ofProcess() {
        Terminal terminal = TerminalProbe.ofProcess();
        // Not System.out, which keeps errors to itself.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return new Console(
                out,
                new PrintWriter(System.err, true, terminal.charset()),
                new InputStreamReader(System.in, terminal.charset()),
                terminal,
                Clock.systemUTC(),
                Home.ofProcess());
    }

    /**
     * Prints a text.
     *
     * @throws IOException if it can't be written; that the reader of a pipe has seen enough is no error
     */
    void print(String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw e;
            }
        }
    }

    /** What to say of an error of standard output. */
    static CommandFailure failure(IOException e) {
        return CommandFailure.of(Message.of("output.failed").with("reason", SystemFault.of(e)));
    }

    /** Java gives the words of the system, which hold this one in most languages. */
    private static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.contains("pipe");
    }
}
