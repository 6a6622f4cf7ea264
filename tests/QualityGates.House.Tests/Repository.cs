using System.Diagnostics;
using Xunit.Sdk;

namespace QualityGates.House.Tests;

/// <summary>The checkout these tests are about.</summary>
internal static class Repository
{
    /// <summary>Set to <c>true</c>, derived files are written instead of compared: CONTRIBUTING.md says when.</summary>
    private const string UpdateVariable = "QUALITYGATES_UPDATE";

    internal static string Root => Checkout.Root;

    /// <summary>Files known to git, and new ones it does not ignore, with '/' between folders.</summary>
    internal static IReadOnlyList<string> Files { get; } = ListFiles();

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    internal static bool Has(string path) => File.Exists(Path.Combine(Root, path));

    /// <summary>Compares a derived file with what it is derived from, or writes it.</summary>
    internal static void AssertDerived(string path, string content)
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "true")
        {
            File.WriteAllText(Path.Combine(Root, path), content);
            return;
        }

        if (!Has(path) || Read(path) != content)
        {
            throw new XunitException($"{path} is not what its sources say. Run 'dotnet test tests/QualityGates.House.Tests -e {UpdateVariable}=true' and look at the change. Wanted:\n{content}");
        }
    }

    /// <summary>Replaces what stands between the two markers of a region.</summary>
    internal static string WithRegion(string text, string region, string content)
    {
        var begin = $"<!-- {region}:begin -->\n";
        var end = $"<!-- {region}:end -->";
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, $"The region '{region}' is missing.");
        return text[..(from + begin.Length)] + content + text[to..];
    }

    private static string[] ListFiles()
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. files.Where(file => File.Exists(Path.Combine(Root, file)))];
    }
}
