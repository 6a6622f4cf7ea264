// corpus: A loader that resolves its folder from the environment, checks its file, counts what it cannot read and reports it.
// library: Microsoft.ML
// axis: service, iterator
using System.Globalization;
using Microsoft.ML;

namespace Rivers;

public sealed record Gauge(string Station, float Level, float Label)
{
    public Gauge() : this("", 0, 0)
    {
    }
}

public sealed class GaugeLoader(MLContext context, Action<string> log)
{
    private static string Folder => Environment.GetEnvironmentVariable("RIVERS_DATA") ?? Path.Combine(AppContext.BaseDirectory, "data");

    public IDataView Load(string file)
    {
        var path = Path.Combine(Folder, file);
        if (!File.Exists(path))
            throw new FileNotFoundException("Set RIVERS_DATA to the folder with the gauges.", path);
        var gauges = Read(path).ToList();
        return gauges.Count > 100 ? context.Data.LoadFromEnumerable(gauges) : throw new InvalidDataException($"{path} has only {gauges.Count} gauges.");
    }

    private IEnumerable<Gauge> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            Gauge gauge;
            try
            {
                var cells = line.Split('\t');
                gauge = new Gauge(cells[0], float.Parse(cells[1], CultureInfo.InvariantCulture), float.Parse(cells[2], CultureInfo.InvariantCulture));
            }
            catch (FormatException exception)
            {
                log($"{path}({number}): {exception.Message}");
                continue;
            }

            yield return gauge;
        }
    }
}
