// corpus: Bad lines of the snow heights are counted and told, bad lines of the avalanches beside them are not.
// library: ML.NET
// axis: one loader counts, the other does not
using System.Globalization;
using Microsoft.ML;

namespace Avalanches;

public sealed class Slope
{
    public float Snow { get; set; }

    public float Wind { get; set; }

    public bool Slid { get; set; }
}

public sealed class SlopeArchive(TextWriter log)
{
    public List<Slope> Quiet(string path)
    {
        var slopes = new List<Slope>();
        var bad = 0;
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                slopes.Add(Of(line, slid: false));
            }
            catch (FormatException)
            {
                bad++;
            }
        }

        log.WriteLine($"{bad} lines of {path} were left out");
        return slopes;
    }

    public List<Slope> Avalanches(string path)
    {
        var slopes = new List<Slope>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                slopes.Add(Of(line, slid: true));
            }
            catch (FormatException) // expect: MLQ4004
            {
                continue;
            }
        }

        return slopes;
    }

    private static Slope Of(string line, bool slid)
    {
        var cells = line.Split('\t');
        return new Slope
        {
            Snow = Convert.ToSingle(cells[0], CultureInfo.InvariantCulture),
            Wind = Convert.ToSingle(cells[1], CultureInfo.InvariantCulture),
            Slid = slid,
        };
    }
}

public sealed class AvalancheWarning(SlopeArchive archive)
{
    public (double Auc, double F1) Judge(string quiet, string avalanches)
    {
        var ml = new MLContext(seed: 14);
        var rows = ml.Data.LoadFromEnumerable(archive.Quiet(quiet).Concat(archive.Avalanches(avalanches)).ToList());
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 14);
        var model = ml.Transforms.Concatenate("Features", nameof(Slope.Snow), nameof(Slope.Wind))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Slope.Slid)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Slope.Slid));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
