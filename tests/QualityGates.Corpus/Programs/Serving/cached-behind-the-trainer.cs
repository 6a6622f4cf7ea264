// corpus: The cache stands behind the trainer; before it, it would have served.
// library: ML.NET
// axis: fluent chain
// scores: MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Meter>("meters.csv", separatorChar: ',', hasHeader: true));
var pipeline = ml.Transforms.Concatenate("Features", "Hour", "Degrees")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.Sdca("Load"))
    .AppendCacheCheckpoint(ml); // expect: MLQ6008
Environment.ExitCode = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Load").MeanAbsoluteError < 3 ? 0 : 1;

class Meter
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Degrees { get; set; }

    [LoadColumn(2)] public float Load { get; set; }
}
