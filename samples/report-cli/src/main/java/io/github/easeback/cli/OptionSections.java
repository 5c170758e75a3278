package io.github.easeback.cli;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the options of a command in the sections in which its classes hold them, each below a heading. */
final class OptionSections implements IHelpSectionRenderer {

    private final ResourceBundle texts;

    OptionSections(ResourceBundle texts) {
        this.texts = texts;
    }

    @Override
    public String render(Help help) {
        return help.commandSpec().mixins().entrySet().stream()
                .map(section -> section(help, "section." + section.getKey(), section.getValue()))
                .collect(Collectors.joining());
    }

    private String section(Help help, String heading, CommandSpec section) {
        return help.createHeading(texts.getString(heading)) + help.optionListExcludingGroups(section.options());
    }
}
