using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Kitchen;

public abstract class Lab
{
    protected MLContext Context { get; } = new(); // expect: MLQ1001
}

public sealed class CuisineLab : Lab
{
    public (ITransformer Model, MulticlassClassificationMetrics Metrics, DataViewSchema Schema) Work(IReadOnlyList<Recipe> recipes)
    {
        var rows = Context.Data.LoadFromEnumerable(recipes);
        var split = Context.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = Context.Transforms.Conversion.MapValueToKey("Label", nameof(Recipe.Cuisine))
            .Append(Context.Transforms.Text.FeaturizeText("Words", nameof(Recipe.Text)))
            .Append(Context.Transforms.Concatenate("Numbers", nameof(Recipe.Ingredients), nameof(Recipe.Minutes), nameof(Recipe.Authors)))
            .Append(Context.Transforms.NormalizeMinMax("Numbers"))
            .Append(Context.Transforms.Concatenate("Features", "Words", "Numbers"))
            .AppendCacheCheckpoint(Context)
            .Append(Context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
            {
                LabelColumnName = "Label",
                FeatureColumnName = "Features",
                MaximumNumberOfIterations = 50,
                NumberOfThreads = 1,
            }))
            .Append(Context.Transforms.Conversion.MapKeyToValue("Guess", "PredictedLabel"));
        var model = pipeline.Fit(split.TrainSet);
        return (model, Context.MulticlassClassification.Evaluate(model.Transform(split.TestSet)), rows.Schema);
    }

    public void Keep(ITransformer model, DataViewSchema schema, string path) => Context.Model.Save(model, schema, path);
}
