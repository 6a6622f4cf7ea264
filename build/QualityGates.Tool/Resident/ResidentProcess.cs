using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipes;
using System.Security.Cryptography;
using System.Text;
using QualityGates.Analysis.Checking;
using QualityGates.Gates;
using QualityGates.Gates.Dependencies;

namespace QualityGates.Tool.Resident;

/// <summary>
/// A commit waits for the check, and most of that wait is code that is compiled just in time and thrown away. So the check before a commit is
/// done by a process that stays, as compiler servers do: of the same user, for this very build of the tool, and gone when it had nothing to do
/// for a while. Whatever is in its way, the caller does the work itself. See docs/decisions/0005.
/// </summary>
internal static class ResidentProcess
{
    /// <summary><c>off</c>, <c>0</c> or <c>false</c>: every check does its own work.</summary>
    public const string Switch = "MLGATES_RESIDENT";

    private static readonly TimeSpan MostToStart = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Whether a command may be handed over: the check of a commit, by hand or in a hook. A build server ends what is left behind, and Windows
    /// does not let go of the files of a process, which an update of the tool has to replace.
    /// </summary>
    public static bool Takes(IReadOnlyList<string> arguments) =>
        arguments is ["check", ..] && arguments.Contains("--staged")
        && !OperatingSystem.IsWindows()
        && Environment.GetEnvironmentVariable(Switch)?.ToUpperInvariant() is not ("OFF" or "0" or "FALSE")
        && BuildServer.Of(ProjectInput.RelevantEnvironment(Environment.GetEnvironmentVariables())) is null;

    /// <summary>The exit code of the command; null when the caller has to run it.</summary>
    public static int? Run(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var answer = Ask(arguments, starts: true, cancellation);
        if (cancellation.IsCancellationRequested)
        {
            // The process that stays hears of it by the end of the pipe.
            return Guard.Stopped(Console.Error);
        }

        if (answer is not { IsGiven: true })
        {
            return null;
        }

        Console.Out.Write(answer.Output);
        Console.Error.Write(answer.Error);
        return answer.ExitCode;
    }

    /// <summary>Null when there is no such process, it went away, or the caller was stopped.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="starts">Whether to start one where there is none.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static Answer? Ask(IReadOnlyList<string> arguments, bool starts, CancellationToken cancellation)
    {
        try
        {
            using var pipe = Connect(starts, cancellation);
            if (pipe is null)
            {
                return null;
            }

            Request.OfThisProcess(arguments).Write(pipe);
            pipe.Flush();
            using var answer = new MemoryStream();
            pipe.CopyToAsync(answer, cancellation).GetAwaiter().GetResult();
            answer.Position = 0;
            return Answer.Read(answer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException or OperationCanceledException or Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The name of the pipe: another user, another build of the tool or another runtime is another process.</summary>
    public static string PipeName()
    {
        var assembly = typeof(ResidentProcess).Assembly;
        var identity = string.Join('\n', Environment.UserName, assembly.Location, assembly.ManifestModule.ModuleVersionId, typeof(ChangeCheck).Module.ModuleVersionId,
            typeof(GateEngine).Module.ModuleVersionId, Environment.Version);
        return "mlgates-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..16];
    }

    private static NamedPipeClientStream? Connect(bool starts, CancellationToken cancellation)
    {
        var name = PipeName();
        if (Open(name, TimeSpan.Zero, cancellation) is { } there)
        {
            return there;
        }

        if (!starts)
        {
            return null;
        }

        Start(name);
        return Open(name, MostToStart, cancellation);
    }

    // Only a process of this user is talked to: the answer decides about a commit, and the request has the environment in it.
    private static NamedPipeClientStream? Open(string name, TimeSpan patience, CancellationToken cancellation)
    {
        var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.CurrentUserOnly | PipeOptions.Asynchronous);
        try
        {
            pipe.ConnectAsync(patience, cancellation).GetAwaiter().GetResult();
            return pipe;
        }
        catch (Exception exception) when (exception is TimeoutException or IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            pipe.Dispose();
            return null;
        }
    }

    private static void Start(string name)
    {
        var host = Environment.ProcessPath!;
        string[] tool = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(ResidentProcess).Assembly.Location] : [];
        // Its streams are its own: git waits until nobody holds those of the hook.
        var start = new ProcessStartInfo(host, [.. tool, ResidentCommand.Name, name])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        Process.Start(start)?.Dispose();
    }
}
