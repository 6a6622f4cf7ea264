using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace QualityGates.Gates.Files;

/// <summary>What git said about some paths, or why it said nothing.</summary>
internal sealed class GitAnswer(HashSet<string>? tracked, string unavailable)
{
    /// <summary>The paths, relative to the work tree and with '/', that are in the index; null when git could not be asked.</summary>
    public HashSet<string>? Tracked { get; } = tracked;

    public string Unavailable { get; } = unavailable;
}

/// <param name="Paths">From the root of the work tree, with '/'.</param>
/// <param name="Whole">Those of them that count only when git holds the file itself: of one that goes to Git LFS it holds a pointer.</param>
internal sealed record IndexQuestion(IReadOnlyList<string> Paths, IReadOnlyList<string> Whole);

/// <summary>Asks git, once for all paths, which of them are tracked. Where a revision is the baseline, <see cref="GitRevision"/> asks this too.</summary>
internal static class GitIndex
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>The index file git will read. In a hook that is the one git names, which holds what is about to be committed.</summary>
    public static string IndexFile(Repository repository, IReadOnlyDictionary<string, string> environment) =>
        OwnIndex(repository, environment) ?? Path.Combine(repository.GitDirectory, "index");

    public static GitAnswer Ask(Repository repository, IndexQuestion question, IReadOnlyDictionary<string, string> environment)
    {
        var pathspecs = question.Paths.Select(static path => ":(literal)" + path).Concat(question.Whole.Select(static path => ":(exclude,literal,attr:filter=lfs)" + path));
        var (output, unavailable) = Run(repository, "ls-files -z", pathspecs, environment);
        return new GitAnswer(output is null ? null : new HashSet<string>(output.Split(['\0'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal), unavailable);
    }

    private static (string? Output, string Unavailable) Run(
        Repository repository, string command, IEnumerable<string> paths, IReadOnlyDictionary<string, string> environment)
    {
        var git = Locate(environment);
        if (git is null)
        {
            return (null, "git is not on the PATH");
        }

        var arguments = new StringBuilder("-c core.fsmonitor=false ").Append(command).Append(" --");
        foreach (var path in paths)
        {
            arguments.Append(' ').Append(Quote(path));
        }

        var start = new ProcessStartInfo(git, arguments.ToString())
        {
            WorkingDirectory = repository.Root,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        SetEnvironment(start, repository, environment);
        try
        {
            return Run(start);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException)
        {
            return (null, "git could not be started: " + exception.Message);
        }
    }

    private static (string? Output, string Unavailable) Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start) ?? throw new InvalidOperationException("no process");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit((int)Timeout.TotalMilliseconds)
            || !Task.WaitAll([output, error], Timeout))
        {
            Kill(process);
            return (null, "git gave no answer within " + Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture) + " seconds");
        }

        if (process.ExitCode != 0)
        {
            var lines = error.Result.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            return (null, "git says: " + (lines.Length > 0 ? lines[0].Trim() : "exit code "
                + process.ExitCode.ToString(CultureInfo.InvariantCulture)));
        }

        return (output.Result, "");
    }

    internal static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in the meantime.
        }
    }

    // Inside a hook git exports GIT_*. They are right for the repository that runs the hook and wrong for any other, such as a submodule.
    internal static void SetEnvironment(ProcessStartInfo start, Repository repository, IReadOnlyDictionary<string, string> environment)
    {
        var ownIndex = OwnIndex(repository, environment);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        if (ownIndex is not null)
        {
            start.Environment["GIT_INDEX_FILE"] = ownIndex;
        }

        // We only look: no lock for refreshing the index, no prompt, no language other than the one we quote.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
    }

    private static string? OwnIndex(Repository repository, IReadOnlyDictionary<string, string> environment)
    {
        if (!environment.TryGetValue("GIT_INDEX_FILE", out var value) || value.Length == 0)
        {
            return null;
        }

        try
        {
            var full = Path.GetFullPath(Path.Combine(repository.Root, value));
            return full.StartsWith(repository.GitDirectory + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // By hand, because Windows would first look into the current directory, which belongs to the repository under test.
    internal static string? Locate(IReadOnlyDictionary<string, string> environment)
    {
        if (!environment.TryGetValue("PATH", out var path) && !environment.TryGetValue("Path", out path))
        {
            return null;
        }

        var name = Path.DirectorySeparatorChar == '\\' ? "git.exe" : "git";
        foreach (var directory in path.Split(Path.PathSeparator))
        {
            try
            {
                if (Path.IsPathRooted(directory) && File.Exists(Path.Combine(directory, name)))
                {
                    return Path.Combine(directory, name);
                }
            }
            catch (ArgumentException)
            {
                // An entry with characters no path may have.
            }
        }

        return null;
    }

    // The rules by which .NET and the C runtime split an argument string; no shell is involved.
    internal static string Quote(string argument)
    {
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var c in argument)
        {
            if (c == '"')
            {
                quoted.Append('\\', backslashes + 1);
            }

            backslashes = c == '\\' ? backslashes + 1 : 0;
            quoted.Append(c);
        }

        return quoted.Append('\\', backslashes).Append('"').ToString();
    }
}
