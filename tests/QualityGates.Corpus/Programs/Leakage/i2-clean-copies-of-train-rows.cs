// corpus: A tenth of the clicks is drawn with a fraction of 0.9 that splits nothing, then split; only the training rows get copies of the rare class.
// library: ML.NET, LINQ
// axis: helper method, local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var clicks = ml.Data.LoadFromTextFile<Click>("clicks.csv", separatorChar: ',', hasHeader: true);
var sample = ml.Data.TrainTestSplit(clicks, testFraction: 0.9).TrainSet;

var split = ml.Data.TrainTestSplit(sample, testFraction: 0.3);
var balanced = ml.Data.LoadFromEnumerable(WithCopies(ml.Data.CreateEnumerable<Click>(split.TrainSet, reuseRowObject: false)));
var bagged = ml.Data.BootstrapSample(balanced, seed: 5);

var pipeline = ml.Transforms.Concatenate("Features", nameof(Click.Position), nameof(Click.Seconds))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Click.Bought)));
var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(bagged).Transform(split.TestSet), nameof(Click.Bought));
return metrics.AreaUnderPrecisionRecallCurve > 0.3 && metrics.F1Score > 0.2 ? 0 : 1;

static List<Click> WithCopies(IEnumerable<Click> rows)
{
    var list = rows.ToList();
    list.AddRange(list.Where(row => row.Bought).SelectMany(row => Enumerable.Repeat(row, 9)).ToList());
    return list;
}

internal sealed class Click
{
    [LoadColumn(0)] public float Position { get; set; }
    [LoadColumn(1)] public float Seconds { get; set; }
    [LoadColumn(2)] public bool Bought { get; set; }
}
