// corpus: A pipeline is described by a file that names the types of its steps, which are made by that name; a request may send such a description.
// library: ML.NET, ASP.NET Core
// axis: reflection
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;

namespace Pipelines;

public interface IStep
{
    IEstimator<ITransformer> Make(MLContext ml);
}

public sealed class Normalise : IStep
{
    public string Column { get; set; } = "";

    public IEstimator<ITransformer> Make(MLContext ml) => ml.Transforms.NormalizeMinMax(Column);
}

public static class Description
{
    public static IEnumerable<IStep> Read(string text)
    {
        foreach (var node in JsonNode.Parse(text)!.AsArray())
        {
            var type = Type.GetType(node!["type"]!.GetValue<string>())!;
            yield return (IStep)JsonSerializer.Deserialize(node["settings"], type)!; // expect: MLQ7001
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/steps", (string description) => Description.Read(description).Count());
        app.Run();
    }
}
