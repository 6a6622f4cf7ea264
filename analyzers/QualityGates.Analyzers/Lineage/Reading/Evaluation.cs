using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>A model scored on rows.</summary>
/// <param name="Call">The call that scores: an evaluation, permutation importance, a metric.</param>
/// <param name="Rows">The rows it is scored on, with what was done to them.</param>
/// <param name="Fits">The fits of the model that is scored, the nearest to the evaluation; several when they were chained.</param>
internal sealed record Evaluation(MadeValue Call, Value Rows, ImmutableArray<MadeValue> Fits)
{
    internal string? Task => Call.Fact["task"];

    /// <summary>The evaluations among what happens in a method.</summary>
    internal static ImmutableArray<Evaluation> AllOf(ImmutableArray<LineageEvent> events, RowReading rows)
    {
        var all = ImmutableArray.CreateBuilder<Evaluation>();
        foreach (var item in events)
        {
            if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Evaluate or ApiRole.Importance } call)
            {
                all.Add(new Evaluation(call, call["rows"], FitsOf(call, rows)));
            }
        }

        all.AddRange(GradientTraining.EvaluationsIn(events));
        return all.ToImmutable();
    }

    private static ImmutableArray<MadeValue> FitsOf(MadeValue call, RowReading rows)
    {
        if (call["model"] is not NothingValue and var model && ModelReading.FitsOf(model) is { IsEmpty: false } own)
        {
            return own;
        }

        foreach (var path in rows.PathsOf(call["rows"]))
        {
            for (var i = path.Passed.Length - 1; i >= 0; i--)
            {
                var fits = FitsOf(path.Passed[i]);
                if (!fits.IsEmpty && fits.Any(static fit => IsPredictive(fit)))
                {
                    return fits;
                }
            }
        }

        return [];
    }

    private static ImmutableArray<MadeValue> FitsOf(MadeValue passed) => passed switch
    {
        { Role: ApiRole.Transform } => ModelReading.FitsOf(passed["model"]),
        { Role: ApiRole.Map, Extra: MadeValue { Role: ApiRole.Transform or ApiRole.Predict } inner } => ModelReading.FitsOf(inner["model"]),
        _ => [],
    };

    /// <summary>Whether a fit makes something that predicts; a pipeline that is not known in full may.</summary>
    internal static bool IsPredictive(MadeValue fit) =>
        fit.Role is ApiRole.Execute or ApiRole.CrossValidate || Pipeline.Of(fit["step"]) is var pipeline && (pipeline.Trainer is not null || !pipeline.IsComplete);
}
