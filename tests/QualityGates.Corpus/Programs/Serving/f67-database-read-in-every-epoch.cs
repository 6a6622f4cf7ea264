// corpus: A linear trainer goes over a table of a database many times; one reads it into memory by itself; a checkpoint comes after the trainer, where it helps nobody.
// library: ML.NET
// axis: database loader, chain, method with yield of estimators
// scores: MLQ6008
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class Claim
{
    public float Amount { get; set; }
    public float Age { get; set; }
    public bool Label { get; set; }
}

public static class ClaimTraining
{
    public static ITransformer Plain(DbProviderFactory factory, string connection, IDataView test)
    {
        var context = new MLContext(seed: 5);
        var loader = context.Data.CreateDatabaseLoader<Claim>();
        var rows = loader.Load(new DatabaseSource(factory, connection, "SELECT Amount, Age, Label FROM Claims ORDER BY Id"));
        var pipeline = context.Transforms.Concatenate("Features", "Amount", "Age")
            .Append(context.BinaryClassification.Trainers.LbfgsLogisticRegression());
        return Judged(context, pipeline.Fit(rows), test);
    }

    public static ITransformer Often(DbProviderFactory factory, string connection, IDataView test)
    {
        var context = new MLContext(seed: 5);
        var loader = context.Data.CreateDatabaseLoader<Claim>();
        var rows = loader.Load(new DatabaseSource(factory, connection, "SELECT Amount, Age, Label FROM Claims ORDER BY Id"));
        var sdca = context.Transforms.Concatenate("Features", "Amount", "Age")
            .Append(context.BinaryClassification.Trainers.SdcaLogisticRegression()); // expect: MLQ6008
        return Judged(context, sdca.Fit(rows), test);
    }

    public static ITransformer TooLate(DbProviderFactory factory, string connection, IDataView test)
    {
        var context = new MLContext(seed: 5);
        var loader = context.Data.CreateDatabaseLoader<Claim>();
        var rows = loader.Load(new DatabaseSource(factory, connection, "SELECT Amount, Age, Label FROM Claims ORDER BY Id"));
        var features = context.Transforms.Concatenate("Features", "Amount", "Age");
        var trainer = context.BinaryClassification.Trainers.SdcaLogisticRegression();
        var model = features.Append(trainer).AppendCacheCheckpoint(context).Fit(rows); // expect: MLQ6008
        return Judged(context, model, test);
    }

    private static ITransformer Judged(MLContext context, ITransformer model, IDataView test)
    {
        var metrics = context.BinaryClassification.Evaluate(model.Transform(test));
        return metrics.AreaUnderPrecisionRecallCurve > 0.7 && metrics.F1Score > 0.6 ? model : throw new InvalidOperationException("not good enough");
    }
}
