using System.Text.RegularExpressions;

namespace QualityGates.Package.Tests;

/// <summary>What a command said.</summary>
internal sealed partial record CommandResult(int ExitCode, string Text, string Folder)
{
    /// <summary>Our findings as <c>severity id file(line)</c>, one for each time they were printed while building, sorted.</summary>
    internal IReadOnlyList<string> Findings { get; } =
    [
        .. Text.Split("\nBuild succeeded.")[0].Split("\nBuild FAILED.")[0].Split('\n')
            .Select(static line => Finding().Match(line))
            .Where(static match => match.Success)
            .Select(match => $"{match.Groups["severity"].Value} {match.Groups["id"].Value} "
                + $"{Path.GetRelativePath(Folder, Path.Combine(Folder, match.Groups["file"].Value.Trim())).Replace('\\', '/')}({match.Groups["line"].Value})")
            .Order(StringComparer.Ordinal),
    ];

    internal IReadOnlyList<string> Ids => [.. Findings.Select(static finding => finding.Split(' ')[1]).Distinct().Order(StringComparer.Ordinal)];

    internal CommandResult ThatSucceeded()
    {
        Assert.True(ExitCode == 0, Text);
        return this;
    }

    internal CommandResult ThatFailed()
    {
        Assert.True(ExitCode == 1, Text);
        return this;
    }

    [GeneratedRegex(@"^(?<file>[^(]+)\((?<line>\d+)[^)]*\)\s*: (?<severity>warning|error) (?<id>MLQ\d{4}):")]
    private static partial Regex Finding();
}
