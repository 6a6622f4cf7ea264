using QualityGates.Tool.Init;

namespace QualityGates.Tool.Doctor;

/// <summary>What the machine has: SDK, the compiler it brings, git.</summary>
internal static class MachineObservations
{
    /// <summary>The first SDK whose compiler loads analyzers built for Roslyn 4.14.</summary>
    private static readonly Version Floor = new(9, 0, 300);

    public static IEnumerable<Observation> Of(string folder)
    {
        yield return Sdk(folder);
        yield return Git.Ask(folder, "--version") is { ExitCode: 0 } git
            ? new Observation(true, git.Output)
            : new Observation(false, "git is not on the PATH.", "Install it: baselines, hooks and the lock file gates ask it.");
        var root = RepositoryRoot.Find(folder);
        yield return root is not null
            ? new Observation(true, "git work tree " + root)
            : new Observation(false, folder + " is in no git work tree.", "Run 'git init', or give a folder of the repository.");
    }

    internal static Observation SdkOf(string version)
    {
        // Previews have a name behind the number.
        return !Version.TryParse(version.Split('-')[0], out var number) ? new Observation(false, "'dotnet --version' says \"" + version + "\".", "Install the .NET SDK " + Floor + " or newer.")
            : number >= Floor ? new Observation(true, ".NET SDK " + version + ", whose compiler loads the rules")
            : new Observation(false, ".NET SDK " + version + " has a compiler older than Roslyn 4.14, which does not load the rules.",
                "Install SDK " + Floor + " or newer; in global.json, write that version.");
    }

    private static Observation Sdk(string folder) => Git.Run(folder, "dotnet", "--version") switch
    {
        { ExitCode: 0 } answer => SdkOf(answer.Output.Split('\n')[^1].Trim()),
        null => new Observation(false, "'dotnet' could not be started.", "Install the .NET SDK and put it on the PATH."),
        _ => new Observation(false, "The SDK that global.json names is not installed.", "Install it, or correct global.json; 'dotnet --list-sdks' shows what is there."),
    };
}
