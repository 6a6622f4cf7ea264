using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>An evaluation, and the method it is seen from: a helper that evaluates what it is given is seen from each of its callers, too.</summary>
internal sealed record ProgramEvaluation(MethodLineage Method, ModelScore Evaluation);

/// <summary>
/// The evaluations of the whole compilation. To ask for them is to read every method, so rules do it only for a finding that is complete
/// but for this.
/// </summary>
internal sealed class ProgramEvaluations
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<ProgramEvaluation>> _byFit = [];

    private ProgramEvaluations(ImmutableArray<ProgramEvaluation> all)
    {
        All = all;
        foreach (var fit in all.SelectMany(static seen => seen.Evaluation.Fits.Select(fit => (Place: fit.Site.Innermost, Seen: seen))).GroupBy(static pair => pair.Place))
        {
            _byFit.Add(fit.Key, [.. fit.Select(static pair => pair.Seen).Distinct()]);
        }
    }

    /// <summary>By path of the file, then in source order of the methods, then in the order of their code.</summary>
    internal ImmutableArray<ProgramEvaluation> All { get; }

    /// <summary>Where a model that this fit makes is evaluated, whichever way the model went there.</summary>
    internal ImmutableArray<ProgramEvaluation> Of(MadeValue fit) => _byFit.TryGetValue(fit.Site.Innermost, out var seen) ? seen : [];

    internal static ProgramEvaluations In(LineageModel model, CancellationToken cancellationToken)
    {
        var all = ImmutableArray.CreateBuilder<ProgramEvaluation>();
        foreach (var method in model.All(cancellationToken))
        {
            all.AddRange(method.Evaluations.Select(evaluation => new ProgramEvaluation(method, evaluation)));
        }

        return new ProgramEvaluations(all.ToImmutable());
    }
}
