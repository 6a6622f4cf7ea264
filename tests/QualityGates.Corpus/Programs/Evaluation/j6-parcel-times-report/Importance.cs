using System.Text.Json;
using Microsoft.ML;

namespace ParcelTimes;

public static class Importance
{
    public static void Write(MLContext ml, ITransformer model, IDataView rows, string path)
    {
        var importance = ml.Regression.PermutationFeatureImportance(
            model,
            model.Transform(rows),
            labelColumnName: nameof(Parcel.Minutes),
            permutationCount: 5);
        var ordered = importance
            .OrderBy(entry => entry.Value.RSquared.Mean)
            .Select(entry => new { Feature = entry.Key, Fall = -entry.Value.RSquared.Mean, entry.Value.RSquared.StandardError });
        File.WriteAllText(path, JsonSerializer.Serialize(ordered));
    }
}
