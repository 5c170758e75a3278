package io.github.easeback.cli;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lists the options of a command in the sections in which its classes hold them, each below a heading; in short those that people need every day. */
final class OptionSections implements IHelpSectionRenderer {

    private static final Set<String> EVERYDAY = Set.of(
            "reading",
            "history",
            "choice",
            "entry",
            "painLog",
            "output",
            "written",
            "exported",
            "keeping",
            "mixinStandardHelpOptions");

    private final ResourceBundle texts;
    private final Predicate<String> shown;

    private OptionSections(ResourceBundle texts, Predicate<String> shown) {
        this.texts = texts;
        this.shown = shown;
    }

    /** All options. */
    static OptionSections all(ResourceBundle texts) {
        return new OptionSections(texts, section -> true);
    }

    /** Whether the short help is asked for: {@code -h}, and not {@code --help}. */
    static boolean isShortAsked(String[] args) {
        return List.of(args).contains("-h") && !List.of(args).contains("--help");
    }

    /** Leaves the everyday options, if the command has others besides. */
    static void shorten(CommandLine command, ResourceBundle texts) {
        Set<String> sections = command.getCommandSpec().mixins().keySet();
        if (sections.stream().anyMatch(EVERYDAY::contains) && !EVERYDAY.containsAll(sections)) {
            command.getHelpSectionMap()
                    .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OptionSections(texts, EVERYDAY::contains));
            command.getHelpSectionMap()
                    .put(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING, help -> more(help, texts));
            command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST, help -> "");
        }
    }

    private static String more(Help help, ResourceBundle texts) {
        return String.format(texts.getString("help.more"), help.commandSpec().qualifiedName());
    }

    @Override
    public String render(Help help) {
        return help.commandSpec().mixins().entrySet().stream()
                .filter(section -> shown.test(section.getKey()))
                .map(section -> section(help, "section." + section.getKey(), section.getValue()))
                .collect(Collectors.joining());
    }

    private String section(Help help, String heading, CommandSpec section) {
        return help.createHeading(texts.getString(heading)) + help.optionListExcludingGroups(section.options());
    }
}
