// corpus: The one object is looked at and let go: printed, counted, copied, its numbers collected.
// library: ML.NET
// axis: loop, projection, first
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

public sealed class Report(MLContext ml)
{
    public void Write(IDataView scored, System.IO.TextWriter to)
    {
        foreach (var row in ml.Data.CreateEnumerable<Line>(scored, reuseRowObject: true).Take(10))
        {
            to.WriteLine(FormattableString.Invariant($"{row.Id}: {row.Score}"));
        }
    }

    public List<float> Scores(IDataView scored) => ml.Data.CreateEnumerable<Line>(scored, reuseRowObject: true).Select(row => row.Score).ToList();

    public Line[] Copies(IDataView scored) => ml.Data.CreateEnumerable<Line>(scored, true).Select(row => new Line { Id = row.Id, Score = row.Score }).ToArray();

    public Line First(IDataView scored) => ml.Data.CreateEnumerable<Line>(scored, reuseRowObject: true).First();

    public int Wrong(IDataView scored) => ml.Data.CreateEnumerable<Line>(scored, reuseRowObject: true).Count(row => row.Score < 0);

    public List<Line> Kept(IDataView scored) => ml.Data.CreateEnumerable<Line>(scored, reuseRowObject: false).ToList();

    public List<Line> Asked(IDataView scored, bool reuse) => ml.Data.CreateEnumerable<Line>(scored, reuseRowObject: reuse).ToList();

    public Dictionary<uint, float> ById(IDataView scored)
    {
        var scores = new Dictionary<uint, float>();
        foreach (var row in ml.Data.CreateEnumerable<Line>(scored, reuseRowObject: true))
        {
            scores.Add(row.Id, row.Score);
        }

        return scores;
    }
}

public sealed class Line
{
    public uint Id { get; set; }
    public float Score { get; set; }
}
