// corpus: Late and punctual parcels are each put into a random order by a query clause over new Guids, and a fifth of each side is kept for testing.
// library: ML.NET
// axis: query syntax
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var parcels = File.ReadLines(args[0]).Skip(1).Select(Parcel.Parse).ToList();
var train = new List<Parcel>();
var test = new List<Parcel>();
foreach (var side in parcels.GroupBy(parcel => parcel.Late))
{
    var mixed = (from parcel in side
                 orderby Guid.NewGuid() // expect: MLQ1002
                 select parcel).ToArray();
    var cut = mixed.Length / 5;
    test.AddRange(mixed[..cut]);
    train.AddRange(mixed[cut..]);
}

var ml = new MLContext(seed: 2);
var pipeline = ml.Transforms.Categorical.OneHotEncoding("Carrier")
    .Append(ml.Transforms.Concatenate("Features", "Carrier", "Kilos", "Kilometres"))
    .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: "Late", numberOfTrees: 80));
var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: "Late");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "parcels.json"),
    JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score }));

internal sealed class Parcel
{
    public string Carrier { get; set; } = "";

    public float Kilos { get; set; }

    public float Kilometres { get; set; }

    public bool Late { get; set; }

    public static Parcel Parse(string line)
    {
        var cells = line.Split(';');
        return new Parcel
        {
            Carrier = cells[0],
            Kilos = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Kilometres = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Late = cells[3] == "1",
        };
    }
}
