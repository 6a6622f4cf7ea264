// corpus: Properties of the prediction have names of their own and say which columns fill them; one is worked out and no column.
// library: ML.NET
// axis: console, multiclass
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Seeds;

var ml = new MLContext(seed: 4);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Kernel>(args[0], separatorChar: ',', hasHeader: true), testFraction: 0.2, seed: 4);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Variety")
    .Append(ml.Transforms.Concatenate("Features", nameof(Kernel.Length), nameof(Kernel.Width), nameof(Kernel.Groove)))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Variety"))
    .Append(ml.Transforms.Conversion.MapKeyToValue("Name", "PredictedLabel"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Variety");
File.WriteAllText("seeds-metrics.json", JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss }));

using var engine = ml.Model.CreatePredictionEngine<Kernel, Guess>(model);
var guess = engine.Predict(new Kernel { Length = 5.7f, Width = 3.2f, Groove = 5.2f });
Console.WriteLine(guess.Sure ? guess.Variety : "not certain");

namespace Seeds
{
    public sealed class Kernel
    {
        [LoadColumn(0)] public float Length { get; set; }

        [LoadColumn(1)] public float Width { get; set; }

        [LoadColumn(2)] public float Groove { get; set; }

        [LoadColumn(3)] public string Variety { get; set; } = "";
    }

    public sealed class Guess
    {
        [ColumnName("Name")] public string Variety { get; set; } = "";

        [ColumnName("Score")] public float[] Probabilities { get; set; } = [];

        [NoColumn] public bool Sure => Probabilities.Max() > 0.8f;
    }
}
