namespace QualityGates.Gates.Tests.Configuration;

public sealed class SeverityTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Theory]
    [InlineData("warning", "warning")]
    [InlineData("info", "info")]
    [InlineData("none", null)]
    public void Findings_of_a_gate_are_as_loud_as_the_file_says(string severity, string? shown)
    {
        Configure("\"MLQ8401\": \"" + severity + "\"");
        var line = _scratch.Check().SingleOrDefault();
        Assert.Equal(shown is null, line is null);
        Assert.StartsWith(shown is null ? "" : "qualitygates.json(1,45): " + shown + " MLQ8401: ", line ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "warning", "warning")]
    [InlineData("none", "info", "info")]
    [InlineData("warning", "info", "info")]
    public void The_severity_of_an_entry_wins_over_that_of_its_gate(string ofGate, string ofEntry, string shown)
    {
        _scratch.Write("qualitygates.json", "{ \"severity\": { \"MLQ8401\": \"" + ofGate + "\" }, \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\", \"severity\": \"" + ofEntry + "\" } ] }");
        Assert.Contains(": " + shown + " MLQ8401: ", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_of_a_gate_that_warns_stays_a_note()
    {
        // Without git the gate notes that it could not look.
        using var scratch = new Scratch();
        scratch.Write("qualitygates.json", "{ \"severity\": { \"MLQ8002\": \"warning\" } }")
            .Write("src/App/obj/project.assets.json", Dependencies.RestoredProject.Assets1).Write("src/App/packages.lock.json", Dependencies.RestoredProject.Lock1);
        Assert.Contains(": info MLQ8002: ", Assert.Single(scratch.Check()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"MLQ2001\": \"none\"", "(1,15): warning MLQ9002: MLQ2001 is a rule of the analyzers, not a gate. Remove it here, and set its severity in .editorconfig: dotnet_diagnostic.MLQ2001.severity = none.")]
    [InlineData("\"MLQ9001\": \"none\"", "(1,15): warning MLQ9002: MLQ9001 cannot be set here: it says what is wrong with this file or with QualityGates.ML. Remove it; <NoWarn>$(NoWarn);MLQ9001</NoWarn> in a project hides it there.")]
    [InlineData("\" mlq8005\": \"none\"", "(1,15): warning MLQ9002: \" mlq8005\" is no gate of QualityGates.ML. Write \"MLQ8005\".")]
    [InlineData("\"MLQ8005\": \"error\"", "(1,26): warning MLQ9002: \"MLQ8005\" must be \"none\", \"info\" or \"warning\", and it is \"error\". Write \"MLQ8005\": \"warning\".")]
    [InlineData("\"MLQ8005\": \"inf\"", "(1,26): warning MLQ9002: \"MLQ8005\" must be \"none\", \"info\" or \"warning\", and it is \"inf\". Write \"MLQ8005\": \"info\".")]
    [InlineData("\"MLQ8005\": \"none\", \"MLQ8005\": \"info\"", "(1,34): warning MLQ9002: \"MLQ8005\" is given twice, first in line 1; the first counts. Remove this one.")]
    public void Says_where_what_and_what_to_write(string entry, string expected)
    {
        _scratch.Write("qualitygates.json", "{\"severity\": {" + entry + "}}");
        Assert.Equal(["qualitygates.json" + expected], _scratch.Check());
    }

    [Fact]
    public void An_unknown_id_lists_the_gates()
    {
        _scratch.Write("qualitygates.json", "{\"severity\": {\"MLQ8999\": \"none\"}}");
        Assert.StartsWith("qualitygates.json(1,15): warning MLQ9002: \"MLQ8999\" is no gate of QualityGates.ML. Gates: MLQ8001, MLQ8002, ", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private void Configure(string severity) =>
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ], \"severity\": { " + severity + " } }");
}
