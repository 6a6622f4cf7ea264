// corpus: All predictions in the list are one object, so the report shows the last one many times.
// library: ML.NET
// axis: direct
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Meter>("meters.csv", ',', hasHeader: true));
var model = ml.Transforms.Concatenate("Features", "Hour", "Outside").Append(ml.Regression.Trainers.FastTree("Load")).Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(scored, "Load");
var rows = ml.Data.CreateEnumerable<Forecast>(scored, reuseRowObject: true).ToList(); // expect: MLQ4009
File.WriteAllLines("forecast.txt", rows.Select(row => FormattableString.Invariant($"{row.Load} {row.Score}")));
Environment.ExitCode = metrics.MeanAbsoluteError < 5 ? 0 : 1;

class Meter
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Outside { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}

class Forecast
{
    public float Load { get; set; }
    public float Score { get; set; }
}
