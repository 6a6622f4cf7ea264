// corpus: Files of tide stations are named by interpolation, by a format and by a sum, each of which begins at a root of one machine.
// library: ML.NET
// axis: texts put together
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tides;

public sealed class Tide
{
    [LoadColumn(0)] public float Moon { get; set; }

    [LoadColumn(1)] public float Pressure { get; set; }

    [LoadColumn(2)] public float Height { get; set; }
}

public static class StationTraining
{
    public static void Train(string station)
    {
        var ml = new MLContext(seed: 28);
        var tides = ml.Data.LoadFromTextFile<Tide>($"/mnt/tides/{station}/heights.csv", separatorChar: ',', hasHeader: true); // expect: MLQ4001
        var parts = ml.Data.TrainTestSplit(tides, testFraction: 0.1);
        var model = ml.Transforms.Concatenate("Features", nameof(Tide.Moon), nameof(Tide.Pressure))
            .Append(ml.Regression.Trainers.FastTree(nameof(Tide.Height)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Tide.Height));
        File.WriteAllText("~/tides/" + station + ".json", JsonSerializer.Serialize(metrics)); // expect: MLQ4001
        ml.Model.Save(model, tides.Schema, ModelOf(station));
    }

    private static string ModelOf(string station) =>
        string.Format(CultureInfo.InvariantCulture, "D:/models/{0}/tide.zip", station); // expect: MLQ4001
}
