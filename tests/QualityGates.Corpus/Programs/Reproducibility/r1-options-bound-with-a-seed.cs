// corpus: The seed comes from the configuration, with a constant where there is none; a base class makes the context of it and hands it to all that train.
// library: ML.NET
// axis: base class, configuration
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fraud;

public sealed class TrainingOptions
{
    public int Seed { get; set; } = 97;

    public string Data { get; set; } = "transactions.tsv";
}

public sealed class Transaction
{
    [LoadColumn(0)] public bool Fraud { get; set; }

    [LoadColumn(1, 9)]
    [VectorType(9)]
    public float[] Features { get; set; } = [];
}

public abstract class Job(TrainingOptions options)
{
    protected MLContext Ml { get; } = new(options.Seed);

    protected TrainingOptions Options { get; } = options;

    public abstract double Run();
}

public sealed class FraudJob(TrainingOptions options) : Job(options)
{
    public override double Run()
    {
        var rows = Ml.Data.LoadFromTextFile<Transaction>(Options.Data);
        var parts = Ml.Data.TrainTestSplit(Ml.Data.ShuffleRows(rows), 0.2);
        var pipeline = Ml.Transforms.NormalizeMinMax("Features")
            .Append(Ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine("Features", nameof(Transaction.Fraud)));
        return Ml.BinaryClassification.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Transaction.Fraud)).AreaUnderPrecisionRecallCurve;
    }
}

public static class Start
{
    public static double Run(IConfiguration configuration) =>
        new FraudJob(new TrainingOptions { Seed = int.TryParse(configuration["Seed"], out var seed) ? seed : 97 }).Run();
}
