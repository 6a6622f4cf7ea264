// corpus: A source of weather hours has a context of its own, without seed, and mixes the rows for whoever asks; the context that trains is seeded.
// library: ML.NET
// axis: two files, two contexts
using System.Text.Json;
using Microsoft.ML;

namespace Stations;

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        var train = new StationSource(args[0]).Mixed();
        var test = new StationSource(args[1]).InOrder();
        var model = ml.Transforms.Concatenate("Features", nameof(Hour.Pressure), nameof(Hour.Humidity), nameof(Hour.Cloud))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Hour.Rain)))
            .Fit(train);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), nameof(Hour.Rain));
        File.WriteAllText("rain.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));
    }
}
