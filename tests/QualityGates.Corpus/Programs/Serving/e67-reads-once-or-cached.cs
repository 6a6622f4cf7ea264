// corpus: A tree copies its rows; a cached view, a list in memory and a checkpoint before the trainer are read quickly.
// library: ML.NET
// axis: several
// scores: MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var file = ml.Data.LoadFromTextFile<Wine>("wine.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(file, 0.2);
var features = ml.Transforms.Concatenate("Features", "Acid", "Sugar");

var tree = features.Append(ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
var cachedView = ml.Data.Cache(split.TrainSet);
var linear = features.Append(ml.Regression.Trainers.LbfgsPoissonRegression()).Fit(cachedView);
var checkpointed = features.Append(ml.Transforms.NormalizeMinMax("Features")).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.OnlineGradientDescent()).Fit(split.TrainSet);
var list = ml.Data.CreateEnumerable<Wine>(split.TrainSet, reuseRowObject: false).ToList();
var inMemory = features.Append(ml.Regression.Trainers.LbfgsPoissonRegression()).Fit(ml.Data.LoadFromEnumerable(list));
foreach (var model in new ITransformer[] { tree, linear, checkpointed, inMemory })
{
    var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
    File.AppendAllText("metrics.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}\n"));
}

class Wine
{
    [LoadColumn(0)]
    public float Acid { get; set; }

    [LoadColumn(1)]
    public float Sugar { get; set; }

    [LoadColumn(2), ColumnName("Label")]
    public float Quality { get; set; }
}
