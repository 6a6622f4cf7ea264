// corpus: Places come from the configuration, the environment and the command line; what looks like a path is a route, a pattern or a text.
// library: Microsoft.ML
// axis: configuration, environment, look-alikes
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tides;

public sealed class Tide
{
    [LoadColumn(0)] public float Moon { get; set; }

    [LoadColumn(1)] public float Level { get; set; }
}

public sealed class TideData(MLContext ml, IConfiguration configuration)
{
    private const string Route = "/data/tides";
    private const string Hint = @"Put the files into C:\Tides or name another folder with TIDES_HOME.";

    public IDataView Train() => ml.Data.LoadFromTextFile<Tide>(Path.Combine(Root(), "train", "tides.tsv"), hasHeader: true);

    public IDataView Test() => ml.Data.LoadFromTextFile<Tide>(Path.Combine(Root(), "test", "tides.tsv"), hasHeader: true);

    public IDataView Sample() => ml.Data.LoadFromTextFile<Tide>("data/sample.tsv", hasHeader: true);

    public IDataView Named(string[] args) => ml.Data.LoadFromTextFile<Tide>(args.Length > 0 ? args[0] : "tides.tsv", hasHeader: true);

    public Uri Remote() => new(new Uri(configuration["Tides:Host"]!), Route);

    public string ModelFile() => Path.Join(AppContext.BaseDirectory, "models", "tides.zip");

    public static bool IsStation(string text) => Station().IsMatch(text);

    private string Root() => configuration["Tides:Root"]
        ?? Environment.GetEnvironmentVariable("TIDES_HOME")
        ?? throw new InvalidOperationException(Hint);

    private static Regex Station() => new(@"^\w+\\\d+$");
}
