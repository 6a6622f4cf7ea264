// corpus: A check of an upload counts the rows of a file through a view and then reads all of them to look for holes.
// library: ML.NET
// axis: library, CreateEnumerable twice
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Uploads;

public class Measurement
{
    [LoadColumn(0)]
    public string Station { get; set; } = "";

    [LoadColumn(1)]
    public float Ozone { get; set; }
}

public sealed record UploadReport(int Rows, int Holes, IReadOnlyCollection<string> Stations);

public sealed class UploadCheck
{
    private readonly MLContext _context = new(seed: 1);

    public UploadReport Check(string file)
    {
        var view = _context.Data.LoadFromTextFile<Measurement>(file, separatorChar: ';', hasHeader: true);
        var count = _context.Data.CreateEnumerable<Measurement>(view, reuseRowObject: true).Count();
        if (count == 0)
        {
            return new UploadReport(0, 0, []);
        }

        var holes = 0;
        var stations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in _context.Data.CreateEnumerable<Measurement>(view, reuseRowObject: false)) // expect: MLQ6009
        {
            stations.Add(row.Station);
            if (float.IsNaN(row.Ozone))
            {
                holes++;
            }
        }

        return new UploadReport(count, holes, stations);
    }
}
