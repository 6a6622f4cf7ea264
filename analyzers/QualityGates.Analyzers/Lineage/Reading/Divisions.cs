using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The trainings that learn from parts of a split, or that a cross-validation repeats.</summary>
internal static class Divisions
{
    /// <summary>The splits, folds and cross-validations of a method that can be given a key.</summary>
    internal static IEnumerable<MadeValue> In(MethodLineage method) => method.Made
        .Where(static made => made.Role is ApiRole.Split or ApiRole.Folds or ApiRole.CrossValidate && made.Fact.IndexOf("key") >= 0)
        .Distinct();

    /// <summary>What is trained on parts of a division, and by which fit.</summary>
    internal static IEnumerable<(TrainedColumns Trainer, MadeValue By)> TrainedOn(MethodLineage method, MadeValue division)
    {
        var reading = ColumnReading.For(method);
        foreach (var item in method.Events)
        {
            if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Fit or ApiRole.CrossValidate or ApiRole.Execute } fit
                && (ReferenceEquals(fit, division) || OptionsOf(fit["rows"]).SelectMany(rows => method.Rows.PathsOf(rows)).Any(path => path.Steps.Any(step => step.Kind == RowStepKind.Part && IsBy(step.By, division)))))
            {
                foreach (var flow in reading.FlowsOf(fit))
                {
                    if (flow.Trained is { } trained)
                    {
                        yield return (trained, fit);
                    }
                }
            }
        }
    }

    /// <summary>The rows, or what they are on each way the program may take or in each turn of a loop.</summary>
    private static ImmutableArray<Value> OptionsOf(Value rows) => rows is ChoiceValue choice ? choice.Operands : [rows];

    private static bool IsBy(Value by, MadeValue division) => ReferenceEquals(by, division) || by is PartValue { Of: var of } && IsBy(of, division);
}
