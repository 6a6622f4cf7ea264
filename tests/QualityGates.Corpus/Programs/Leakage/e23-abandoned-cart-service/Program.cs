// corpus: A service asks a feature store for prepared rows and divides them afterwards: the store has learnt its scale from all of them.
// library: ML.NET
// axis: dependency injection, helper in another file
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 11));
builder.Services.AddSingleton<FeatureStore>();
builder.Services.AddSingleton<CartTraining>();
var app = builder.Build();
await app.Services.GetRequiredService<CartTraining>().RunAsync("carts.csv", CancellationToken.None);

public sealed class CartTraining
{
    private readonly MLContext _context;
    private readonly FeatureStore _store;

    public CartTraining(MLContext context, FeatureStore store)
    {
        _context = context;
        _store = store;
    }

    public async Task RunAsync(string path, CancellationToken token)
    {
        var rows = _context.Data.LoadFromTextFile<Cart>(path, separatorChar: ',', hasHeader: true);
        var prepared = _store.Prepare(rows); // expect: MLQ2001
        var parts = _context.Data.TrainTestSplit(prepared, testFraction: 0.2);
        var model = _context.BinaryClassification.Trainers.FastTree(nameof(Cart.Abandoned)).Fit(parts.TrainSet);
        var metrics = _context.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Cart.Abandoned));
        await File.WriteAllTextAsync("metrics.json", System.Text.Json.JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }), token);
    }
}
