using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using QualityGates.Gates;
using QualityGates.Gates.Files;

namespace QualityGates.Analysis.Git;

/// <summary>A git work tree: asks git, and never changes anything but what <c>fix</c> stages.</summary>
internal sealed class GitWorkTree
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private readonly Repository _repository;
    private readonly IReadOnlyDictionary<string, string> _environment;
    private readonly string _git;

    private GitWorkTree(Repository repository, IReadOnlyDictionary<string, string> environment, string git)
    {
        _repository = repository;
        _environment = environment;
        _git = git;
    }

    public string Root => _repository.Root;

    /// <summary>The folder git keeps the state of this work tree in.</summary>
    public string GitDirectory => _repository.GitDirectory;

    /// <summary>The work tree a folder lies in.</summary>
    /// <exception cref="CannotRunException">There is none, or no git.</exception>
    public static GitWorkTree Of(string folder)
    {
        var environment = ProjectInput.RelevantEnvironment(Environment.GetEnvironmentVariables());
        var repository = Repository.Find(folder, new FileLedger())
            ?? throw new CannotRunException(folder + " is not in a git work tree, so nothing is staged there. Run git init, or check without --staged and --since.");
        var git = GitIndex.Locate(environment) ?? throw new CannotRunException("git is not on the PATH. Install it, or check without --staged and --since.");
        return new GitWorkTree(repository, environment, git);
    }

    public static string? RootOf(string folder) => Repository.Find(folder, new FileLedger())?.Root;

    public string Full(string path) => Path.GetFullPath(Path.Combine(Root, path));

    /// <summary>The fields of an answer that was asked for with -z.</summary>
    public string[] Fields(params string[] arguments)
    {
        var text = Encoding.UTF8.GetString(Bytes(arguments));
        return text.Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    public string Line(params string[] arguments) => Encoding.UTF8.GetString(Bytes(arguments)).Trim();

    /// <summary>Null when git refuses.</summary>
    public string? TryLine(params string[] arguments)
    {
        var (exitCode, output, _) = Run(arguments, null);
        return exitCode == 0 ? Encoding.UTF8.GetString(output).Trim() : null;
    }

    /// <summary>Gives git something to read.</summary>
    public void Send(byte[] input, params string[] arguments)
    {
        var (exitCode, _, error) = Run(arguments, input);
        Require(exitCode, arguments, error);
    }

    internal Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(_git, ["--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.quotepath=off", .. arguments])
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Keeps GIT_INDEX_FILE, by which git says in a hook what is about to be committed: "commit -a" and "commit <path>" have an index of their own.
        GitIndex.SetEnvironment(start, _repository, _environment);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new CannotRunException("git could not be started: " + exception.Message);
        }
    }

    private byte[] Bytes(string[] arguments)
    {
        var (exitCode, output, error) = Run(arguments, null);
        Require(exitCode, arguments, error);
        return output;
    }

    private static void Require(int exitCode, string[] arguments, string error)
    {
        if (exitCode != 0)
        {
            var line = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
            throw new CannotRunException("git " + arguments[0] + " failed: " + (line ?? "exit code " + exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private (int ExitCode, byte[] Output, string Error) Run(string[] arguments, byte[]? input)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
        }

        process.StandardInput.Close();
        if (!process.WaitForExit(Timeout) || !copied.Wait(Timeout))
        {
            GitIndex.Kill(process);
            throw new CannotRunException("git gave no answer within a minute.");
        }

        return (process.ExitCode, output.ToArray(), error.Result);
    }
}
