// corpus: The one row object goes into a list again and again, and into an ordered sequence of the best.
// library: ML.NET
// axis: loop, field, named arguments, helper, constant
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

public sealed class Candidates(MLContext ml)
{
    private const bool Reuse = true;
    private readonly List<Scored> _kept = [];

    public IReadOnlyList<Scored> Likely(IDataView scored)
    {
        foreach (var row in ml.Data.CreateEnumerable<Scored>(reuseRowObject: true, data: scored)) // expect: MLQ4009
        {
            if (row.Probability > 0.8)
            {
                _kept.Add(row);
            }
        }

        return _kept;
    }

    public Scored? Best(IDataView scored) => Rows(scored).Where(row => !row.Seen).MaxBy(row => row.Probability); // expect: MLQ4009

    public Scored[] Top(IDataView scored, int count) =>
        ml.Data.CreateEnumerable<Scored>(scored, Reuse).OrderByDescending(row => row.Probability).Take(count).ToArray(); // expect: MLQ4009

    private IEnumerable<Scored> Rows(IDataView scored) => ml.Data.CreateEnumerable<Scored>(scored, true);
}

public sealed class Scored
{
    public bool Seen { get; set; }
    public float Probability { get; set; }
}
