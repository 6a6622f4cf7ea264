// corpus: The pool follows an address without encryption, which stands as the default of the options; training rows come the same way.
// library: ML.NET, Microsoft.Extensions.ML
// axis: default of an options class, constant
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
var options = new PoolOptions();
builder.Services.AddPredictionEnginePool<Soil, Yield>()
    .FromUri(options.Address, TimeSpan.FromMinutes(options.Minutes)); // expect: MLQ7002
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.Run();

public sealed class PoolOptions
{
    public string Address { get; set; } = "http://models.example.org/yield.zip";
    public int Minutes { get; set; } = 15;
}

public static class YieldTraining
{
    private const string Host = "http://data.example.org";

    public static async Task<IDataView> RowsAsync(MLContext context, HttpClient http)
    {
        var text = await http.GetStringAsync(Host + "/soil/2025.csv"); // expect: MLQ7002
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, text);
        return context.Data.LoadFromTextFile<Soil>(path, separatorChar: ',', hasHeader: true);
    }
}

public class Soil
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(1)] public float Moisture { get; set; }
}

public class Yield
{
    public float Score { get; set; }
}
