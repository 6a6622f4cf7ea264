// corpus: An administration endpoint loads whatever model file the query names, and keeps it for the predictions.
// library: ASP.NET Core, ML.NET
// axis: web
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ModelHolder>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPut("/model", (HttpContext context, ModelHolder holder) =>
{
    string? file = context.Request.Query["file"];
    if (string.IsNullOrEmpty(file))
    {
        return Results.BadRequest("Which file?");
    }

    holder.Replace(file);
    return Results.NoContent();
});
app.Run();

public sealed class ModelHolder
{
    private readonly MLContext _ml = new(seed: 1);

    public ITransformer? Current { get; private set; }

    public void Replace(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "models", file);
        Current = _ml.Model.Load(path, out _); // expect: MLQ7001
    }
}
