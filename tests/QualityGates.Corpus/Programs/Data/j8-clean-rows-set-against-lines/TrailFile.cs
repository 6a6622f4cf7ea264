// corpus: Lines of a file of trails that cannot be read are left out, but the number of rows is set against that of the lines before anything learns.
// library: ML.NET
// axis: result object with properties, two files
using System.Globalization;

namespace Trails;

public sealed class Trail
{
    public float Metres { get; set; }

    public float Climb { get; set; }

    public float Roots { get; set; }

    public float Minutes { get; set; }
}

public sealed class TrailFile
{
    private readonly List<Trail> trails = [];

    public TrailFile(string path)
    {
        var lines = File.ReadAllLines(path);
        foreach (var line in lines)
        {
            try
            {
                var numbers = Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture));
                trails.Add(new Trail { Metres = numbers[0], Climb = numbers[1], Roots = numbers[2], Minutes = numbers[3] });
            }
            catch (FormatException)
            {
                continue;
            }
        }

        LeftOut = lines.Length - trails.Count;
    }

    public IReadOnlyList<Trail> Trails => trails;

    public int LeftOut { get; }
}
