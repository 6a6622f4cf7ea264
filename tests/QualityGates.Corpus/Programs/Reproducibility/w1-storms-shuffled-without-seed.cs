// corpus: A console trainer for storm damage shuffles its rows by a context without seed; its forest takes a seed of its own.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var storms = ml.Data.LoadFromTextFile<Storm>("storms.csv", hasHeader: true, separatorChar: ',');
var mixed = ml.Data.ShuffleRows(storms, shufflePoolSize: 5000); // expect: MLQ1005
var known = ml.Data.TakeRows(mixed, 8000);
var unknown = ml.Data.SkipRows(mixed, 8000);

var pipeline = ml.Transforms.Concatenate("Features", "Gust", "Rain", "Roofs")
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Damage", numberOfTrees: 200));
var model = pipeline.Fit(known);
var metrics = ml.Regression.Evaluate(model.Transform(unknown), labelColumnName: "Damage");
Console.WriteLine($"mean absolute error {metrics.MeanAbsoluteError:F0}");
if (args.Contains("--save"))
{
    ml.Model.Save(model, storms.Schema, "storms.zip");
}

internal sealed class Storm
{
    [LoadColumn(0)] public float Gust { get; set; }

    [LoadColumn(1)] public float Rain { get; set; }

    [LoadColumn(2)] public float Roofs { get; set; }

    [LoadColumn(3)] public float Damage { get; set; }
}
