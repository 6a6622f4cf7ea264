using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// Models that are trained by gradient have no call that fits and none that evaluates: what goes through the model into a loss that is
/// propagated back is training; what goes through the same model elsewhere is evaluation.
/// </summary>
internal static class GradientTraining
{
    private const int MaximumTerms = 2_000;

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
            if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Transform } made && trained.TryGetValue(made["model"], out var fits) && !inLoss.Contains(made))
            {
                yield return new ModelScore(made, made["rows"], [.. fits]);
            }
        }
    }
}
