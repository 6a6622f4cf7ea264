using System.Diagnostics;
using System.Globalization;

namespace QualityGates.Gates.Tests;

/// <summary>A directory of its own for one test, with what a project needs to be checked.</summary>
public sealed class Scratch : IDisposable
{
    public Scratch() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "mlq tests", Guid.NewGuid().ToString("N"));

    public string Project { get; private set; } = "src/App/App.csproj";

    public string PathOf(string path) => Path.Combine(Root, path);

    public Scratch Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public Scratch WriteBytes(string path, params byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    /// <summary>A git directory as far as the engine looks at it without starting git.</summary>
    public Scratch GitRoot() => Write(".git/HEAD", "ref: refs/heads/main\n");

    public Scratch Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "protocol.file.allow=always", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
        return this;
    }

    public ProjectInput Input(
        string optedIn = "", string lockPath = "", string mode = "", string enforce = "", bool skip = false,
        IReadOnlyList<ArtefactItem>? artefacts = null, IReadOnlyDictionary<string, string>? environment = null,
        IReadOnlyList<string>? editorConfigFiles = null, string date = "", DateTime? utcNow = null)
    {
        if (!File.Exists(PathOf(Project)))
        {
            Write(Project, "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n  </PropertyGroup>\n</Project>\n");
        }

        return new ProjectInput
        {
            ProjectFile = PathOf(Project),
            AssetsFile = Path.Combine(Path.GetDirectoryName(PathOf(Project))!, "obj", "project.assets.json"),
            RestorePackagesWithLockFile = optedIn,
            LockFilePath = lockPath,
            Mode = mode,
            Enforce = enforce,
            Date = date,
            UtcNow = utcNow ?? DateTime.UtcNow,
            SkipDependencies = skip,
            Artefacts = artefacts ?? [],
            EditorConfigFiles = editorConfigFiles ?? [],
            Environment = environment ?? ProjectInput.RelevantEnvironment(Environment.GetEnvironmentVariables()),
        };
    }

    public Scratch At(string project)
    {
        Project = project;
        return this;
    }

    public string[] Check() => Check(Input());

    /// <summary>Findings as lines, with paths from the scratch root.</summary>
    public string[] Check(ProjectInput input) => [.. GateEngine.Check(input).Findings.Select(Show)];

    public string Show(Finding finding) => string.Create(CultureInfo.InvariantCulture,
        $"{Path.GetRelativePath(Root, finding.File)}({finding.At.Line},{finding.At.Column}): {(finding.Severity == FindingSeverity.Warning ? "warning" : "info")} {finding.Id}: {finding.Message}");

    public void Dispose() => Directory.Delete(Root, true);
}
