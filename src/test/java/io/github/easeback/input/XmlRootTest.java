package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlRootTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<gpx>|gpx",
                "<gpx version='1.1'|gpx",
                "<g:gpx|gpx",
                "  <?xml version='1.0'?>  <!-- <a> --> <?x ?> <gpx/>|gpx",
                "<!DOCTYPE gpx><gpx>|gpx",
                "<!DOCTYPE x SYSTEM 'y'><gpx>|gpx",
                "<!DOCTYPE x [<!ENTITY a 'b'>]><gpx>|gpx",
                "<!DOCTYPE HealthData [<!ELEMENT HealthData|HealthData",
                "<!-- never ends <gpx>|''",
                "gpx|''",
                "''|''",
                "<|''"
            })
    void outermostElementIsNamed(String beginning, String name) {
        assertEquals(name, XmlRoot.of(beginning));
    }
}
