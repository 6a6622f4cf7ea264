// corpus: A client fetches its model when the file is not there, and loads it without looking at it; the older one comes over http into a pool.
// library: ML.NET, Microsoft.Extensions.ML
// axis: async, helper class
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;

namespace Sign.Reader;

public sealed class Stroke
{
    public float[] Points { get; set; } = [];
}

public sealed class Letter
{
    public string PredictedLabel { get; set; } = "";
}

public sealed class ModelFile(HttpClient client, string folder)
{
    private static readonly Uri Source = new("https://downloads.example.com/sign/letters-3.zip");

    public async Task<string> EnsureAsync(CancellationToken cancellation)
    {
        var target = Path.Combine(folder, "letters.zip");
        if (!File.Exists(target))
        {
            await using var remote = await client.GetStreamAsync(Source, cancellation); // expect: MLQ7002
            await using var local = File.Create(target);
            await remote.CopyToAsync(local, cancellation);
        }

        return target;
    }
}

public sealed class SignReader(ModelFile file)
{
    private readonly MLContext _ml = new();

    public async Task<PredictionEngine<Stroke, Letter>> OpenAsync()
    {
        var path = await file.EnsureAsync(CancellationToken.None);
        var model = _ml.Model.Load(path, out _);
        return _ml.Model.CreatePredictionEngine<Stroke, Letter>(model);
    }
}

public static class Registration
{
    public static void AddLetters(this IServiceCollection services) =>
        services.AddPredictionEnginePool<Stroke, Letter>()
            .FromUri("letters", "http://models.example.com/letters.zip", TimeSpan.FromMinutes(10)); // expect: MLQ7002
}
