// corpus: A script shuffles rows of mushrooms with a context that has no seed, before it splits them and grows trees.
// library: ML.NET
// axis: top-level statements
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var mushrooms = ml.Data.LoadFromTextFile<Mushroom>(args[0], separatorChar: ',', hasHeader: true);
var mixed = ml.Data.ShuffleRows(mushrooms); // expect: MLQ1005
var parts = ml.Data.TrainTestSplit(mixed, testFraction: 0.2, seed: 1);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("SmellCoded", nameof(Mushroom.Smell))
    .Append(ml.Transforms.Concatenate("Features", "SmellCoded", nameof(Mushroom.Cap), nameof(Mushroom.Stalk)))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Mushroom.Poisonous), numberOfTrees: 40));
var model = pipeline.Fit(parts.TrainSet);

var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Mushroom.Poisonous));
var summary = new { metrics.AreaUnderRocCurve, metrics.PositiveRecall, metrics.PositivePrecision };
File.WriteAllText("mushrooms.json", JsonSerializer.Serialize(summary));

public sealed class Mushroom
{
    [LoadColumn(0)] public string Smell { get; set; } = "";

    [LoadColumn(1)] public float Cap { get; set; }

    [LoadColumn(2)] public float Stalk { get; set; }

    [LoadColumn(3)] public bool Poisonous { get; set; }
}
