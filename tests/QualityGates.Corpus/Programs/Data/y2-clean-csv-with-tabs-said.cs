// corpus: A file of glaciers is named csv and holds tabs; the load writes the tab out, once by name and once by position, so somebody has looked.
// library: ML.NET
// axis: default written out
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Glaciers;

internal sealed class Tongue
{
    [LoadColumn(0)] public float Altitude { get; set; }

    [LoadColumn(1)] public float Slope { get; set; }

    [LoadColumn(2)] public float Snow { get; set; }

    [LoadColumn(3)] public float Retreat { get; set; }
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 20);
        var alps = ml.Data.LoadFromTextFile<Tongue>("alps.csv", separatorChar: '\t', hasHeader: true);
        var andes = ml.Data.LoadFromTextFile<Tongue>("andes.csv", '\t', true);

        var model = ml.Transforms.Concatenate("Features", nameof(Tongue.Altitude), nameof(Tongue.Slope), nameof(Tongue.Snow))
            .Append(ml.Regression.Trainers.FastForest(nameof(Tongue.Retreat)))
            .Fit(alps);
        var metrics = ml.Regression.Evaluate(model.Transform(andes), nameof(Tongue.Retreat));
        File.WriteAllText("glaciers.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
