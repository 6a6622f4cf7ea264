// corpus: Claims come from a database whose password stands in the code, go through a pipeline with a misspelt column and unscaled features, and the model goes to a drive of one machine.
// library: ML.NET
// axis: const, nested options class, interpolation
// scores: MLQ4010
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public class ClaimRow
{
    public float Amount { get; set; }
    public float Age { get; set; }
    public float Deductible { get; set; }
    public bool Fraud { get; set; }
}

public class ClaimTraining
{
    private static class Settings
    {
        public const string Connection = "Server=claims-db.internal;Database=Claims;User Id=trainer;Password=Wd7!kQ2vLx;TrustServerCertificate=true"; // expect: MLQ4003
        public const string Models = @"E:\models\fraud"; // expect: MLQ4001
    }

    private readonly DbProviderFactory _factory;

    public ClaimTraining(DbProviderFactory factory) => _factory = factory;

    public double Run()
    {
        var mlContext = new MLContext(seed: 1);
        var loader = mlContext.Data.CreateDatabaseLoader<ClaimRow>();
        var data = loader.Load(new DatabaseSource(_factory, Settings.Connection, "SELECT Amount, Age, Deductible, Fraud FROM dbo.Claims ORDER BY ClaimId"));
        var split = mlContext.Data.TrainTestSplit(data, 0.2);

        var pipeline = mlContext.Transforms.Concatenate("Features", "Amount", "Age", "Deductable") // expect: MLQ4007
            .Append(mlContext.BinaryClassification.Trainers.LinearSvm(labelColumnName: "Fraud", numberOfIterations: 20)); // expect: MLQ4010
        var model = pipeline.Fit(split.TrainSet);
        var metrics = mlContext.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "Fraud");

        mlContext.Model.Save(model, split.TrainSet.Schema, $@"{Settings.Models}\svm.zip");
        return Math.Min(metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
