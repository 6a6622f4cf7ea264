using System.Diagnostics;
using QualityGates.Analysis.Git;

namespace QualityGates.Analysis.Tests;

/// <summary>A real git repository in a temporary folder.</summary>
internal sealed class GitScratch : IDisposable
{
    private readonly string _outer = Directory.CreateTempSubdirectory("change set ").FullName;

    public GitScratch(bool withCommit = true)
    {
        Root = Directory.CreateDirectory(Path.Combine(_outer, "repository")).FullName;
        Git("init", "-q", "-b", "main", ".");
        if (withCommit)
        {
            Write("A.cs", "class A;\n");
            Write("B.cs", "class B;\n// so long that git knows it again when it is renamed\n// with a small change in one of its lines\n");
            Commit("first");
        }
    }

    public string Root { get; }

    public string Outer => _outer;

    public string Full(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
    }

    public void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
    }

    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", .. arguments])
        {
            WorkingDirectory = Root,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
    }

    public ChangeSet Staged() => ChangeSet.Staged(GitWorkTree.Of(Root));

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_outer, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_outer, recursive: true);
    }
}
