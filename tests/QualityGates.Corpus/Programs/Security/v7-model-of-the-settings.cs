// corpus: The path of the model comes from the settings of the service and the environment, not from a request.
// library: ML.NET, ASP.NET Core
// axis: configuration
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Configured.Api;

public sealed class Holder(MLContext ml, string path)
{
    private ITransformer? _model;

    public int Outputs() => (_model ??= ml.Model.Load(path, out _)).GetType().GenericTypeArguments.Length;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var path = builder.Configuration["Model:Path"] ?? Environment.GetEnvironmentVariable("MODEL") ?? "model.zip";
        builder.Services.AddSingleton(new Holder(new MLContext(), path));
        var app = builder.Build();
        app.MapGet("/outputs", (Holder holder) => holder.Outputs());
        app.Run();
    }
}
