// corpus: Rows of an anonymous type have no column Weight, which the trainer weighs examples by.
// library: ML.NET
// axis: anonymous type, named and reordered arguments, lambda
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 3);
Func<IDataView, double> measure = rows =>
{
    var split = ml.Data.TrainTestSplit(rows, testFraction: 0.3);
    var pipeline = ml.Transforms.Concatenate("Features", "Height", "Age")
        .Append(ml.Regression.Trainers.FastForest(exampleWeightColumnName: "Weight", labelColumnName: "Mass")); // expect: MLQ4007
    return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Mass").MeanAbsoluteError;
};
var people = File.ReadLines("people.csv").Skip(1).Select(line => line.Split(',')).Select(fields => new
{
    Height = float.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture),
    Age = float.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture),
    Mass = float.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture),
}).ToList();
Environment.ExitCode = measure(ml.Data.LoadFromEnumerable(people)) < 6 ? 0 : 1;
