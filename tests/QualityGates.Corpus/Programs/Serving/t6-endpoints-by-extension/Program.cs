// corpus: Endpoints are mapped by an extension method in another file, and nothing maps health.
// library: Microsoft.Extensions.ML
// axis: extension method, files
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Crops;

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddPredictionEnginePool<Field, Yield>().FromFile(modelName: "yield", filePath: "yield.zip", watchForChanges: false);
        var app = builder.Build();
        app.MapYield();
        app.Run();
    }
}
