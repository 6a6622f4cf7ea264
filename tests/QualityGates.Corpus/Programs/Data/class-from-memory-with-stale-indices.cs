// corpus: The indices of the class are wrong, but its rows come from a list: nobody reads them.
// library: ML.NET
// axis: rows in memory
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var rows = ml.Data.LoadFromEnumerable(Enumerable.Range(0, 200).Select(i => new Sample { A = i % 7, B = i % 11, Total = i % 7 + i % 11 }).ToArray());
var split = ml.Data.TrainTestSplit(rows);
var pipeline = ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Regression.Trainers.LightGbm("Total"));
Environment.ExitCode = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Total").MeanAbsoluteError < 1 ? 0 : 1;

class Sample
{
    [LoadColumn(0)] public float A { get; set; }
    [LoadColumn(0)] public float B { get; set; }
    public float Total { get; set; }
}
