using System.ComponentModel;
using System.Diagnostics;

namespace QualityGates.Tool.Init;

/// <summary>Asks git, or another program, and waits for its answer.</summary>
internal static class Git
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    internal sealed record Result(int ExitCode, string Output);

    /// <summary>Null when git is not there; the exit code and the output without blanks at its end otherwise.</summary>
    public static Result? Ask(string folder, params string[] arguments) => Run(folder, "git", arguments);

    public static Result? Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Timeout))
            {
                process.Kill(true);
                return null;
            }

            return new Result(process.ExitCode, output.Result.TrimEnd());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
