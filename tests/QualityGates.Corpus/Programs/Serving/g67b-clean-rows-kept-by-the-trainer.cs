// corpus: A trainer that goes over its rows many times reads a database once: with more than one thread it keeps the rows in memory itself.
// library: ML.NET
// axis: DatabaseLoader, pipeline in a field, method of a class
// scores: MLQ6008
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

new CreditTraining(DbProviderFactories.GetFactory("Npgsql"), Environment.GetEnvironmentVariable("CREDIT_DB") ?? "").Run();

internal sealed class CreditTraining
{
    private readonly MLContext _ml = new(seed: 11);
    private readonly IEstimator<ITransformer> _features;
    private readonly DbProviderFactory _provider;
    private readonly string _connection;

    public CreditTraining(DbProviderFactory provider, string connection)
    {
        _provider = provider;
        _connection = connection;
        _features = _ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Amount))
            .Append(_ml.Transforms.NormalizeMinMax("Features"));
    }

    public void Run()
    {
        var loader = _ml.Data.CreateDatabaseLoader<Loan>();
        var source = new DatabaseSource(_provider, _connection, "SELECT CAST(income AS REAL) AS Income, CAST(amount AS REAL) AS Amount, defaulted AS Defaulted FROM loans ORDER BY id");
        var split = _ml.Data.TrainTestSplit(loader.Load(source), testFraction: 0.2);

        var pipeline = _features.Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Loan.Defaulted)));
        var model = pipeline.Fit(split.TrainSet);

        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Loan.Defaulted));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}");
        _ml.Model.Save(model, split.TrainSet.Schema, "credit.zip");
    }
}

internal sealed class Loan
{
    public float Income { get; set; }

    public float Amount { get; set; }

    public bool Defaulted { get; set; }
}
