namespace QualityGates.Gates.Tests;

public sealed class GateEngineTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void A_gate_that_throws_becomes_one_MLQ9001_and_the_others_run()
    {
        var input = _scratch.GitRoot().Write("qualitygates.json", "{ \"artefact\": [] }").Input();
        var run = GateEngine.Check(input, [new Broken(), .. GateList.All]);

        Assert.Equal(["MLQ9002", "MLQ9001"], run.Findings.Select(finding => finding.Id));
        Assert.Equal("Gate MLQ8999 (Broken) failed and was left out; the other gates ran. InvalidOperationException: line one line two "
            + "This is a fault of QualityGates.ML: please report it. NoWarn=MLQ8999 does not help, NoWarn=MLQ9001 hides this line.",
            run.Findings[1].Message);
        Assert.False(run.MayBeReplayed);
    }

    [Fact]
    public void Mode_none_looks_at_nothing()
    {
        var run = GateEngine.Check(_scratch.GitRoot().Write("qualitygates.json", "{").Input(mode: " none "));
        Assert.Empty(run.Findings);
        Assert.Empty(run.Consulted);
    }

    [Fact]
    public void An_empty_project_without_git_and_configuration_is_clean() => Assert.Empty(_scratch.Check());

    [Fact]
    public void Every_finding_has_a_help_link_to_its_page()
    {
        var run = GateEngine.Check(_scratch.GitRoot().Write("qualitygates.json", "{").Input());
        Assert.Equal("https://github.com/qualitygates/QualityGates.ML/blob/main/docs/rules/MLQ9002.md", Assert.Single(run.Findings).HelpLink);
    }

    public void Dispose() => _scratch.Dispose();

    private sealed class Broken : Gate
    {
        public override GateDescriptor Descriptor { get; } = new("MLQ8999", nameof(Broken), "Broken", FindingSeverity.Warning);

        internal override IEnumerable<Finding> Check(ProjectContext project) => throw new InvalidOperationException("line one\nline two");
    }
}
