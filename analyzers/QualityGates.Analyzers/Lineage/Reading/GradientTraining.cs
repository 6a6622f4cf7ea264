using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// Models that are trained by gradient have no call that fits and none that evaluates: what goes through the model into a loss that is
/// propagated back is training; what goes through the same model elsewhere is evaluation.
/// </summary>
internal static class GradientTraining
{
    private const int MaximumTerms = 2_000;

    /// <summary>
    /// Whether an optimizer steps on the way of a loss that is propagated: in a method on the way there, in one that calls it, or in one that these call only to
    /// step. Gradients alone teach nothing, and are wanted of rows as well.
    /// </summary>
    internal static bool IsSteppedBy(Site backward, LineageModel model, CancellationToken cancellationToken)
    {
        var names = model.Apis.NamesOf(ApiRole.Update);
        for (var site = backward; site is not null; site = site.Inner)
        {
            if (model.References.Named(site.Node.SyntaxTree, names, static name => References.CallOf(name) is not null, cancellationToken)
                .Any(use => use is IInvocationOperation call && model.Apis.Find(call.TargetMethod, ApiRole.Update) is not null))
            {
                return new GradientSteps(model, cancellationToken).AreOnTheWayOf(backward);
            }
        }

        return false;
    }

    internal static IEnumerable<ModelScore> EvaluationsIn(IReadOnlyList<LineageEvent> events)
    {
        var trained = new Dictionary<Value, List<MadeValue>>();
        var inLoss = new HashSet<Value>();
        foreach (var item in events)
        {
            if (item.Value is MadeValue { Role: ApiRole.Backward } backward)
            {
                foreach (var through in Terms.In(backward["loss"], MaximumTerms).OfType<MadeValue>().Where(static made => made.Role == ApiRole.Transform))
                {
                    if (inLoss.Add(through))
                    {
                        if (!trained.TryGetValue(through["model"], out var fits))
                        {
                            trained.Add(through["model"], fits = []);
                        }

                        fits.Add(new MadeValue(backward.Site, KnownFacts.Gradient, backward.Member, [through["model"], through["rows"]]));
                    }
                }
            }
        }

        foreach (var item in events)
        {
            if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Transform } made && trained.TryGetValue(made["model"], out var fits) && !inLoss.Contains(made)
                && fits.FindAll(fit => !made.Site.Precedes(fit.Site) || made.Site.IsRepeatedWith(fit.Site)) is { Count: > 0 } before)
            {
                yield return new ModelScore(made, made["rows"], [.. before]);
            }
        }
    }
}
