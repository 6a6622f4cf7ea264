using System.Text.Json;
using System.Text.Json.Nodes;

namespace QualityGates.Package.Tests;

/// <summary>What mlgates writes, run as its user runs it: installed from its package.</summary>
[Collection(Packed.Name)]
public sealed class CommandLineTests(PackedProduct product)
{
    private const string Baseline = "Churn.Clean/metrics.baseline.json";
    private const string Metrics = "Churn.Clean/metrics.json";

    private readonly Scratch _samples = product.CopySamples();

    [Fact]
    public void Baseline_update_shows_the_difference_and_accepts_it()
    {
        var mlgates = Install();
        _samples.Run("dotnet", "restore", "Churn.Clean").ThatSucceeded();
        var committed = _samples.Read(Baseline);
        Assert.Equal($"{Baseline}: nothing changes.\n", _samples.Run(mlgates, "baseline", "update", "--metrics", "Churn.Clean").ThatSucceeded().Text);
        Assert.Equal(committed, _samples.Read(Baseline));

        var metrics = JsonNode.Parse(_samples.Read(Metrics))!;
        metrics["model"]!["auc"] = 0.81;
        _samples.Write(Metrics, metrics.ToJsonString());
        Assert.Contains("MLQ8204", _samples.Run(mlgates, "check", "Churn.Clean").ThatFailed().Ids);

        var dryRun = _samples.Run(mlgates, "baseline", "update", "--metrics", "Churn.Clean", "--dry-run").ThatSucceeded().Text;
        Assert.StartsWith($"{Baseline} would change:\n", dryRun, StringComparison.Ordinal);
        Assert.Contains("model/auc", dryRun, StringComparison.Ordinal);
        Assert.Equal(committed, _samples.Read(Baseline));

        var update = _samples.Run(mlgates, "baseline", "update", "--metrics", "Churn.Clean").ThatSucceeded().Text;
        Assert.StartsWith($"{Baseline} changes:\n", update, StringComparison.Ordinal);
        Assert.EndsWith("Written. Commit it with the reason for the change.\n", update, StringComparison.Ordinal);
        Assert.Equal(dryRun.Split('\n')[1..^1], update.Split('\n')[1..^2]);
        Assert.Contains("0.81", _samples.Read(Baseline), StringComparison.Ordinal);
        Assert.DoesNotContain("MLQ8204", _samples.Run(mlgates, "check", "Churn.Clean").Ids);
    }

    [Fact]
    public void Baseline_update_without_metrics_says_what_is_missing()
    {
        var mlgates = Install();
        _samples.Run("dotnet", "restore", "Churn.Clean").ThatSucceeded();
        File.Delete(Path.Combine(_samples.Folder, Metrics));
        var update = _samples.Run(mlgates, "baseline", "update", "--metrics", "Churn.Clean");
        Assert.Equal(2, update.ExitCode);
        Assert.StartsWith("mlgates: Churn.Clean.csproj: ", update.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_profile_writes_what_is_committed()
    {
        var mlgates = Install();
        const string Data = "Churn.Data/churn.csv";
        var committed = JsonNode.Parse(_samples.Read("Churn.Data/profile.json"))!;
        committed["data"] = Data;

        var printed = _samples.Run(mlgates, "data", "profile", Data).ThatSucceeded().Text;
        Assert.True(JsonNode.DeepEquals(committed, JsonNode.Parse(printed)), printed);
        Assert.Equal("", _samples.Run(mlgates, "data", "profile", Data, "--output", "profile.json").ThatSucceeded().Text);
        Assert.Equal(printed, _samples.Read("profile.json"));

        _samples.Write("semicolon.txt.csv", "1;a\n2;b\n");
        using var profile = JsonDocument.Parse(_samples.Run(mlgates, "data", "profile", "semicolon.txt.csv", "--delimiter", ";", "--no-header").ThatSucceeded().Text);
        Assert.Equal(2, profile.RootElement.GetProperty("rows").GetInt32());
        Assert.Equal(["1", "2"], profile.RootElement.GetProperty("columns").EnumerateObject().Select(static column => column.Name));
    }

    [Theory]
    [InlineData("no-such-file.csv")]
    [InlineData("Churn.Data/churn.csv --delimiter %")]
    [InlineData("broken.csv")]
    public void Data_profile_says_why_there_is_none(string arguments)
    {
        _samples.Write("broken.csv", "a,b\n1,\"2\n");
        var profile = _samples.Run(Install(), ["data", "profile", .. arguments.Split(' ')]);
        Assert.Equal(2, profile.ExitCode);
        Assert.StartsWith("mlgates: ", profile.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", profile.Text, StringComparison.Ordinal);
    }

    private string Install() => InstalledTool.Install(_samples);
}
