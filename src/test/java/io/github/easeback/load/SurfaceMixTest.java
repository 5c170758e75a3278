package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurfaceMixTest {

    private static Run.Builder on(Surface surface) {
        return TestRuns.on("2026-05-04").surface(surface);
    }

    @Test
    void eachSurfaceHasItsMetresAndRuns() {
        SurfaceMix mix = SurfaceMix.of(List.of(
                on(Surface.TREADMILL).distanceMetres(5_000).build(),
                on(Surface.ROAD).distanceMetres(8_000).build(),
                on(Surface.ROAD).build(),
                on(Surface.ROAD).distanceMetres(4_000).build(),
                on(Surface.UNKNOWN).build()));

        assertEquals(
                Map.of(
                        Surface.ROAD, new SurfaceMix.Part(12_000, 3, 1),
                        Surface.TREADMILL, new SurfaceMix.Part(5_000, 1, 0),
                        Surface.UNKNOWN, new SurfaceMix.Part(0, 1, 1)),
                mix.parts());
        assertEquals(
                List.of(Surface.ROAD, Surface.TREADMILL, Surface.UNKNOWN),
                mix.parts().keySet().stream().toList());
    }

    @Test
    void noRunsAreOnNoSurface() {
        assertEquals(Map.of(), SurfaceMix.of(List.of()).parts());
    }

    @Test
    void mixDoesNotChangeWithTheMapItWasMadeOf() {
        Map<Surface, SurfaceMix.Part> parts = new EnumMap<>(Surface.class);
        SurfaceMix mix = new SurfaceMix(parts);

        parts.put(Surface.ROAD, new SurfaceMix.Part(1, 1, 0));

        assertEquals(Map.of(), mix.parts());
        assertThrows(UnsupportedOperationException.class, () -> mix.parts().clear());
    }
}
