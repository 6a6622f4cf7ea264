using System.Diagnostics;

namespace QualityGates.Tour;

/// <summary>Runs one command, shows it, and returns what it said.</summary>
internal static class Shell
{
    internal sealed record Result(int ExitCode, IReadOnlyList<string> Lines);

    internal static Result Run(string folder, string command, params string[] arguments)
    {
        Console.WriteLine();
        Console.WriteLine($"$ {command} {string.Join(' ', arguments)}");
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the caller's shell or continuous integration sets is not what a reader of the README has.
        foreach (var name in (string[])["CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION"])
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{command}' did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n').Concat(errors.GetAwaiter().GetResult().Split('\n'));
        process.WaitForExit();
        return new Result(process.ExitCode, [.. lines.Select(static line => line.TrimEnd()).Where(static line => line.Length > 0)]);
    }
}
