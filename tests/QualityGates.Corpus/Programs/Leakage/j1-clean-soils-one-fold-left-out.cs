// corpus: Of several folds of soils each is held out once: the others are put together for the neighbours by a comparison with its number.
// library: Accord.NET
// axis: generic class
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 44;

var soils = File.ReadLines(args[0]).Skip(1).Select(Soil.Parse).ToList();
var rounds = new Rounds<Soil>(soils, count: 6);
var matrices = rounds.Run((known, held) =>
{
    var neighbours = new KNearestNeighbors(7).Learn(known.Select(soil => soil.Spectrum).ToArray(), known.Select(soil => soil.Class).ToArray());
    return new GeneralConfusionMatrix(held.Select(soil => soil.Class).ToArray(), neighbours.Decide(held.Select(soil => soil.Spectrum).ToArray()));
});

var summary = new { Accuracy = matrices.Average(matrix => matrix.Accuracy), Kappa = matrices.Average(matrix => matrix.Kappa) };
Console.WriteLine(summary);
File.WriteAllText("soils.metrics.json", JsonSerializer.Serialize(summary));

internal sealed class Rounds<T>
{
    private readonly List<List<T>> _folds;

    public Rounds(IReadOnlyList<T> rows, int count)
    {
        _folds = Enumerable.Range(0, count).Select(_ => new List<T>()).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            _folds[i % count].Add(rows[i]);
        }
    }

    public List<TScore> Run<TScore>(Func<List<T>, List<T>, TScore> judge)
    {
        var scores = new List<TScore>();
        for (var held = 0; held < _folds.Count; held++)
        {
            var known = new List<T>();
            for (var fold = 0; fold < _folds.Count; fold++)
            {
                if (fold != held)
                {
                    known.AddRange(_folds[fold]);
                }
            }

            scores.Add(judge(known, _folds[held]));
        }

        return scores;
    }
}

internal sealed record Soil(int Class, double[] Spectrum)
{
    public static Soil Parse(string line)
    {
        var cells = line.Split(',');
        return new Soil(int.Parse(cells[0], CultureInfo.InvariantCulture), Array.ConvertAll(cells[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture)));
    }
}
