using System.CommandLine;
using QualityGates.Tool;

var path = new Argument<string?>("path")
{
    Description = "A project, a solution (.sln, .slnx, .slnf), or a directory whose projects are checked. Default: the current directory.",
    Arity = ArgumentArity.ZeroOrOne,
};
var check = new Command("check", "Checks lock files and required artefacts, with the same engine and the same answer as the build.") { path };
check.SetAction(result => CheckCommand.Run(result.GetValue(path), Console.Out, Console.Error));

var root = new RootCommand("The gates of QualityGates.ML outside the build.\n"
    + "Exit code 0: no warnings. 1: at least one warning or error. 2: something could not be checked.")
{
    check,
    DataCommand.Make(),
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
