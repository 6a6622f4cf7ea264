// corpus: The name in the address is only a key: what is read stands in the catalogue that the service was started with.
// library: ML.NET, ASP.NET Core
// axis: options record, look-up with a miss, minimal endpoint
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(new Catalogue(new MLContext(seed: 4), builder.Configuration.GetSection("Tenants").GetChildren().ToDictionary(static tenant => tenant.Key, static tenant => tenant.Value!)));
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/tenants/{tenant}/churn", (string tenant, Contract[] contracts, Catalogue catalogue) =>
    catalogue.TryScore(tenant, contracts, out var scores) ? Results.Ok(scores) : Results.NotFound());
app.Run();

public sealed class Catalogue
{
    private readonly MLContext _ml;
    private readonly Dictionary<string, Lazy<ITransformer>> _models;

    public Catalogue(MLContext ml, IReadOnlyDictionary<string, string> files)
    {
        _ml = ml;
        _models = files.ToDictionary(
            static entry => entry.Key,
            entry => new Lazy<ITransformer>(() => ml.Model.Load(entry.Value, out _)),
            StringComparer.Ordinal);
    }

    public bool TryScore(string tenant, Contract[] contracts, out float[] scores)
    {
        scores = [];
        if (!_models.TryGetValue(tenant, out var model))
        {
            return false;
        }
        scores = model.Value.Transform(_ml.Data.LoadFromEnumerable(contracts)).GetColumn<float>("Score").ToArray();
        return true;
    }
}

public sealed class Contract
{
    public float Months { get; set; }
    public float Fee { get; set; }
}
