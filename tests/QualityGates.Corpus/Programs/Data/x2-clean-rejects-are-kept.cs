// corpus: Lines of an auction house that cannot be read go into a file of rejects beside the source, so that somebody can look at them.
// library: ML.NET
// axis: catch writes a file
using System.Globalization;
using Microsoft.ML;

namespace Auctions;

public sealed class Lot
{
    public float Age { get; set; }

    public float Estimate { get; set; }

    public float Hammer { get; set; }
}

public sealed class LotFile(string path)
{
    public List<Lot> Lots()
    {
        var lots = new List<Lot>();
        using var rejects = new StreamWriter(path + ".rejects");
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            try
            {
                var cells = line.Split(';');
                lots.Add(new Lot
                {
                    Age = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Estimate = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Hammer = float.Parse(cells[2], CultureInfo.InvariantCulture),
                });
            }
            catch (FormatException)
            {
                rejects.WriteLine(line);
            }
        }

        return lots;
    }
}

public sealed class HammerPrice
{
    public (double Mae, double Rmse) Judge(LotFile file)
    {
        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(file.Lots()), testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Lot.Age), nameof(Lot.Estimate))
            .Append(ml.Regression.Trainers.FastTree(nameof(Lot.Hammer)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Lot.Hammer));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
