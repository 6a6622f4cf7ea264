// corpus: Paths come from options that the configuration changes; their defaults are relative.
// library: ML.NET
// axis: options
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var storage = new Storage();
storage.Root = builder.Configuration.GetValue("Storage:Root", storage.Root);
storage.Features = builder.Configuration.GetValue("Storage:Features", storage.Features);
builder.Services.AddSingleton(storage);
builder.Services.AddSingleton(_ => new MLContext(seed: 1));
builder.Services.AddSingleton<Features>();
var app = builder.Build();
app.MapGet("/features/count", (Features features) => features.Count());
app.Run();

public sealed class Storage
{
    public string Root { get; set; } = "data";
    public string Features { get; set; } = "features/latest.idv";
    public string Route { get; set; } = "/features";
}

public sealed class Features(MLContext ml, Storage storage)
{
    public long? Count() => ml.Data.LoadFromBinary(Path.Combine(AppContext.BaseDirectory, storage.Root, storage.Features)).GetRowCount();
}
