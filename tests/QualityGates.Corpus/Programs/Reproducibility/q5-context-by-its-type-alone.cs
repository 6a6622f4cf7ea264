// corpus: The container makes the context by its type alone, without a seed, and the trainer it is given to draws from it.
// library: ML.NET
// axis: ASP.NET Core, container
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<MLContext>(); // expect: MLQ1001
builder.Services.AddSingleton<NoiseTrainer>();
var app = builder.Build();
app.Services.GetRequiredService<NoiseTrainer>().Train(args[0], args[1]);

public sealed class Street
{
    [LoadColumn(0)] public float Cars { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public float Trees { get; set; }
    [LoadColumn(3)] public bool Loud { get; set; }
}

public sealed class NoiseTrainer(MLContext ml)
{
    public void Train(string streets, string report)
    {
        var rows = ml.Data.LoadFromTextFile<Street>(streets, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Street.Cars), nameof(Street.Width), nameof(Street.Trees))
            .Append(ml.BinaryClassification.Trainers.LightGbm(nameof(Street.Loud)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Street.Loud));
        File.WriteAllText(report, JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));
    }
}
