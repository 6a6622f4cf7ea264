// corpus: The inputs are all columns of the schema but the target, taken out of a set before they are concatenated.
// library: ML.NET
// axis: hash set, schema, local function
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 17);
var soils = ml.Data.LoadFromTextFile<Soil>("soils.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(soils, 0.2);
var names = new HashSet<string>(soils.Schema.Select(column => column.Name));
names.ExceptWith(new[] { nameof(Soil.Yield) });
var model = ml.Transforms.Concatenate("Features", names.ToArray())
    .Append(ml.Regression.Trainers.FastTree(nameof(Soil.Yield)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Soil.Yield));
File.WriteAllText("soils.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

internal sealed class Soil
{
    [LoadColumn(0)] public float Ph { get; set; }
    [LoadColumn(1)] public float Clay { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
