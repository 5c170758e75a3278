package io.github.easeback.input;

/**
 * How far a reading has come.
 *
 * @param found how many files were found so far; files in archives are found while the archive is read, so this grows
 * @param done how many of them were read or left out
 * @param bytes how many bytes of them were read, unpacked
 * @param current the file that was done last, empty before the first; untrusted text
 */
public record ReadProgress(int found, int done, long bytes, String current) {

    /** Takes reports of progress. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Takes one report. Reports come one after the other, each at least as far as the one before, and from different
         * threads; what is slow here makes the reading slow.
         *
         * @param progress how far the reading has come
         */
        void update(ReadProgress progress);
    }
}
