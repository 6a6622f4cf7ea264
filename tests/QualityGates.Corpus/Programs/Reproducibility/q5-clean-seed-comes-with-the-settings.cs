// corpus: A web service for parcel delays takes the seed of its context from the settings, so a training can be repeated.
// library: ML.NET
// axis: ASP.NET Core, container
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public float Kilograms { get; set; }
    [LoadColumn(1)] public float Stops { get; set; }
    [LoadColumn(2)] public float Kilometres { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Hours { get; set; }
}

public interface IDelayTrainer
{
    RegressionMetrics Train(string file);
}

public sealed class DelayTrainer(MLContext ml) : IDelayTrainer
{
    public RegressionMetrics Train(string file)
    {
        var parcels = ml.Data.LoadFromTextFile<Parcel>(file, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(parcels, testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Parcel.Kilograms), nameof(Parcel.Stops), nameof(Parcel.Kilometres))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent())
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var seed = builder.Configuration.GetValue<int>("Training:Seed", 17);
        builder.Services.AddSingleton(_ => new MLContext(seed));
        builder.Services.AddSingleton<IDelayTrainer, DelayTrainer>();

        var app = builder.Build();
        var metrics = app.Services.GetRequiredService<IDelayTrainer>().Train(args[0]);
        File.WriteAllText("delays.json", JsonSerializer.Serialize(new { seed, metrics.MeanAbsoluteError, metrics.RSquared }));
        app.Run();
    }
}
