using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>A model scored on rows.</summary>
/// <param name="Call">The call that scores: an evaluation, permutation importance, a metric.</param>
/// <param name="Rows">The rows it is scored on, with what was done to them.</param>
/// <param name="Fits">The fits of the model that is scored, the nearest to the evaluation; several when they were chained.</param>
internal sealed record ModelScore(MadeValue Call, Value Rows, ImmutableArray<MadeValue> Fits)
{
    internal string? Task => Call.Fact["task"];

    /// <summary>The evaluations among what happens in a method.</summary>
    internal static ImmutableArray<ModelScore> AllOf(ImmutableArray<LineageEvent> events, RowReading rows)
    {
        var all = ImmutableArray.CreateBuilder<ModelScore>();
        foreach (var item in events)
        {
            if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Evaluate or ApiRole.Importance } call)
            {
                all.Add(new ModelScore(call, call["rows"], FitsOf(call, rows)));
            }
        }

        all.AddRange(CountedIn(events));
        all.AddRange(GradientTraining.EvaluationsIn(events));
        return all.ToImmutable();
    }

    /// <summary>Predictions that are counted as right or wrong one by one. A difference is no evaluation: residuals have other uses.</summary>
    private static IEnumerable<ModelScore> CountedIn(ImmutableArray<LineageEvent> events)
    {
        var seen = new HashSet<Value>();
        foreach (var item in events)
        {
            if (item is { Kind: EventKind.Measured, Value: SequenceValue compared } && !AreOfOneColumn(compared) && item.Site.Innermost is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression })
            {
                foreach (var value in compared.Operands)
                {
                    if (PredictionIn(value) is { } call && ModelReading.FitsOf(call["model"]) is { IsEmpty: false } fits && fits.Any(IsPredictive) && seen.Add(call))
                    {
                        yield return new ModelScore(call, call["rows"], fits);
                    }
                }
            }
        }
    }

    /// <summary>Whether one column is compared with itself, such as the group of a row with that of the first: no prediction is right or wrong by that.</summary>
    private static bool AreOfOneColumn(SequenceValue compared) =>
        compared.Operands.Length == 2 && compared.Operands[0] is MemberValue one && compared.Operands[1] is MemberValue other && SymbolEqualityComparer.Default.Equals(one.Member, other.Member);

    /// <summary>The prediction that a value is, or is a member or element of.</summary>
    private static MadeValue? PredictionIn(Value value)
    {
        while (true)
        {
            switch (value)
            {
                case MadeValue { Role: ApiRole.Predict or ApiRole.Transform } call:
                    return call;
                // What says how rows are laid out, a schema or a shape, is none of what was predicted.
                case MemberValue { Of: MadeValue { Role: ApiRole.Transform }, Member.ContainingType: { IsTupleType: false, DeclaringSyntaxReferences.IsEmpty: true } }:
                    return null;
                case MemberValue { Of: { } of }:
                    value = of;
                    break;
                case PartValue part:
                    value = part.Of;
                    break;
                default:
                    return null;
            }
        }
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
