using System.CommandLine;

namespace QualityGates.Tool.Doctor;

/// <summary>What one look found.</summary>
/// <param name="IsRight">Whether nothing is to be done.</param>
/// <param name="Seen">What was seen.</param>
/// <param name="Do">What to do; empty when nothing is.</param>
internal sealed record Observation(bool IsRight, string Seen, string Do = "");

/// <summary><c>mlgates doctor</c>: whether everything is in place for the rules and gates to be heard. Changes nothing.</summary>
internal static class DoctorCommand
{
    public static Command Make()
    {
        var path = new Argument<string?>("path") { Description = "A folder of the repository. Default: the current directory.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("doctor", "Looks whether SDK, git, package, configuration, lock files and hooks are in place, and says what to do. Exit code 1 when something is to be done.") { path };
        command.SetAction(result => Guard.Run(Console.Error, () => Run(Path.GetFullPath(result.GetValue(path) ?? "."), Console.Out)));
        return command;
    }

    public static int Run(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            throw new CannotRunException(folder + " is no folder. Give a folder of the repository, or nothing for the current one.");
        }

        var isRight = true;
        foreach (var observation in MachineObservations.Of(folder).Concat(RepositoryObservations.Of(folder)).Concat(HookObservations.Of(folder)))
        {
            output.WriteLine((observation.IsRight ? "ok    " : "to do ") + observation.Seen + (observation.Do.Length > 0 ? " " + observation.Do : ""));
            isRight &= observation.IsRight;
        }

        return isRight ? ExitCode.Clean : ExitCode.Findings;
    }
}
