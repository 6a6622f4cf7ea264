// corpus: A record with defaults is copied with what a request says; the loader gets it through an interface and a record inside of it.
// library: ONNX Runtime
// axis: record, with, interface, nesting
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML.OnnxRuntime;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var defaults = new Wanted("base.onnx", 1);
ICatalogue catalogue = new Catalogue("networks");
app.MapGet("/networks", (HttpRequest request) =>
{
    var wanted = defaults with { File = request.Query["file"].ToString() };
    return Results.Ok(catalogue.Inputs(new Question(wanted, request.Query["detail"].Count > 0)));
});
app.Run();

internal sealed record Wanted(string File, int Version);

internal sealed record Question(Wanted Wanted, bool Detailed);

internal interface ICatalogue
{
    IReadOnlyList<string> Inputs(Question question);
}

internal sealed class Catalogue(string folder) : ICatalogue
{
    public IReadOnlyList<string> Inputs(Question question)
    {
        using var session = new InferenceSession(Path.Combine(folder, question.Wanted.File)); // expect: MLQ7001
        return question.Detailed ? session.InputNames : [session.InputNames[0]];
    }
}
