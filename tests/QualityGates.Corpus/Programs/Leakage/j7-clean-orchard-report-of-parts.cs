// corpus: The metrics of both parts of a split are put into one report by name, so that those of the train part stand beside those of the test part.
// library: ML.NET
// axis: dictionary
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var trees = ml.Data.LoadFromTextFile<AppleTree>(args[0], separatorChar: ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(trees, testFraction: 0.2, seed: 1);
var views = new Dictionary<string, IDataView>
{
    ["learned"] = split.TrainSet,
    ["unseen"] = split.TestSet,
};

var pipeline = ml.Transforms.Categorical.OneHotEncoding("Soil")
    .Append(ml.Transforms.Concatenate("Features", "Age", "Height", "Soil"))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Harvest"));
ITransformer model = pipeline.Fit(views["learned"]);

var report = new Dictionary<string, double[]>();
foreach (var (name, view) in views)
{
    var metrics = ml.Regression.Evaluate(model.Transform(view), labelColumnName: "Harvest");
    report[name] = [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError];
}

Console.WriteLine($"overfit by {report["unseen"][0] - report["learned"][0]:F2} kilograms");
File.WriteAllText("harvest.json", JsonSerializer.Serialize(report));

internal sealed class AppleTree
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float Height { get; set; }

    [LoadColumn(2)]
    public string Soil { get; set; } = "";

    [LoadColumn(3)]
    public float Harvest { get; set; }
}
