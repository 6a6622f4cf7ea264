// corpus: A runner measures a pipeline on held-out rows and afterwards fits the same pipeline on everything to ship it.
// library: ML.NET
// axis: interface, generic runner, estimator property
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
new Runner<Bean>(ml, new BeanRecipe(ml)).Run("beans.tsv", "beans.zip");

internal interface IRecipe
{
    string Label { get; }

    IEstimator<ITransformer> Pipeline { get; }
}

internal sealed class BeanRecipe(MLContext ml) : IRecipe
{
    public string Label => nameof(Bean.Kind);

    public IEstimator<ITransformer> Pipeline => ml.Transforms.Conversion.MapValueToKey(nameof(Bean.Kind))
        .Append(ml.Transforms.Concatenate("Features", nameof(Bean.Area), nameof(Bean.Perimeter)))
        .Append(ml.Transforms.NormalizeMeanVariance("Features"))
        .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(nameof(Bean.Kind)));
}

internal sealed class Runner<TRow>(MLContext ml, IRecipe recipe)
    where TRow : class, new()
{
    public void Run(string input, string output)
    {
        var rows = ml.Data.LoadFromTextFile<TRow>(input, hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var measured = recipe.Pipeline.Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(measured.Transform(parts.TestSet), recipe.Label);
        File.WriteAllText(Path.ChangeExtension(output, ".json"), JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));
        ml.Model.Save(recipe.Pipeline.Fit(rows), rows.Schema, output);
    }
}

internal sealed class Bean
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Perimeter { get; set; }

    [LoadColumn(2)] public string Kind { get; set; } = "";
}
