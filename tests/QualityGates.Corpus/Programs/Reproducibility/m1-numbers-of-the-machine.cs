// corpus: Rows are read by a generic parser of the current culture, a frame is loaded without one, and predictions are written the same way.
// library: ML.NET, Microsoft.Data.Analysis
// axis: generic math, Convert, StreamWriter
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var rows = File.ReadLines("soil.csv").Skip(1).Select(Soil.Parse).ToList();
var limits = DataFrame.LoadCsv("limits.csv"); // expect: MLQ1008
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Soil.Acid), nameof(Soil.Lime))
    .Append(ml.Regression.Trainers.FastTree(nameof(Soil.Crop)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Soil.Crop));
File.WriteAllText("soil.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared, limits = limits.Rows.Count }));

using var writer = new StreamWriter("predictions.csv");
foreach (var guess in ml.Data.CreateEnumerable<Guess>(model.Transform(parts.TestSet), reuseRowObject: true))
{
    writer.WriteLine($"{guess.Crop};{guess.Score}"); // expect: MLQ1008
}

internal sealed class Soil
{
    public float Acid { get; set; }

    public float Lime { get; set; }

    public float Crop { get; set; }

    public static Soil Parse(string line)
    {
        var cells = line.Split(',');
        return new Soil
        {
            Acid = Number<float>(cells[0]),
            Lime = Convert.ToSingle(cells[1]), // expect: MLQ1008
            Crop = Number<float>(cells[2]),
        };
    }

    private static T Number<T>(string cell)
        where T : IParsable<T> => T.Parse(cell, null); // expect: MLQ1008
}

internal sealed class Guess
{
    public float Crop { get; set; }

    public float Score { get; set; }
}
