// corpus: A request names a model, and a catalogue of allowed names turns it into a file; an upload is a table of rows that the kept model scores.
// library: ML.NET
// axis: allow list, switch, upload, several files
using System.Collections.Frozen;
using Microsoft.ML;

namespace Weather;

public enum Horizon
{
    Hour,
    Day,
    Week,
}

public sealed class Catalogue(MLContext ml, string folder)
{
    private static readonly FrozenDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["north"] = "north-7.zip",
        ["south"] = "south-4.zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, ITransformer> _models = [];

    public ITransformer? Find(string region)
    {
        if (!Files.TryGetValue(region, out var file))
        {
            return null;
        }

        lock (_models)
        {
            if (!_models.TryGetValue(file, out var model))
            {
                model = ml.Model.Load(Path.Combine(folder, file), out _);
                _models.Add(file, model);
            }

            return model;
        }
    }

    public ITransformer Find(Horizon horizon)
    {
        var file = horizon switch
        {
            Horizon.Hour => "hour.zip",
            Horizon.Day => "day.zip",
            _ => "week.zip",
        };
        lock (_models)
        {
            return _models.TryGetValue(file, out var model) ? model : _models[file] = ml.Model.Load(Path.Combine(folder, file), out _);
        }
    }
}
