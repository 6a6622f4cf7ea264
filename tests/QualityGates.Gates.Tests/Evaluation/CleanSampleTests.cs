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
    public void Its_split_is_compared()
    {
        var answer = Assert.Single(new ProjectContext(Sample, new Files.FileLedger()).Splits);
        Assert.Null(answer.Problem);
        Assert.All(answer.Figures, figure => Assert.True(figure.Found == 0 && figure.Rows > 1000, figure.ToString()));
        Assert.Equal(4, answer.Figures.Count);
    }

    [Fact]
    public void Its_baseline_is_what_the_tool_writes()
    {
        var update = BaselineUpdate.Prepare(Sample, out var problem);
        Assert.Equal("", problem);
        Assert.Empty(update!.Changes);
        Assert.Equal(File.ReadAllText(update.Path), update.Text);
    }
}
