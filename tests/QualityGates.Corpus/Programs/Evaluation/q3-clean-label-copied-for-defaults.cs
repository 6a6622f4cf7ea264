// corpus: The target is copied into Label at the head of the pipeline, so that the defaults of trainer and evaluation meet there.
// library: ML.NET
// axis: TextLoader columns, extension method
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 32);
var loader = ml.Data.CreateTextLoader(
    [
        new TextLoader.Column("Rooms", DataKind.Single, 0),
        new TextLoader.Column("Insulation", DataKind.Single, 1),
        new TextLoader.Column("HeatingCost", DataKind.Single, 2),
    ],
    separatorChar: ';',
    hasHeader: true);
var houses = loader.Load(args[0]);
var split = ml.Data.TrainTestSplit(houses, testFraction: 0.2, seed: 32);
var model = ml.TargetFrom("HeatingCost")
    .Append(ml.Transforms.Concatenate("Features", "Rooms", "Insulation"))
    .Append(ml.Regression.Trainers.FastTree())
    .Append(ml.Transforms.CopyColumns("Expected", "Score"))
    .Fit(split.TrainSet);

var scored = model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(scored);
var renamed = ml.Regression.Evaluate(scored, labelColumnName: "HeatingCost", scoreColumnName: "Expected");
File.WriteAllText("heating.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, Same = renamed.MeanAbsoluteError }));
ml.Model.Save(model, houses.Schema, "heating.zip");

internal static class PipelineExtensions
{
    public static IEstimator<ITransformer> TargetFrom(this MLContext ml, string column) => ml.Transforms.CopyColumns("Label", column);
}
