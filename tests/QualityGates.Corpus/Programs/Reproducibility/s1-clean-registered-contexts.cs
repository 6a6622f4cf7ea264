// corpus: The context that trains is registered with a seed; the one that only predicts has none, and is kept by whoever makes it.
// library: ML.NET, Microsoft.Extensions
// axis: service registration, factory from configuration, look-alikes
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(services => new MLContext(services.GetRequiredService<IConfiguration>().GetValue<int>("Training:Seed")));
builder.Services.AddSingleton<RentTrainer>();
builder.Services.AddSingleton(_ => new RentOracle(new MLContext(), "rent.zip"));
var app = builder.Build();
app.MapGet("/rent", (RentOracle oracle, float rooms, float area) => oracle.Predict(rooms, area));
app.MapPost("/train", (RentTrainer trainer) => trainer.Train("rents.csv"));
app.Run();

internal sealed class RentTrainer(MLContext ml)
{
    public double Train(string path)
    {
        var rents = ml.Data.LoadFromTextFile<Flat>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rents, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Flat.Rooms), nameof(Flat.Area))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Flat.Rent), "Features"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Flat.Rent));
        ml.Model.Save(model, rents.Schema, "rent.zip");
        return Math.Min(metrics.RSquared, 1 - metrics.MeanAbsoluteError);
    }
}

internal sealed class RentOracle(MLContext ml, string path)
{
    private readonly ITransformer _model = ml.Model.Load(path, out _);

    public float Predict(float rooms, float area)
    {
        var scored = _model.Transform(ml.Data.LoadFromEnumerable(new[] { new Flat { Rooms = rooms, Area = area } }));
        return scored.GetColumn<float>("Score").First();
    }
}

internal sealed class Flat
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
