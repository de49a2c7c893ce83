package org.onrecord.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The program: arguments in, exit code out. It reads and writes nothing but what its surroundings give it and files. */
final class Program {

    private static final int LEAST_HELP_WIDTH = 60;
    private static final int MOST_HELP_WIDTH = 120;

    private final Surroundings surroundings;
    private final CommonOptions options = new CommonOptions();
    private final Printer printer;
    private final Session session;
    private final Failures failures;

    Program(Rooms rooms, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.printer = new Printer(surroundings);
        this.session = new Session(rooms, surroundings, printer, options);
        this.failures = new Failures(session);
    }

    /** Carries out one command; returns its exit code. To be called once. */
    int run(List<String> arguments) {
        try {
            int code = execute(arguments);
            printer.flush();
            return code;
        } catch (RuntimeException | Error e) {
            return failures.report(e);
        }
    }

    private int execute(List<String> arguments) {
        CommandLine commands = commands();
        StringWriter help = new StringWriter();
        commands.setOut(new PrintWriter(help));
        if (arguments.isEmpty()) {
            printer.block(commands.getUsageMessage());
            return Exit.USAGE;
        }
        int code = commands.execute(arguments.toArray(String[]::new));
        printer.result(help.toString());
        return code;
    }

    /** The commands with their options, ready to parse. */
    CommandLine commands() {
        CommandSpec root = CommandSpec.forAnnotatedObject(new RootCommand());
        root.addMixin("common", CommandSpec.forAnnotatedObject(options));
        root.addOption(helpOption()).addOption(versionOption());
        CommandLine commands = new CommandLine(root)
                .addSubcommand(new DemoCommand(session, this::execute))
                .addSubcommand(new IndexCommand(session))
                .addSubcommand(new ExtractCommand(session))
                .addSubcommand(new StanceCommand(session))
                .addSubcommand(new SearchCommand(session))
                .addSubcommand(new FacetsCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new TimelineCommand(session))
                .addSubcommand(new SpeakersCommand(session))
                .addSubcommand(new SpeakerCommand(session))
                .addSubcommand(new CheckQuoteCommand(session))
                .addSubcommand(new RelatedCommand(session))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(AlertCommand.with(session))
                .addSubcommand(new StatsCommand(session))
                .addSubcommand(new VerifyCommand(session));
        commands.addSubcommand(new CompletionCommand(session, () -> AutoComplete.bash("onrecord", commands)));
        return configured(commands);
    }

    private static OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("Show this help.")
                .build();
    }

    private static OptionSpec versionOption() {
        return OptionSpec.builder("-V", "--version").versionHelp(true).description("Print the version.").build();
    }

    /** Options that every command has are checked before it starts. */
    private int carryOut(ParseResult parsed) {
        try {
            session.display();
        } catch (UsageException e) {
            return failures.report(e);
        }
        return new RunLast().execute(parsed);
    }

    private CommandLine configured(CommandLine commands) {
        commands.setExpandAtFiles(false);
        commands.setUsageHelpWidth(
                Math.clamp(session.plainDisplay().width(), LEAST_HELP_WIDTH, MOST_HELP_WIDTH));
        boolean colour = options.colour(surroundings.outIsTerminal(), surroundings.environment());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
        commands.setExecutionStrategy(this::carryOut);
        commands.setParameterExceptionHandler((failure, arguments) -> failures.report(failure));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure));
        HelpPages.arrange(commands);
        return commands;
    }
}
