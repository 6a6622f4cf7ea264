// corpus: An upload of rows is stored under a name of the service's own and learned from; its model is evaluated.
// library: ML.NET, ASP.NET Core
// axis: form file, guid
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stored;

public sealed class Lap
{
    [LoadColumn(0)] public float Speed { get; set; }
    [LoadColumn(1)] public float Seconds { get; set; }
}

public sealed class LapStudy(MLContext ml)
{
    public double Quality(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Lap>(path, ','), 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Lap.Speed)).Append(ml.Regression.Trainers.FastTree(nameof(Lap.Seconds))).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Lap.Seconds));
        return metrics.RSquared - metrics.MeanAbsoluteError;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new MLContext(seed: 1));
        builder.Services.AddSingleton<LapStudy>();
        var app = builder.Build();
        app.MapPost("/laps", async (IFormFile laps, LapStudy study) =>
        {
            var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".csv");
            await using (var file = File.Create(path))
            {
                await laps.CopyToAsync(file);
            }

            return study.Quality(path);
        });
        app.Run();
    }
}
