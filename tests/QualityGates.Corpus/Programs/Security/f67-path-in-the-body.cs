// corpus: The body of an administrative request names the file that becomes the model; nobody checks where it lies.
// library: ML.NET
// axis: options record, interface, another class, stream
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IModelHolder, ModelHolder>();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPut("/model", (Replacement replacement, IModelHolder holder) =>
{
    holder.Replace(replacement.Path);
    return Results.Ok();
});
app.Run();

internal sealed record Replacement(string Path, string Reason);

internal interface IModelHolder
{
    void Replace(string path);
}

internal sealed class ModelHolder : IModelHolder
{
    private readonly MLContext context = new();
    private volatile ITransformer? current;

    public void Replace(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read);
        current = context.Model.Load(stream, out _); // expect: MLQ7001
    }
}
