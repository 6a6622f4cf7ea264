// corpus: Learners that read often read from memory: a checkpoint before the trainer, a cached view, rows that are a list, and trees that keep a copy of their own.
// library: ML.NET
// axis: chained call, local
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Click>("clicks.csv", separatorChar: ',', hasHeader: true, allowQuoting: true), testFraction: 0.1);
var train = ml.Data.Cache(parts.TrainSet);

var steps = ml.Transforms.Text.FeaturizeText("Words", nameof(Click.Title))
    .Append(ml.Transforms.Concatenate("Features", "Words", nameof(Click.Share)));

var linear = steps.AppendCacheCheckpoint(ml).Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Click.Clicked)));
var trees = steps.Append(ml.BinaryClassification.Trainers.LightGbm(nameof(Click.Clicked)));
var cached = steps.Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Click.Clicked)));

var models = new (string Name, ITransformer Model)[]
{
    ("linear", linear.Fit(parts.TrainSet)),
    ("trees", trees.Fit(parts.TrainSet)),
    ("cached", cached.Fit(train)),
};
foreach (var (name, model) in models)
{
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Click.Clicked));
    File.WriteAllText(name + ".json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
}

internal sealed class Click
{
    [LoadColumn(0)] public string Title { get; set; } = "";
    [LoadColumn(1)] public float Share { get; set; }
    [LoadColumn(2)] public bool Clicked { get; set; }
}
