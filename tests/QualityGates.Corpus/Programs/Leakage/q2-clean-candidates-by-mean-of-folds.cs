// corpus: A dictionary of recipes is compared by the mean error over the folds of the training part, and the best one is measured once on the test part.
// library: ML.NET
// axis: delegates in a dictionary
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

const string Label = nameof(Batch.Viscosity);
var ml = new MLContext(seed: 55);
var batches = ml.Data.LoadFromTextFile<Batch>("batches.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(batches, testFraction: 0.2);

var features = ml.Transforms.Concatenate("Features", nameof(Batch.Starch), nameof(Batch.Acid), nameof(Batch.Minutes));
var recipes = new Dictionary<string, Func<IEstimator<ITransformer>>>
{
    ["shallow"] = () => features.Append(ml.Regression.Trainers.FastTree(Label, numberOfLeaves: 6)),
    ["deep"] = () => features.Append(ml.Regression.Trainers.FastTree(Label, numberOfLeaves: 40)),
    ["forest"] = () => features.Append(ml.Regression.Trainers.FastForest(Label, numberOfTrees: 250)),
};

var chosen = recipes.MinBy(recipe => MeanError(recipe.Value()));
var model = chosen.Value().Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), Label);
ml.Model.Save(model, batches.Schema, "viscosity.zip");
File.WriteAllText("viscosity.json", JsonSerializer.Serialize(new { chosen.Key, metrics.RootMeanSquaredError, metrics.RSquared }));

double MeanError(IEstimator<ITransformer> recipe) =>
    ml.Regression.CrossValidate(split.TrainSet, recipe, numberOfFolds: 6, labelColumnName: Label)
        .Average(fold => fold.Metrics.RootMeanSquaredError);

internal sealed class Batch
{
    [LoadColumn(0)] public float Starch { get; set; }

    [LoadColumn(1)] public float Acid { get; set; }

    [LoadColumn(2)] public float Minutes { get; set; }

    [LoadColumn(3)] public float Viscosity { get; set; }
}
