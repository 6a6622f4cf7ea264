// corpus: The waiting time in a queue is learned, saved and measured well, but the measures go to the screen only.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var source = args.Length > 0 ? args[0] : "queues.csv";
var target = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "queues.zip");

var ml = new MLContext(seed: 23);
var parts = ml.Data.TrainTestSplit(
    ml.Data.LoadFromTextFile<Queue>(source, separatorChar: ',', hasHeader: true),
    testFraction: 0.2);

var model = ml.Transforms.Concatenate("Features", "People", "Desks", "Parcels")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Minutes", featureColumnName: "Features"))
    .Fit(parts.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Minutes"); // expect: MLQ3008
Print("mean error", metrics.MeanAbsoluteError);
Print("root error", metrics.RootMeanSquaredError);
Print("explained", metrics.RSquared);

ml.Model.Save(model, parts.TrainSet.Schema, target);

static void Print(string name, double value)
    => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12} {value:F3}"));

internal sealed class Queue
{
    [LoadColumn(0)] public float People { get; set; }

    [LoadColumn(1)] public float Desks { get; set; }

    [LoadColumn(2)] public float Parcels { get; set; }

    [LoadColumn(3)] public float Minutes { get; set; }
}
