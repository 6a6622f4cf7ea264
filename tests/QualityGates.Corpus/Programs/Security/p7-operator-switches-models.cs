// corpus: The model of a service is switched by whoever calls it: the version comes from the route, a header, a query and the body.
// library: Microsoft.ML
// axis: minimal API, handler classes, records
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace Demand.Api;

public sealed record SwitchRequest(string Product, string ModelFile);

public sealed class ActiveModel(MLContext ml)
{
    private volatile ITransformer? _current;

    public ITransformer Current => _current ?? throw new InvalidOperationException("No model yet.");

    public void Use(string path) => _current = ml.Model.Load(path, out _); // expect: MLQ7001
}

public sealed class ActiveScript
{
    public jit.ScriptModule? Module { get; set; }
}

public static class Program
{
    private const string Root = "models";

    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new MLContext(seed: 1));
        builder.Services.AddSingleton<ActiveModel>();
        builder.Services.AddSingleton<ActiveScript>();
        builder.Services.AddHealthChecks();
        var app = builder.Build();
        app.MapHealthChecks("/health");

        var admin = app.MapGroup("/admin");
        admin.MapPut("/model/{version}", (string version, ActiveModel model) =>
        {
            var file = Path.Combine(Root, $"demand-{version}.zip");
            if (!File.Exists(file))
            {
                return Results.NotFound();
            }

            model.Use(file);
            return Results.NoContent();
        });
        admin.MapPost("/model", Switch);
        admin.MapPost("/script", (HttpContext http, ActiveScript script) =>
        {
            var name = http.Request.Headers["X-Script"].ToString();
            script.Module = jit.load(Path.Combine(Root, name)); // expect: MLQ7001
        });
        admin.MapGet("/describe", (HttpRequest request) =>
        {
            string? path = request.Query["file"];
            using var session = new InferenceSession(path!); // expect: MLQ7001
            return Results.Ok(session.InputNames);
        });
        app.Run();
    }

    private static IResult Switch([FromBody] SwitchRequest request, ActiveModel model)
    {
        model.Use(request.ModelFile);
        return Results.Ok(request.Product);
    }
}
