// corpus: A cache file that may be broken is made again, a header is looked for, and a model that cannot be read is told.
// library: ML.NET
// axis: look-alikes
using System.Text.Json;
using Microsoft.ML;

namespace Reading;

public sealed record Manifest(string Model, string Version);

public sealed class Startup(MLContext ml, TextWriter log)
{
    public Manifest Manifest(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(File.ReadAllText(path)) ?? new Manifest("default", "0");
        }
        catch (JsonException)
        {
            return new Manifest("default", "0");
        }
    }

    public ITransformer? Model(Manifest manifest)
    {
        try
        {
            return ml.Model.Load($"{manifest.Model}.zip", out _);
        }
        catch (FormatException error)
        {
            log.WriteLine($"{manifest.Model} {manifest.Version} cannot be read: {error.Message}");
            return null;
        }
    }

    public bool HasHeader(string path)
    {
        var first = File.ReadLines(path).First();
        return !float.TryParse(first.Split(',')[0], out _);
    }
}
