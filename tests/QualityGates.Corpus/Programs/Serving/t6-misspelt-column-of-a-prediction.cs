// corpus: The prediction class asks for a column whose name is misspelt; no step of the pipeline makes it.
// library: Microsoft.ML
// axis: trainer and predictor classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Penguins;

public sealed class Penguin
{
    [LoadColumn(0)]
    public float Bill { get; set; }

    [LoadColumn(1)]
    public float Flipper { get; set; }

    [LoadColumn(2)]
    public string Species { get; set; } = "";
}

public sealed class SpeciesPrediction
{
    [ColumnName("PredictedSpecies")]
    public string Species { get; set; } = "";

    [ColumnName("Scores")]
    public float[] Scores { get; set; } = []; // expect: MLQ6006
}

public sealed class PenguinTrainer(MLContext context)
{
    public ITransformer Train(string trainPath, string testPath)
    {
        var train = context.Data.LoadFromTextFile<Penguin>(trainPath, separatorChar: ',', hasHeader: true);
        var test = context.Data.LoadFromTextFile<Penguin>(testPath, separatorChar: ',', hasHeader: true);
        var pipeline = context.Transforms.Conversion.MapValueToKey("Label", nameof(Penguin.Species))
            .Append(context.Transforms.Concatenate("Features", nameof(Penguin.Bill), nameof(Penguin.Flipper)))
            .Append(context.MulticlassClassification.Trainers.LightGbm())
            .Append(context.Transforms.Conversion.MapKeyToValue("PredictedSpecies", "PredictedLabel"));
        var model = pipeline.Fit(train);
        var metrics = context.MulticlassClassification.Evaluate(model.Transform(test));
        Console.WriteLine(FormattableString.Invariant($"{metrics.MicroAccuracy:F3} {metrics.MacroAccuracy:F3}"));
        return model;
    }
}

public sealed class PenguinPredictor(MLContext context, ITransformer model)
{
    public string Predict(float bill, float flipper)
    {
        using var engine = context.Model.CreatePredictionEngine<Penguin, SpeciesPrediction>(model);
        return engine.Predict(new Penguin { Bill = bill, Flipper = flipper }).Species;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var context = new MLContext(seed: 3);
        var model = new PenguinTrainer(context).Train(args[0], args[1]);
        Console.WriteLine(new PenguinPredictor(context, model).Predict(39.1f, 181));
    }
}
