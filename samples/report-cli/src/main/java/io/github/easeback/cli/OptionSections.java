package io.github.easeback.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the options of a command in the sections in which its classes hold them, each below a heading. */
final class OptionSections implements IHelpSectionRenderer {

    @Override
    public String render(Help help) {
        return help.commandSpec().mixins().values().stream()
                .map(section -> section(help, section))
                .collect(Collectors.joining());
    }

    private static String section(Help help, CommandSpec section) {
        String heading = section.usageMessage().optionListHeading();
        return help.createHeading(heading.isEmpty() ? "%n" : heading)
                + help.optionListExcludingGroups(section.options());
    }
}
