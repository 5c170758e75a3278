package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;

/** The metres descended in a week, as the devices counted them. Apart from the ascent, because running downhill costs the muscles little breath and the joints a lot (doi:10.1016/j.jbiomech.2004.04.023). */
public final class DescentLoad implements LoadVariable {

    /** The variable; it has no state. */
    public static final DescentLoad INSTANCE = new DescentLoad();

    private DescentLoad() {}

    @Override
    public String id() {
        return "descent";
    }

    @Override
    public Dimension dimension() {
        return Dimension.HEIGHT;
    }

    @Override
    public OptionalDouble of(Run run) {
        return run.descentMetres();
    }

    @Override
    public String toString() {
        return id();
    }
}
