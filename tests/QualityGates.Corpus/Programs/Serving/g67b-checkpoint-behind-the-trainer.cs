// corpus: The checkpoint stands behind the trainer, where nobody reads from it.
// library: ML.NET
// axis: chain, local, named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var data = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plant>("plants.tsv", hasHeader: true), testFraction: 0.3);
var preparation = ml.Transforms.Conversion.MapValueToKey(outputColumnName: "Label", inputColumnName: "Species")
    .Append(ml.Transforms.Concatenate("Features", "Height", "Leaves"));
var trained = preparation
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(labelColumnName: "Label", featureColumnName: "Features"))
    .AppendCacheCheckpoint(ml); // expect: MLQ6008
var model = trained.Fit(data.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(data.TestSet));
Console.WriteLine($"macro {metrics.MacroAccuracy:F3} micro {metrics.MicroAccuracy:F3}");
ml.Model.Save(model, data.TrainSet.Schema, "plants.zip");

internal sealed class Plant
{
    [LoadColumn(0)]
    public string Species { get; set; } = "";

    [LoadColumn(1)]
    public float Height { get; set; }

    [LoadColumn(2)]
    public float Leaves { get; set; }
}
