// corpus: The species becomes a key and the habitat is hashed before the split; neither learns anything about the test mushrooms.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 6);
var mushrooms = ml.Data.LoadFromTextFile<Mushroom>(args[0], separatorChar: ',', hasHeader: true);

var stateless = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mushroom.Species))
    .Append(ml.Transforms.Categorical.OneHotHashEncoding("HabitatSlots", nameof(Mushroom.Habitat), numberOfBits: 8))
    .Append(ml.Transforms.Concatenate("Features", "HabitatSlots", nameof(Mushroom.Cap), nameof(Mushroom.Stem)));
var keyed = stateless.Fit(mushrooms).Transform(mushrooms);

var parts = ml.Data.TrainTestSplit(keyed, testFraction: 0.3, seed: 6);
var trainer = ml.MulticlassClassification.Trainers.LightGbm(new LightGbmMulticlassTrainer.Options { NumberOfThreads = 1, Deterministic = true, Seed = 6 });
var model = trainer.Fit(parts.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));

Console.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
File.WriteAllText("mushrooms.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));

internal sealed class Mushroom
{
    [LoadColumn(0)] public string Habitat { get; set; } = "";

    [LoadColumn(1)] public float Cap { get; set; }

    [LoadColumn(2)] public float Stem { get; set; }

    [LoadColumn(3)] public string Species { get; set; } = "";
}
