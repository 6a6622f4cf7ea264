// corpus: The name in the address chooses the file that is read as a model.
// library: ML.NET, ASP.NET Core
// axis: path helper, cache by tenant, minimal endpoint
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<TenantModels>();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/tenants/{tenant}/churn", (string tenant, Usage[] usage, TenantModels models) =>
    Results.Ok(models.Score(tenant, usage)));
app.Run();

public sealed class TenantModels
{
    private readonly MLContext _ml = new(seed: 4);
    private readonly ConcurrentDictionary<string, ITransformer> _models = new(StringComparer.OrdinalIgnoreCase);

    public float[] Score(string tenant, Usage[] usage)
    {
        var model = _models.GetOrAdd(tenant, Read);
        var scored = model.Transform(_ml.Data.LoadFromEnumerable(usage));
        return scored.GetColumn<float>("Probability").ToArray();
    }

    private ITransformer Read(string tenant) => _ml.Model.Load(FileOf(tenant), out _); // expect: MLQ7001

    private static string FileOf(string tenant) => Path.Combine(AppContext.BaseDirectory, "tenants", tenant + ".zip");
}

public sealed class Usage
{
    public float Logins { get; set; }
    public float Tickets { get; set; }
}
