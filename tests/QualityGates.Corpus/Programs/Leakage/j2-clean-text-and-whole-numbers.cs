// corpus: Columns written in code give the keys their types: villages are text and fishing grounds whole numbers, and both are hashed by the split.
// library: ML.NET
// axis: local function
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 94);
var loader = ml.Data.CreateTextLoader(
    [
        new TextLoader.Column("Village", DataKind.String, 0),
        new TextLoader.Column("Ground", DataKind.Int32, 1),
        new TextLoader.Column("Depth", DataKind.Single, 2),
        new TextLoader.Column("Hours", DataKind.Single, 3),
        new TextLoader.Column("Catch", DataKind.Single, 4),
    ],
    separatorChar: ';',
    hasHeader: true);
var trips = loader.Load(args[0]);

var byVillage = Measure("Village");
var byGround = Measure("Ground");
Console.WriteLine($"villages {byVillage.MeanAbsoluteError:F1}, grounds {byGround.MeanAbsoluteError:F1}");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "catch.json"), JsonSerializer.Serialize(new { byVillage, byGround }));

RegressionMetrics Measure(string key)
{
    var parts = ml.Data.TrainTestSplit(trips, testFraction: 0.2, samplingKeyColumnName: key);
    var pipeline = ml.Transforms.Concatenate("Features", "Depth", "Hours")
        .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Catch"));
    return ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), labelColumnName: "Catch");
}
