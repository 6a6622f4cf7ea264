// corpus: Folds by the number of the farm, which is a key and not hashed: the farms with the lowest numbers are tested together.
// library: ML.NET
// axis: console, loop over folds
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var litters = File.ReadLines(args[0]).Skip(1).Select(Litter.Of).ToList();
var rows = ml.Data.LoadFromEnumerable(litters);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Litter.Age), nameof(Litter.Parity), nameof(Litter.Feed))
    .Append(ml.Regression.Trainers.FastForest(nameof(Litter.Piglets)));

var errors = new List<double>();
var shares = new List<double>();
foreach (var fold in ml.Data.CrossValidationSplit(rows, numberOfFolds: 6, samplingKeyColumnName: nameof(Litter.Farm))) // expect: MLQ2011
{
    var metrics = ml.Regression.Evaluate(pipeline.Fit(fold.TrainSet).Transform(fold.TestSet), nameof(Litter.Piglets));
    errors.Add(metrics.MeanAbsoluteError);
    shares.Add(metrics.RSquared);
}

File.WriteAllText("folds.json", JsonSerializer.Serialize(new { mae = errors.Average(), r2 = shares.Average(), errors, shares }));

internal sealed class Litter
{
    [KeyType(60)]
    public uint Farm { get; set; }

    public float Age { get; set; }

    public float Parity { get; set; }

    public float Feed { get; set; }

    public float Piglets { get; set; }

    public static Litter Of(string line)
    {
        var cells = line.Split(';');
        return new Litter
        {
            Farm = uint.Parse(cells[0], CultureInfo.InvariantCulture),
            Age = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Parity = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Feed = float.Parse(cells[3], CultureInfo.InvariantCulture),
            Piglets = float.Parse(cells[4], CultureInfo.InvariantCulture),
        };
    }
}
