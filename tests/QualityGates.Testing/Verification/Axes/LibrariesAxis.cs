namespace QualityGates.Testing.Verification.Axes;

/// <summary>The rules are installed for whole solutions, where most projects reference no machine-learning library.</summary>
internal sealed class LibrariesAxis : IAxis
{
    public string Name => "Libraries";

    public string Claim => "No analyzer throws where the libraries it knows are not referenced.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        if (@case.Libraries.IsEmpty)
        {
            return null;
        }

        var compilation = @case.Subject.Compilation;
        var without = compilation.WithReferences(compilation.References.Except(@case.Libraries));
        var outcome = await @case.Subject.With(without).BuildAsync(cancellationToken).ConfigureAwait(false);
        return AnalyzerAxes.Crash(outcome, $"Without {string.Join(", ", @case.Libraries.Select(library => library.Display).Order(StringComparer.Ordinal))}");
    }
}
