package io.github.easeback.benchmarks;

/**
 * What a whole program took for a folder.
 *
 * @param runs how many runs the folder holds
 * @param bytes their size
 * @param what the program
 * @param cost what it took
 */
record ProgramTime(int runs, long bytes, String what, Cost cost) {}
