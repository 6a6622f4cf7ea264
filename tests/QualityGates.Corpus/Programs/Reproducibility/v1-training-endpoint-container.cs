// corpus: The container makes the context without seed for the service that trains with LightGBM.
// library: ML.NET
// axis: dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<MLContext>(); // expect: MLQ1001
builder.Services.AddSingleton<ChurnTraining>();
var app = builder.Build();
app.MapPost("/train", (ChurnTraining training) => training.Train("data/churn.tsv"));
app.Run();

public sealed class Customer
{
    [LoadColumn(0)] public bool Left { get; set; }
    [LoadColumn(1)] public float Months { get; set; }
    [LoadColumn(2)] public float Calls { get; set; }
}

public sealed class ChurnTraining
{
    private readonly MLContext _ml;

    public ChurnTraining(MLContext ml)
    {
        _ml = ml;
    }

    public double Train(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Customer>(path, hasHeader: true, separatorChar: '\t');
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Customer.Months), nameof(Customer.Calls))
            .Append(_ml.BinaryClassification.Trainers.LightGbm(labelColumnName: nameof(Customer.Left)));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Customer.Left));
        _ml.Model.Save(model, rows.Schema, "models/churn.zip");
        return metrics.AreaUnderPrecisionRecallCurve;
    }
}
