// corpus: Models of many shops are read when first asked for and kept in a dictionary of lazies, so no request reads one twice.
// library: ASP.NET Core, ML.NET
// axis: cache
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var folder = Path.Combine(builder.Environment.ContentRootPath, "shops");
builder.Services.AddSingleton(new ShopModels(new MLContext(seed: 1), folder, ["north", "south", "harbour"]));
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/shops/{name}", (string name, SaleDay[] days, ShopModels shops) =>
    shops.Knows(name) ? Results.Ok(shops.Forecast(name, days)) : Results.NotFound());
app.Run();

public sealed class ShopModels(MLContext ml, string folder, IEnumerable<string> names)
{
    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ITransformer>> _models = new(StringComparer.Ordinal);

    public bool Knows(string name) => _names.Contains(name);

    public float[] Forecast(string name, SaleDay[] days)
    {
        var known = _names.Single(shop => shop == name);
        var model = _models.GetOrAdd(known, key => new Lazy<ITransformer>(() => Read(key))).Value;
        var scored = model.Transform(ml.Data.LoadFromEnumerable(days));
        return ml.Data.CreateEnumerable<Sales>(scored, reuseRowObject: false).Select(sales => sales.Score).ToArray();
    }

    private ITransformer Read(string name) => ml.Model.Load(Path.Combine(folder, name + ".zip"), out _);
}

public sealed class SaleDay
{
    public float Weekday { get; set; }

    public float Temperature { get; set; }
}

public sealed class Sales
{
    public float Score { get; set; }
}
