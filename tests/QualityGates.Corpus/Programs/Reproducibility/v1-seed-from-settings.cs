// corpus: The seed comes from configuration, with a constant where none is given.
// library: ML.NET
// axis: configuration
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new MLContext(builder.Configuration.GetValue("Training:Seed", 17)));
builder.Services.AddTransient<RiskTrainer>();
var app = builder.Build();
app.MapGet("/risk/error", (RiskTrainer trainer) => trainer.Error("risk.tsv"));
app.Run();

public sealed class Risk
{
    [LoadColumn(0)] public float Score { get; set; }
    [LoadColumn(1)] public float Income { get; set; }
    [LoadColumn(2)] public float Debt { get; set; }
}

public sealed class RiskTrainer(MLContext ml)
{
    public double Error(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Risk>(path, hasHeader: true), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Income", "Debt")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent("Score"))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Score").MeanAbsoluteError;
    }
}
