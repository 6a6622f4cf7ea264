// corpus: Two trainers share a helper that saves; one gives it the schema of its training rows, the other what its model puts out.
// library: ML.NET
// axis: library, shared helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Farming;

public sealed class Field
{
    public float Rain { get; set; }

    public float Nitrogen { get; set; }

    public float Yield { get; set; }

    public bool Diseased { get; set; }
}

public static class ModelStore
{
    public static void Write(MLContext context, ITransformer model, DataViewSchema? schema, string name)
    {
        Directory.CreateDirectory("models");
        context.Model.Save(model, schema, Path.Combine("models", name + ".zip"));
    }
}

public sealed class FieldTrainers(MLContext context)
{
    public RegressionMetrics TrainYield(IDataView fields)
    {
        var split = context.Data.TrainTestSplit(fields, testFraction: 0.2, seed: 1);
        var model = context.Transforms.Concatenate("Features", "Rain", "Nitrogen")
            .Append(context.Regression.Trainers.FastForest(labelColumnName: "Yield"))
            .Fit(split.TrainSet);
        ModelStore.Write(context, model, split.TrainSet.Schema, "yield");
        return context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Yield");
    }

    public CalibratedBinaryClassificationMetrics TrainDisease(IDataView fields)
    {
        var split = context.Data.TrainTestSplit(fields, testFraction: 0.2, seed: 1);
        var model = context.Transforms.Concatenate("Features", "Rain", "Nitrogen")
            .Append(context.BinaryClassification.Trainers.FastTree(labelColumnName: "Diseased"))
            .Fit(split.TrainSet);
        ModelStore.Write(context, model, model.GetOutputSchema(split.TrainSet.Schema), "disease"); // expect: MLQ6005
        return context.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Diseased");
    }
}
