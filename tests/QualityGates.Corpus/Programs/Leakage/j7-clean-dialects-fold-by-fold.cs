// corpus: An iterator yields each fold of recordings with all the others put together; the neighbours are asked about the fold that was left out.
// library: Accord.NET
// axis: iterator
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

const int FoldCount = 6;
var recordings = File.ReadLines(args[0])
    .Select(line => line.Split('\t'))
    .Select(cells => new Recording(
        cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
        int.Parse(cells[0], CultureInfo.InvariantCulture)))
    .ToArray();
new Random(12).Shuffle(recordings);

var folds = new List<Recording>[FoldCount];
for (var fold = 0; fold < FoldCount; fold++)
{
    folds[fold] = [];
}

for (var i = 0; i < recordings.Length; i++)
{
    folds[i % FoldCount].Add(recordings[i]);
}

var expected = new List<int>();
var heard = new List<int>();
foreach (var (known, held) in LeftOut(folds))
{
    var neighbours = new KNearestNeighbors(5).Learn(
        known.Select(recording => recording.Formants).ToArray(),
        known.Select(recording => recording.Dialect).ToArray());
    expected.AddRange(held.Select(recording => recording.Dialect));
    heard.AddRange(neighbours.Decide(held.Select(recording => recording.Formants).ToArray()));
}

var matrix = new GeneralConfusionMatrix(expected.ToArray(), heard.ToArray());
Console.WriteLine($"accuracy {matrix.Accuracy:P1}, kappa {matrix.Kappa:F3}");
File.WriteAllText("dialects.json", JsonSerializer.Serialize(new { matrix.Accuracy, matrix.Kappa }));

static IEnumerable<(List<Recording> Known, List<Recording> Held)> LeftOut(List<Recording>[] folds)
{
    for (var held = 0; held < folds.Length; held++)
    {
        var known = new List<Recording>();
        for (var fold = 0; fold < folds.Length; fold++)
        {
            if (fold != held)
            {
                known.AddRange(folds[fold]);
            }
        }

        yield return (known, folds[held]);
    }
}

internal sealed record Recording(double[] Formants, int Dialect);
