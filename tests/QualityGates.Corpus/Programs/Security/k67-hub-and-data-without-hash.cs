// corpus: A trained network and a data set are fetched by the libraries' own functions, neither with a digest, and loaded.
// library: TorchSharp, Keras, ML.NET
// axis: field, loop, lambda
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;
using static TorchSharp.torch;

public sealed class Stars
{
    private const string Origin = "https://data.example.org/stars/";
    private readonly string _cache = Path.Combine(AppContext.BaseDirectory, "cache");
    private readonly Func<string, string> _inCache;

    public Stars()
    {
        Directory.CreateDirectory(_cache);
        _inCache = name => Path.Combine(_cache, name);
    }

    public jit.ScriptModule Network()
    {
        var file = _inCache("stars.pt");
        if (!File.Exists(file))
        {
            hub.download_url_to_file(Origin + "stars.pt", file); // expect: MLQ7002
        }

        var module = jit.load(file);
        module.eval();
        return module;
    }

    public IDataView Rows(MLContext ml)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        var parts = new List<string>();
        foreach (var year in new[] { "2023", "2024", "2025" })
        {
            var part = Path.Combine(_cache, year + ".csv");
            var text = client.GetStringAsync($"{Origin}{year}.csv").GetAwaiter().GetResult(); // expect: MLQ7002
            File.WriteAllText(part, text);
            parts.Add(part);
        }

        return ml.Data.CreateTextLoader<Star>(separatorChar: ',', hasHeader: true).Load([.. parts]);
    }
}

public sealed class Star
{
    [LoadColumn(0)] public float Magnitude { get; set; }
    [LoadColumn(1)] public float Colour { get; set; }
}
