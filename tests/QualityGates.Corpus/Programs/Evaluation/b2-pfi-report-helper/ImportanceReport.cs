using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Crops;

internal static class ImportanceReport
{
    /// <summary>Mean loss of R² when a feature is shuffled.</summary>
    public static IReadOnlyDictionary<string, double> Measure(MLContext ml, ITransformer model, IDataView rows) =>
        ml.Regression.PermutationFeatureImportance(model, model.Transform(rows), labelColumnName: nameof(Field.Yield), permutationCount: 3)
            .ToDictionary(pair => pair.Key, pair => pair.Value.RSquared.Mean);
}

public class Field
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Nitrogen { get; set; }
    [LoadColumn(2)] public float Sun { get; set; }
    [LoadColumn(3)] public float Yield { get; set; }
}
