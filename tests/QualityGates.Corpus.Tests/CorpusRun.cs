namespace QualityGates.Corpus.Tests;

/// <summary>The corpus is analyzed once for all tests.</summary>
public sealed class CorpusRun : IAsyncLifetime
{
    internal IReadOnlyList<Outcome> Outcomes { get; private set; } = [];

    internal Comparison Comparison => Comparison.Of(Outcomes);

    public async Task InitializeAsync() => Outcomes = await Program.AnalyzeAsync(LabelledProgram.ReadAll());

    public Task DisposeAsync() => Task.CompletedTask;
}
