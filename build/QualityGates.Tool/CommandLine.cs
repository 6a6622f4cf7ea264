using System.CommandLine;
using QualityGates.Tool.Doctor;
using QualityGates.Tool.Init;
using QualityGates.Tool.Page;
using QualityGates.Tool.Resident;

namespace QualityGates.Tool;

/// <summary>The commands, run by a process of their own or by the one that stays.</summary>
internal static class CommandLine
{
    /// <param name="arguments">What was written behind the name of the tool.</param>
    /// <param name="cancellation">Ends the work. Who calls has the signals: nobody else listens to them.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var parsed = MakeRoot().Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, cancellation);
        }

        foreach (var error in parsed.Errors)
        {
            Console.Error.WriteLine("mlgates: " + error.Message);
        }

        Console.Error.WriteLine("mlgates: run 'mlgates --help' for what can be written.");
        return ExitCode.CouldNotRun;
    }

    private static RootCommand MakeRoot() => new("QualityGates.ML outside the build: analyzers and gates, with the same answer.\n"
        + "Exit code 0: no warnings. 1: at least one warning or error. 2: something could not be checked. 130: stopped.")
    {
        CheckCommand.Make(),
        ReportCommand.Make(),
        FixCommand.Make(),
        BaselineCommand.Make(),
        WaiversCommand.Make(),
        InitCommand.Make(),
        ExplainCommand.Make(),
        DoctorCommand.Make(),
        DataCommand.Make(),
        ResidentCommand.Make(),
    };
}
