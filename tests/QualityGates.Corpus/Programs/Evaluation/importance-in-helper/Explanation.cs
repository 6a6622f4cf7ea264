using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

namespace Absence;

internal static class Explanation
{
    public static IReadOnlyList<string> Ranking(MLContext ml, ITransformer model, IDataView rows) =>
        ml.MulticlassClassification.PermutationFeatureImportance(model, model.Transform(rows), permutationCount: 5)
            .OrderBy(feature => feature.Value.MacroAccuracy.Mean)
            .Select(feature => feature.Key)
            .ToList();
}
