// corpus: Clusterings without labels are evaluated on the rows they come from, compared, saved and applied: nothing to hold out.
// library: ML.NET
// axis: base class, iterator, tuple, helper in another file
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Segments;

var ml = new MLContext(seed: 1);
var players = ml.Data.Cache(ml.Data.LoadFromTextFile<Player>("players.csv", separatorChar: ',', hasHeader: true));
foreach (var segments in new SegmentModel[] { new SpendingSegments(ml), new SocialSegments(ml) })
{
    var fitted = segments.Fit(players, [2, 3, 4, 5, 6]).ToList();
    if (fitted.Count == 0)
    {
        Console.Error.WriteLine($"{segments.GetType().Name}: no clear clusters.");
        continue;
    }

    var (size, model, metrics) = fitted.MinBy(candidate => candidate.Metrics.DaviesBouldinIndex);
    var name = $"{segments.GetType().Name}-{size}";
    ml.Model.Save(model, players.Schema, name + ".zip");
    File.WriteAllText(name + ".txt", FormattableString.Invariant($"distance {metrics.AverageDistance} index {metrics.DaviesBouldinIndex}"));

    var members = ml.Data.CreateEnumerable<Segment>(model.Transform(players), reuseRowObject: false)
        .GroupBy(segment => segment.Number)
        .OrderBy(group => group.Key);
    foreach (var group in members)
    {
        var typical = group.MinBy(segment => segment.Distances.Min())!;
        Console.WriteLine($"{name} {group.Key}: {group.Count()} players, for example {typical.Name}");
    }
}
