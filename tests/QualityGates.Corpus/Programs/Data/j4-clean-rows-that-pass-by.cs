// corpus: Rows that share one object are looked at one after the other, or what is kept is made of them; rows that are kept have objects of their own.
// library: ML.NET
// axis: iterator over rows, records made of rows, numbers, flag that is not known
using System.Globalization;
using Microsoft.ML;

namespace Traffic;

public sealed class Junction
{
    public string Name { get; set; } = "";

    public float Score { get; set; }
}

public sealed record Jam(string Name, float Minutes);

public sealed class JunctionReport(MLContext ml, ITransformer model, bool reuse)
{
    public List<Jam> Jams(IDataView counts, float least)
    {
        var jams = new List<Jam>();
        foreach (var junction in Reused(counts))
        {
            if (junction.Score >= least)
            {
                jams.Add(new Jam(junction.Name, junction.Score));
            }
        }

        return jams;
    }

    public void Write(IDataView counts, TextWriter target)
    {
        foreach (var junction in Reused(counts).Take(100))
        {
            target.WriteLine(string.Join('\t', junction.Name, junction.Score.ToString("F2", CultureInfo.InvariantCulture)));
        }
    }

    public Dictionary<string, float> Longest(IDataView counts)
    {
        var longest = new Dictionary<string, float>();
        foreach (var junction in Reused(counts))
        {
            longest[junction.Name] = Math.Max(junction.Score, longest.GetValueOrDefault(junction.Name));
        }

        return longest;
    }

    public float Highest(IDataView counts) => Reused(counts).Max(junction => junction.Score);

    public float[] Sorted(IDataView counts) => Reused(counts).Select(junction => junction.Score).Order().ToArray();

    public Junction[] Kept(IDataView counts) =>
        ml.Data.CreateEnumerable<Junction>(model.Transform(counts), reuseRowObject: false).OrderBy(junction => junction.Score).ToArray();

    public int Total(IDataView counts)
    {
        var total = 0;
        foreach (var _ in ml.Data.CreateEnumerable<Junction>(model.Transform(counts), reuse))
        {
            total++;
        }

        return total;
    }

    private IEnumerable<Junction> Reused(IDataView counts) => ml.Data.CreateEnumerable<Junction>(model.Transform(counts), reuseRowObject: true);
}
