// corpus: The bucket of a user is the hash code of his name, and so is the side of the split he is on.
// library: Microsoft.ML
// axis: property, condition
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var train = new List<Visit>();
var test = new List<Visit>();
foreach (var visit in Visit.ReadAll("visits.txt"))
{
    if (visit.User.GetHashCode() % 5 == 0) // expect: MLQ1009
    {
        test.Add(visit);
    }
    else
    {
        train.Add(visit);
    }
}

var model = ml.Transforms.Concatenate("Features", "Bucket").Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Bought")).Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: "Bought");
Console.WriteLine($"{metrics.AreaUnderRocCurve} {metrics.F1Score}");

sealed class Visit
{
    [NoColumn]
    public string User { get; set; } = "";

    public float Bucket { get; set; }
    public bool Bought { get; set; }

    public static List<Visit> ReadAll(string path)
    {
        var visits = new List<Visit>();
        foreach (var cells in File.ReadLines(path).Select(line => line.Split(' ')))
        {
            var bucket = HashCode.Combine(cells[0], cells[1]) & 1023; // expect: MLQ1009
            visits.Add(new Visit { User = cells[0], Bucket = bucket, Bought = cells[2] == "yes" });
        }

        return visits;
    }
}
