using System.CommandLine;
using System.Text;
using QualityGates.Tool;
using QualityGates.Tool.Doctor;
using QualityGates.Tool.Init;
using QualityGates.Tool.Page;
using QualityGates.Tool.Resident;

if (Console.IsOutputRedirected)
{
    // Reports are files; the console's own encoding is that of the machine.
    Console.OutputEncoding = new UTF8Encoding(false);
}

var parsed = MakeRoot().Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine("mlgates: " + error.Message);
    }

    Console.Error.WriteLine("mlgates: run 'mlgates --help' for what can be written.");
    return ExitCode.CouldNotRun;
}

if (ResidentProcess.Takes(args) && ResidentProcess.Run(args) is { } answered)
{
    return answered;
}

using var interruption = new Interruption();
return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }, interruption.Token);

static RootCommand MakeRoot() => new("QualityGates.ML outside the build: analyzers and gates, with the same answer.\n"
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
    ResidentCommand.Make(MakeRoot),
};
