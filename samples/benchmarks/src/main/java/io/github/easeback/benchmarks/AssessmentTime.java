package io.github.easeback.benchmarks;

/**
 * What JMH measured for one history.
 *
 * @param runs how many runs the history has
 * @param what the measured work, {@code assess} or {@code assessWithPlan}
 * @param millis milliseconds for a report
 * @param error half the width of the 99.9 % confidence interval, in milliseconds
 * @param allocated bytes allocated for a report
 */
record AssessmentTime(int runs, String what, double millis, double error, double allocated) {}
