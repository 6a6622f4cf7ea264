// corpus: The name of a model from a request is checked by a pattern, by an enumeration or by the files there are, before anything is opened.
// library: ONNX Runtime, ASP.NET Core
// axis: checks
// scores: MLQ6007
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML.OnnxRuntime;

namespace Checked;

public enum Size
{
    Small,
    Large,
}

public static partial class Program
{
    public static void Main(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();
        var known = Directory.GetFiles("models", "*.onnx").Select(file => Path.GetFileName(file)!).ToHashSet(StringComparer.Ordinal);
        app.MapGet("/by-pattern/{name}", (string name) =>
        {
            if (!Name().IsMatch(name))
            {
                return Results.BadRequest();
            }

            using var session = new InferenceSession(Path.Combine("models", name + ".onnx"));
            return Results.Ok(session.InputMetadata.Count);
        });
        app.MapGet("/by-size/{size}", (Size size) =>
        {
            using var session = new InferenceSession(Path.Combine("models", size + ".onnx"));
            return session.InputMetadata.Count;
        });
        app.MapGet("/by-list", (string file) =>
        {
            if (!known.Contains(file))
            {
                return Results.NotFound();
            }

            using var session = new InferenceSession(Path.Combine("models", file));
            return Results.Ok(session.InputMetadata.Count);
        });
        app.Run();
    }

    private static Regex Name() => new("^[a-z]{1,20}$");
}
