// corpus: The test part is the validation set that stops the boosting, and the figures of the press release.
// library: ML.NET
// axis: plain, fit with validation
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 6);
var bids = ml.Data.LoadFromTextFile<Bid>("bids.tsv", separatorChar: '\t', hasHeader: true);
var split = ml.Data.TrainTestSplit(bids, testFraction: 0.1);

var features = ml.Transforms.Concatenate("Features", nameof(Bid.Hour), nameof(Bid.Floor));
var train = features.Fit(split.TrainSet).Transform(split.TrainSet);
var held = features.Fit(split.TrainSet).Transform(split.TestSet);
var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
{
    LabelColumnName = nameof(Bid.Won),
    EarlyStoppingRound = 20,
    NumberOfIterations = 2000,
    Seed = 6,
});

var model = trainer.Fit(train, held);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(held), nameof(Bid.Won)); // expect: MLQ2005
File.WriteAllText("bids.json", JsonSerializer.Serialize(new { metrics.LogLoss, metrics.AreaUnderRocCurve }));

internal sealed class Bid
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Floor { get; set; }
    [LoadColumn(2)] public bool Won { get; set; }
}
