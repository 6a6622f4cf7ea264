using QualityGates.Gates.Evaluation;

namespace QualityGates.Gates.Tests.Evaluation;

/// <summary>The sample of a program done right, as it is committed.</summary>
public sealed class CleanSampleTests
{
    private static ProjectInput Sample => new()
    {
        ProjectFile = Path.Combine(Checkout.Root, "samples", "Churn.Clean", "Churn.Clean.csproj"),
        SkipDependencies = true,
    };

    [Fact]
    public void Nothing_is_found_in_its_artefacts() => Assert.DoesNotContain(GateEngine.Check(Sample).Findings, finding => finding.Severity == FindingSeverity.Warning);

    [Fact]
    public void Its_baseline_is_what_the_tool_writes()
    {
        var update = BaselineUpdate.Prepare(Sample, out var problem);
        Assert.Equal("", problem);
        Assert.Empty(update!.Changes);
        Assert.Equal(File.ReadAllText(update.Path), update.Text);
    }
}
