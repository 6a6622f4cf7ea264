// corpus: The description of a pipeline is read with the names of its types, by settings that a property of another class holds.
// library: Json.NET, ML.NET
// axis: settings in a static property, generic reader, interface of steps
using Microsoft.ML;
using Newtonsoft.Json;

namespace Pipelines;

public interface IStep
{
    IEstimator<ITransformer> Build(MLContext ml);
}

public sealed class Join : IStep
{
    public string[] Columns { get; set; } = [];

    public IEstimator<ITransformer> Build(MLContext ml) => ml.Transforms.Concatenate("Features", Columns);
}

internal static class Formats
{
    public static JsonSerializerSettings Steps { get; } = new() { TypeNameHandling = TypeNameHandling.Auto };
}

internal static class Reader
{
    public static T Read<T>(string file) => JsonConvert.DeserializeObject<T>(File.ReadAllText(file), Formats.Steps)!; // expect: MLQ7001
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var steps = Reader.Read<List<IStep>>(args[0]);
        Console.WriteLine(string.Join(", ", steps.Select(step => step.Build(ml).GetType().Name)));
    }
}
