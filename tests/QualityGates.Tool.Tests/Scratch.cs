using System.Diagnostics;
using System.Text;

namespace QualityGates.Tool.Tests;

/// <summary>What a program said.</summary>
public sealed record Answer(int ExitCode, string Output, string Error);

/// <summary>
/// A repository of a test's own, with a <c>dotnet</c> in front of the real one: <c>dotnet husky</c> is the stand-in, <c>dotnet mlgates</c>
/// writes down that it was called and answers what the test wants, <c>dotnet tool restore</c> finds everything.
/// </summary>
public sealed class Scratch : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "mlq tool", Guid.NewGuid().ToString("N"));

    public Scratch(bool withGit = true)
    {
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Path.Combine(_folder, "home"));
        if (withGit)
        {
            Git("init", "-q", "-b", "main");
            Git("config", "user.name", "t");
            Git("config", "user.email", "t@example.org");
        }

        if (!OperatingSystem.IsWindows())
        {
            WriteShim($"\"{RealDotnet}\" \"{Path.Combine(AppContext.BaseDirectory, "husky-stand-in.dll")}\"");
        }
    }

    public string Root => Path.Combine(_folder, "repo é");

    /// <summary>How often and with what <c>dotnet mlgates</c> was called.</summary>
    public string[] Calls => File.Exists(Path.Combine(_folder, "calls")) ? File.ReadAllLines(Path.Combine(_folder, "calls")) : [];

    /// <summary>What <c>dotnet mlgates</c> answers.</summary>
    public Scratch Answers(int exitCode)
    {
        File.WriteAllText(Path.Combine(_folder, "answer"), exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return this;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Beside(string name) => Path.Combine(_folder, name);

    public Scratch Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), Encoding.UTF8.GetBytes(text));
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public bool Has(string path) => File.Exists(PathOf(path));

    public Answer Git(params string[] arguments)
    {
        var answer = Run(Root, "git", arguments);
        Assert.True(answer.ExitCode == 0, answer.Error);
        return answer;
    }

    /// <summary>A commit of everything there is; the hooks may refuse it.</summary>
    public Answer Commit(string message, params (string, string)[] environment)
    {
        Git("add", "-A");
        return Run(Root, "git", ["commit", "-q", "-m", message], environment);
    }

    public Answer Mlgates(params string[] arguments) =>
        Run(Root, Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "mlgates.exe" : "mlgates"), arguments);

    public Answer Run(string folder, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || name is "CI" or "TF_BUILD" or "JENKINS_URL" or "TEAMCITY_VERSION" or "HUSKY").ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["PATH"] = Path.Combine(_folder, "bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(_folder, "home", ".gitconfig");
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(RealDotnet);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.Result);
    }

    /// <summary>Everything in the repository that a person could have written: files, hooks, and git's own settings.</summary>
    public IReadOnlyDictionary<string, string> Snapshot()
    {
        var files = Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith(".git/", StringComparison.Ordinal) || (file.StartsWith(".git/hooks/", StringComparison.Ordinal) && !file.EndsWith(".sample", StringComparison.Ordinal)))
            .ToDictionary(file => file, file => Convert.ToBase64String(File.ReadAllBytes(PathOf(file))), StringComparer.Ordinal);
        files["config"] = Directory.Exists(PathOf(".git")) ? Git("config", "--local", "--list").Output : "";
        return files;
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_folder, true);
    }

    /// <summary>Puts the real Husky in the place of the stand-in. A feed has to have it.</summary>
    public Scratch WithRealHusky(string version)
    {
        string[] feed = RealHuskyFactAttribute.Feed is "1" or null ? [] : ["--add-source", RealHuskyFactAttribute.Feed];
        var answer = Run(_folder, RealDotnet, ["tool", "install", "Husky", "--version", version, "--tool-path", "husky", .. feed]);
        Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
        WriteShim($"\"{_folder}/husky/husky\"");
        return this;
    }

    private static string RealDotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(path => Path.Combine(path, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")).Where(File.Exists).Select(RealPath).First();

    private static string RealPath(string path) => new FileInfo(path).ResolveLinkTarget(true)?.FullName ?? path;

#pragma warning disable CA1416 // Not called on Windows.
    private void WriteShim(string husky)
    {
        var shim = Path.Combine(_folder, "bin", "dotnet");
        Directory.CreateDirectory(Path.GetDirectoryName(shim)!);
        File.WriteAllText(shim, $"""
            #!/bin/sh
            case "$1" in
              husky) shift; exec {husky} "$@" ;;
              mlgates) shift; echo "$@" >> "{_folder}/calls"; exit "$(cat "{_folder}/answer" 2>/dev/null || echo 0)" ;;
              tool) exit 0 ;;
            esac
            exec "{RealDotnet}" "$@"

            """.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(shim, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
#pragma warning restore CA1416
}

/// <summary>Hooks are shell scripts, and the shim is one too.</summary>
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs a shell" : null;
}

/// <summary>Against the real Husky, where somebody says that a feed has it: <c>1</c> for those that are configured, or a feed of its own.</summary>
public sealed class RealHuskyFactAttribute : FactAttribute
{
    private const string Switch = "QUALITYGATES_REAL_HUSKY";

    public RealHuskyFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs a shell" : Feed is { Length: > 0 } ? null : $"set {Switch}=1 where a feed has Husky, or {Switch} to such a feed";

    internal static string? Feed => Environment.GetEnvironmentVariable(Switch);
}
