package io.github.easeback.load;

/**
 * How much is known of the runs of a window.
 *
 * @param knownRuns how many runs have a value, at least 0
 * @param missingRuns how many runs lack it or may be missing, at least 0
 */
public record Coverage(int knownRuns, int missingRuns) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Coverage {
        if (knownRuns < 0 || missingRuns < 0) {
            throw new IllegalArgumentException(
                    "There can't be " + knownRuns + " known and " + missingRuns + " missing runs");
        }
    }

    /**
     * The share of the runs that are known.
     *
     * @return 0 to 1; 1 for a window without runs, of which all is known
     */
    public double share() {
        int runs = knownRuns + missingRuns;
        return runs == 0 ? 1 : (double) knownRuns / runs;
    }

    /**
     * Tells whether all is known.
     *
     * @return true if no run is missing
     */
    public boolean isComplete() {
        return missingRuns == 0;
    }
}
