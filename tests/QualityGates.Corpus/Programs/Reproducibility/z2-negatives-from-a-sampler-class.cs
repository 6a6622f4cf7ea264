// corpus: A recommender of records is trained with records that nobody played, which a sampler draws from a generator without seed.
// library: ML.NET
// axis: negative sampling
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 3);
var plays = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "plays.csv"))
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Play { Listener = cells[0], Record = cells[1], Label = 1 })
    .ToList();

var last = plays.GroupBy(play => play.Listener).Select(group => group.Last()).ToList();
var before = plays.GroupBy(play => play.Listener).SelectMany(group => group.SkipLast(1)).ToList();

var sampler = new NegativeSampler(plays);
var train = ml.Data.LoadFromEnumerable(sampler.WithNegatives(before, 4));
var test = ml.Data.LoadFromEnumerable(sampler.WithNegatives(last, 20));

var pipeline = ml.Transforms.Conversion.MapValueToKey("ListenerKey", nameof(Play.Listener))
    .Append(ml.Transforms.Conversion.MapValueToKey("RecordKey", nameof(Play.Record)))
    .Append(ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
    {
        MatrixColumnIndexColumnName = "ListenerKey",
        MatrixRowIndexColumnName = "RecordKey",
        LabelColumnName = nameof(Play.Label),
        LossFunction = MatrixFactorizationTrainer.LossFunctionType.SquareLossOneClass,
        ApproximationRank = 16,
        NumberOfThreads = 1,
    }));
var metrics = ml.Recommendation().Evaluate(pipeline.Fit(train).Transform(test), nameof(Play.Label));
File.WriteAllText("recommender.json", JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError }));

internal sealed class Play
{
    public string Listener { get; set; } = "";

    public string Record { get; set; } = "";

    public float Label { get; set; }
}

internal sealed class NegativeSampler
{
    private readonly Random _random = new Random(); // expect: MLQ1002
    private readonly string[] _records;
    private readonly HashSet<(string Listener, string Record)> _played;

    public NegativeSampler(IReadOnlyCollection<Play> plays)
    {
        _records = plays.Select(play => play.Record).Distinct().ToArray();
        _played = new HashSet<(string, string)>(plays.Select(play => (play.Listener, play.Record)));
    }

    public List<Play> WithNegatives(IEnumerable<Play> positives, int perPositive)
    {
        var rows = new List<Play>();
        foreach (var play in positives)
        {
            rows.Add(play);
            var drawn = 0;
            while (drawn < perPositive)
            {
                var record = _records[_random.Next(_records.Length)];
                if (_played.Contains((play.Listener, record)))
                {
                    continue;
                }

                rows.Add(new Play { Listener = play.Listener, Record = record, Label = 0 });
                drawn++;
            }
        }

        return rows;
    }
}
