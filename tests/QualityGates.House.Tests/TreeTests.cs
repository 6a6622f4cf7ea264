using System.Text.RegularExpressions;

namespace QualityGates.House.Tests;

/// <summary>What the tree as a whole keeps to.</summary>
public sealed partial class TreeTests
{
    // The programs of the corpus are written as other people write theirs.
    private static IEnumerable<string> OwnCode => Repository.Files.Where(static file =>
        file.EndsWith(".cs", StringComparison.Ordinal)
        && !file.StartsWith("samples/", StringComparison.Ordinal)
        && !file.StartsWith("tests/QualityGates.Corpus/Programs/", StringComparison.Ordinal));

    [Fact]
    public void A_file_past_400_lines_is_two_ideas() =>
        Assert.DoesNotContain(OwnCode, static file => Repository.Read(file).Count(static c => c == '\n') > 400);

    [Fact]
    public void Names_say_what_a_type_is() =>
        Assert.DoesNotContain(OwnCode, static file => VagueName().IsMatch(Path.GetFileNameWithoutExtension(file)));

    [Fact]
    public void No_package_registry_is_named()
    {
        // Spelt apart, so that this file keeps to it as well.
        var host = new Regex("api[.]" + "nuget|nuget" + "[.]org|/v3/" + "index[.]json", RegexOptions.IgnoreCase);
        Assert.DoesNotContain(Repository.Files, file => !IsBinary(file) && host.IsMatch(Repository.Read(file)));
    }

    [Fact]
    public void Every_project_of_the_solution_has_a_committed_lock_file()
    {
        var projects = Repository.Files.Where(static file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.StartsWith("samples/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(projects);
        Assert.All(projects, static project => Assert.Contains(Path.GetDirectoryName(project)!.Replace('\\', '/') + "/packages.lock.json", Repository.Files));
    }

    [Fact]
    public void Every_pinned_version_is_used_and_has_a_reason()
    {
        var versions = Repository.Read("Directory.Packages.props");
        var projects = string.Concat(Repository.Files.Where(static file => (file.EndsWith(".csproj", StringComparison.Ordinal) || file.EndsWith(".props", StringComparison.Ordinal))
            && file != "Directory.Packages.props" && !file.StartsWith("samples/", StringComparison.Ordinal)).Select(Repository.Read));
        var pinned = PackageVersion().Matches(versions).Select(static match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(pinned);
        Assert.DoesNotContain(pinned, package => !projects.Contains($"\"{package}\"", StringComparison.Ordinal));
        foreach (var group in versions.Split("<ItemGroup", StringSplitOptions.None).Skip(1))
        {
            Assert.Contains("<!--", group, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lineage_and_tables_know_no_rule()
    {
        var lower = OwnCode.Where(static file => file.StartsWith("analyzers/QualityGates.Analyzers/", StringComparison.Ordinal)
            && (file.Contains("/Lineage/", StringComparison.Ordinal) || file.Contains("/Apis/", StringComparison.Ordinal) || file.Contains("/Core/", StringComparison.Ordinal)));
        Assert.DoesNotContain(lower, static file => Repository.Read(file).Contains("using QualityGates.Rules", StringComparison.Ordinal));
    }

    private static bool IsBinary(string file) => Path.GetExtension(file) is ".png" or ".ico";

    [GeneratedRegex("(Helper|Helpers|Manager|Utils|Utilities|Common)$")]
    private static partial Regex VagueName();

    [GeneratedRegex("PackageVersion Include=\"([^\"]+)\"")]
    private static partial Regex PackageVersion();
}
