// corpus: A saver with an optional schema is called without it; a second one gets the schema of the predictions.
// library: ML.NET
// axis: optional parameter, helper, record, named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public sealed class Meter
{
    [LoadColumn(0)]
    public float Outside { get; set; }

    [LoadColumn(1)]
    public float Persons { get; set; }

    [LoadColumn(2)]
    public float Usage { get; set; }
}

public static class Trainer
{
    public static void Main()
    {
        var context = new MLContext(seed: 7);
        var data = context.Data.LoadFromTextFile<Meter>("meters.csv", separatorChar: ',', hasHeader: true);
        var split = context.Data.TrainTestSplit(data, testFraction: 0.2);
        var pipeline = context.Transforms.Concatenate("Features", nameof(Meter.Outside), nameof(Meter.Persons))
            .Append(context.Regression.Trainers.FastTree(labelColumnName: nameof(Meter.Usage)));
        var model = pipeline.Fit(split.TrainSet);
        var predictions = model.Transform(split.TestSet);
        var metrics = context.Regression.Evaluate(predictions, labelColumnName: nameof(Meter.Usage));
        if (metrics.RootMeanSquaredError > 2 || metrics.MeanAbsoluteError > 1.5)
        {
            throw new InvalidOperationException($"RMSE {metrics.RootMeanSquaredError}, MAE {metrics.MeanAbsoluteError}");
        }
        Write(context, model, "usage.zip"); // expect: MLQ6005
        context.Model.Save(filePath: "usage-again.zip", inputSchema: predictions.Schema, model: model); // expect: MLQ6005
    }

    private static void Write(MLContext context, ITransformer model, string path, DataViewSchema? schema = null)
    {
        Directory.CreateDirectory("out");
        context.Model.Save(model, schema, Path.Combine("out", path));
    }
}
