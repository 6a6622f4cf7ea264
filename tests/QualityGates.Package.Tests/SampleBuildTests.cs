using System.Text.Json;

namespace QualityGates.Package.Tests;

/// <summary>The samples, built with the package as a stranger would.</summary>
[Collection(Packed.Name)]
public sealed class SampleBuildTests(PackedProduct product)
{
    private const string Faulty = "Churn.Faulty/Churn.Faulty.csproj";
    private const string Clean = "Churn.Clean/Churn.Clean.csproj";

    private static IReadOnlyList<string> Documented { get; } =
    [
        .. File.ReadAllLines(Path.Combine(PackedProduct.Repository, "samples", "Churn.Faulty.findings.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(": "))
            .Select(static parts => $"{parts[1]} {parts[0]}"),
    ];

    private static IEnumerable<string> As(string severity, IEnumerable<string> findings) => findings.Select(finding => $"{severity} {finding}").Order(StringComparer.Ordinal);

    [Fact]
    public void The_hurried_program_is_told_what_is_wrong_and_goes_on_being_told()
    {
        var samples = product.CopySamples();
        Assert.Equal(As("warning", Documented), samples.Build(Faulty).ThatSucceeded().Findings);

        // Nothing is compiled the second time; not a warning is lost.
        Assert.Equal(As("warning", Documented), samples.Build(Faulty, "--no-restore").ThatSucceeded().Findings);
        Assert.Equal(As("warning", Documented), samples.Build(Faulty, "--no-restore", "--no-incremental").ThatSucceeded().Findings);
    }

    [Theory]
    [InlineData("-p:MLQualityGatesEnforce=true")]
    [InlineData("-p:TreatWarningsAsErrors=true")]
    [InlineData("-warnaserror")]
    public void Errors_stay_errors_on_the_next_build(string option)
    {
        var samples = product.CopySamples();
        Assert.Equal(As("error", Documented), samples.Build(Faulty, option).ThatFailed().Findings);
        Assert.Equal(As("error", Documented), samples.Build(Faulty, option, "--no-restore").ThatFailed().Findings);
        Assert.Equal(As("warning", Documented), samples.Build(Faulty, "--no-restore").ThatSucceeded().Findings);
    }

    [Fact]
    public void The_fix_applies_from_the_command_line()
    {
        var samples = product.CopySamples();
        samples.Run("dotnet", "restore", Faulty).ThatSucceeded();
        samples.Run("dotnet", "format", "analyzers", Faulty, "--no-restore", "--diagnostics", "MLQ4001", "--severity", "warn").ThatSucceeded();
        Assert.Equal(As("warning", Documented.Where(static finding => !finding.StartsWith("MLQ4001", StringComparison.Ordinal))), samples.Build(Faulty, "--no-restore").ThatSucceeded().Findings);
        samples.Run("dotnet", "run", "--no-build", "--project", Faulty).ThatSucceeded();
    }

    [Fact]
    public void The_right_program_passes_with_every_finding_an_error()
    {
        var samples = product.CopySamples();
        samples.Run("dotnet", "restore", Clean).ThatSucceeded();
        samples.Run("git", "add", "-A").ThatSucceeded();
        Assert.Empty(samples.Build(Clean, "-p:MLQualityGatesEnforce=true", "-p:MLQualityGatesMode=All").ThatSucceeded().Findings);
        Assert.DoesNotContain("warning", samples.Build(Clean, "--no-restore").ThatSucceeded().Text.Split("Build succeeded.")[0], StringComparison.Ordinal);
        samples.Run("dotnet", "run", "--no-build", "--project", Clean, "--", "--output", "Churn.Clean").ThatSucceeded();
        Assert.Equal("", samples.Run("git", "diff", "--stat").ThatSucceeded().Text);
    }

    [Fact]
    public void The_error_log_has_ids_help_links_and_the_evidence()
    {
        var samples = product.CopySamples();
        var log = Path.Combine(samples.Folder, "errors.sarif");
        samples.Build(Faulty, $"-p:ErrorLog=\"{log}%2Cversion=2.1\"").ThatSucceeded();
        using var sarif = JsonDocument.Parse(File.ReadAllBytes(log));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(static rule => rule.GetProperty("id").GetString() == "MLQ4001");
        Assert.EndsWith("docs/rules/MLQ4001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        var results = run.GetProperty("results").EnumerateArray().Where(static result => result.GetProperty("ruleId").GetString() == "MLQ4001").ToList();
        Assert.Equal(Documented.Count(static finding => finding.StartsWith("MLQ4001", StringComparison.Ordinal)), results.Count);
        Assert.All(results, static result => Assert.NotEmpty(result.GetProperty("relatedLocations").EnumerateArray()));

        // A leak that crosses files: where the step is fitted, where the rows are divided, where the model is evaluated.
        var leak = run.GetProperty("results").EnumerateArray().Single(static result => result.GetProperty("ruleId").GetString() == "MLQ2001");
        var evidence = leak.GetProperty("relatedLocations").EnumerateArray()
            .Select(static related => related.GetProperty("physicalLocation"))
            .Select(static place => (File: Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!), Line: place.GetProperty("region").GetProperty("startLine").GetInt32()))
            .ToList();
        Assert.True(evidence.Count >= 2, leak.ToString());
        Assert.True(evidence.Select(static place => place.File).Distinct().Count() > 1, leak.ToString());
        Assert.Equal(evidence.Distinct(), evidence);
    }

    [Fact]
    public void The_tool_gives_the_answer_of_the_build()
    {
        var samples = product.CopySamples();
        var tools = Path.Combine(samples.Folder, "tools");
        samples.Run("dotnet", "tool", "install", "QualityGates.ML.Tool", "--version", PackedProduct.Version, "--tool-path", tools).ThatSucceeded();
        var mlgates = Path.Combine(tools, OperatingSystem.IsWindows() ? "mlgates.exe" : "mlgates");
        samples.Run("dotnet", "restore", Faulty).ThatSucceeded();
        samples.Run("dotnet", "restore", Clean).ThatSucceeded();
        samples.Run("git", "add", "-A").ThatSucceeded();

        var built = samples.Build(Faulty, "--no-restore").ThatSucceeded();
        var check = samples.Run(mlgates, "check", "Churn.Faulty").ThatFailed();
        Assert.Equal(built.Findings, check.Findings);
        Assert.Empty(samples.Run(mlgates, "check", "Churn.Clean").ThatSucceeded().Findings);
        Assert.Equal(2, samples.Run(mlgates, "check", "no-such-folder").ExitCode);
    }
}
