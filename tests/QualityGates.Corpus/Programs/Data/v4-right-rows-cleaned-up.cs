// corpus: Resources are released and optional files are looked for in catches that have nothing to do with rows.
// library: ML.NET
// axis: look-alikes
using System.Globalization;
using Microsoft.ML;

namespace CleanedUp;

public sealed class Sample
{
    public float X { get; set; }
    public float Y { get; set; }
}

public sealed class Sampler(MLContext ml)
{
    public IDataView Load(string path)
    {
        var rows = new List<Sample>();
        var offset = Offset(path + ".offset");
        using (var reader = File.OpenText(path))
        {
            while (reader.ReadLine() is { } line)
            {
                var cells = line.Split(' ');
                rows.Add(new Sample { X = float.Parse(cells[0], CultureInfo.InvariantCulture) + offset, Y = float.Parse(cells[1], CultureInfo.InvariantCulture) });
            }
        }

        try
        {
            File.Delete(path + ".lock");
        }
        catch (UnauthorizedAccessException)
        {
        }

        return ml.Data.LoadFromEnumerable(rows);
    }

    private static float Offset(string path)
    {
        try
        {
            return float.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture);
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }
}
