// corpus: A record with the engine in it is registered for the whole program; a gRPC service asks it for every call.
// library: ML.NET
// axis: record, registration, several files
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Delivery;

public sealed class Parcel
{
    public float Weight { get; set; }
    public float Kilometres { get; set; }
    public string Zone { get; set; } = "";
}

public sealed class Duration
{
    public float Score { get; set; }
}

public sealed record Estimator(
    string Version,
    PredictionEngine<Parcel, Duration> Engine); // expect: MLQ6001

public static class EstimatorRegistration
{
    public static IServiceCollection AddEstimator(this IServiceCollection services, string folder)
    {
        var ml = new MLContext();
        var path = Directory.GetFiles(folder, "duration-*.zip").OrderDescending(StringComparer.Ordinal).First();
        var model = ml.Model.Load(path, out _);
        var estimator = new Estimator(Path.GetFileNameWithoutExtension(path), ml.Model.CreatePredictionEngine<Parcel, Duration>(model));
        return services.AddSingleton(estimator);
    }
}
