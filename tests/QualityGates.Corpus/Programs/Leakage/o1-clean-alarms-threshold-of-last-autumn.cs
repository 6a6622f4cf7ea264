// corpus: The threshold of a smoke alarm is looked for among the answers for one file of houses and used as it is on the answers for another.
// library: ML.NET
// axis: threshold
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 62);
IDataView Houses(string name) => ml.Data.LoadFromTextFile<House>(Path.Combine(args[0], name), separatorChar: ';', hasHeader: true);

var model = ml.Transforms.Concatenate("Features", nameof(House.Dust), nameof(House.Heat), nameof(House.Carbon))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(House.Burned), numberOfTrees: 90))
    .Fit(Houses("spring.csv"));

var threshold = Threshold(Score("autumn.csv"));
var counts = Counts.At(Score("winter.csv"), threshold);
Console.WriteLine($"at {threshold:F2}: recall {counts.Recall:P1}, precision {counts.Precision:P1}, F1 {counts.F1:F3}");

List<ScoredHouse> Score(string name) =>
    [.. ml.Data.CreateEnumerable<ScoredHouse>(model.Transform(Houses(name)), reuseRowObject: false)];

static float Threshold(List<ScoredHouse> houses) =>
    Enumerable.Range(1, 99).Select(percent => percent / 100f).MaxBy(candidate => Counts.At(houses, candidate).F1);

internal sealed record Counts(int Hits, int Misses, int FalseAlarms)
{
    public double Recall => Hits / Math.Max(1.0, Hits + Misses);

    public double Precision => Hits / Math.Max(1.0, Hits + FalseAlarms);

    public double F1 => 2.0 * Hits / Math.Max(1.0, (2 * Hits) + Misses + FalseAlarms);

    public static Counts At(IEnumerable<ScoredHouse> houses, float threshold) => houses.Aggregate(
        new Counts(0, 0, 0),
        (counts, house) => (house.Burned, house.Probability >= threshold) switch
        {
            (true, true) => counts with { Hits = counts.Hits + 1 },
            (true, false) => counts with { Misses = counts.Misses + 1 },
            (false, true) => counts with { FalseAlarms = counts.FalseAlarms + 1 },
            _ => counts,
        });
}

internal sealed class House
{
    [LoadColumn(0)] public float Dust { get; set; }

    [LoadColumn(1)] public float Heat { get; set; }

    [LoadColumn(2)] public float Carbon { get; set; }

    [LoadColumn(3)] public bool Burned { get; set; }
}

internal sealed class ScoredHouse
{
    public bool Burned { get; set; }

    public float Probability { get; set; }
}
