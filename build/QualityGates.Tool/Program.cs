using System.CommandLine;
using System.Text;
using QualityGates.Tool;
using QualityGates.Tool.Doctor;
using QualityGates.Tool.Init;

if (Console.IsOutputRedirected)
{
    // Reports are files; the console's own encoding is that of the machine.
    Console.OutputEncoding = new UTF8Encoding(false);
}

var updated = new Argument<string?>("path")
{
    Description = "A project, a solution or a directory, as for check.",
    Arity = ArgumentArity.ZeroOrOne,
};
var dryRun = new Option<bool>("--dry-run") { Description = "Shows what would change and writes nothing." };
var update = new Command("update", "Accepts the present metrics: writes them into the file that \"evaluation\".\"baseline\" of qualitygates.json names, and shows the difference.") { updated, dryRun };
update.SetAction(result => BaselineCommand.Update(result.GetValue(updated), result.GetValue(dryRun), Console.Out, Console.Error));
var baseline = new Command("baseline", "The metrics of the accepted model, which later ones are compared with.") { update };

var root = new RootCommand("The gates of QualityGates.ML outside the build.\n"
    + "Exit code 0: no warnings. 1: at least one warning or error. 2: something could not be checked.")
{
    CheckCommand.Make(),
    InitCommand.Make(),
    ExplainCommand.Make(),
    DoctorCommand.Make(),
    DataCommand.Make(),
    baseline,
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine("mlgates: " + error.Message);
    }

    Console.Error.WriteLine("mlgates: run 'mlgates --help' for what can be written.");
    return ExitCode.CouldNotRun;
}

return parsed.Invoke();
