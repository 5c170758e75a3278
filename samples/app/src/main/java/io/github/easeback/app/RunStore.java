package io.github.easeback.app;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.kept.RunLine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of many runners in a database, a line a run. What the library wants to know of a run is all in that line, so a table needs a key and the
 * line, and no column for each value. Safe for use by several threads, which wait for each other.
 */
public final class RunStore implements AutoCloseable {

    private final Connection database;

    private RunStore(Connection database) {
        this.database = database;
    }

    /**
     * Opens a database of SQLite, and makes it if it is not there.
     *
     * @param file where it is
     * @return the store
     * @throws SQLException if it can't be opened
     */
    public static RunStore open(Path file) throws SQLException {
        Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = database.createStatement()) {
            statement.execute("create table if not exists run ("
                    + "runner text not null, start text not null, line text not null, primary key (runner, line))");
        }
        database.setAutoCommit(false);
        return new RunStore(database);
    }

    /**
     * Adds runs of a runner, all or none. A line that is there already is not added again; none takes the place of another, since an upload that was cut off is no better than the whole one before it.
     *
     * @param runner who ran
     * @param runs the runs
     * @throws SQLException if the database fails
     */
    public synchronized void add(String runner, List<Run> runs) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert or ignore into run values (?, ?, ?)")) {
            for (Run run : runs) {
                insert.setString(1, runner);
                insert.setString(2, run.start().toString());
                insert.setString(3, RunLine.of(run));
                insert.addBatch();
            }
            insert.executeBatch();
            database.commit();
        } catch (SQLException e) {
            database.rollback();
            throw e;
        }
    }

    /**
     * The history of a runner. Two uploads of one run may be two lines here, and are one run in it: the library keeps the better copy.
     *
     * @param runner who ran
     * @return the runs; none if nobody knows the runner
     * @throws SQLException if the database fails
     */
    public synchronized RunHistory history(String runner) throws SQLException {
        List<Run> runs = new ArrayList<>();
        try (PreparedStatement select =
                database.prepareStatement("select line from run where runner = ? order by start, line")) {
            select.setString(1, runner);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    runs.add(RunLine.parse(found.getString(1)));
                }
            }
        }
        database.commit();
        return RunHistory.of(List.of()).with(runs.toArray(Run[]::new));
    }

    @Override
    public synchronized void close() throws SQLException {
        database.close();
    }
}
