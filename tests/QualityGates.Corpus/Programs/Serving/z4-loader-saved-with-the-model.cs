// corpus: A trainer saves its text loader together with the model of wine quality.
// library: ML.NET
// axis: console, TextLoader
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 11);
var loader = mlContext.Data.CreateTextLoader<Wine>(separatorChar: ';', hasHeader: true);
var split = mlContext.Data.TrainTestSplit(loader.Load(args[0]), testFraction: 0.2, seed: 11);

var pipeline = mlContext.Transforms.Concatenate("Features", "Acidity", "Sugar", "Alcohol")
    .Append(mlContext.Regression.Trainers.FastTree(labelColumnName: "Quality", numberOfTrees: 200));
var model = pipeline.Fit(split.TrainSet);
var metrics = mlContext.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Quality");

mlContext.Model.Save(model, loader, args[1]);
File.WriteAllText(Path.ChangeExtension(args[1], ".json"), JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

public class Wine
{
    [LoadColumn(0)]
    public float Acidity { get; set; }

    [LoadColumn(1)]
    public float Sugar { get; set; }

    [LoadColumn(2)]
    public float Alcohol { get; set; }

    [LoadColumn(3)]
    public float Quality { get; set; }
}
