// corpus: Predictions are streamed to a file and counted while one object is reused; lists are made of new objects.
// library: ML.NET
// axis: loop
using System.Globalization;
using Microsoft.ML;

namespace Streamed;

public sealed class Score
{
    public uint Id { get; set; }
    public float Probability { get; set; }
    public bool PredictedLabel { get; set; }
}

public sealed record Alarm(uint Id, float Probability);

public sealed class Export(MLContext ml)
{
    public List<Alarm> Write(IDataView scored, string path)
    {
        var alarms = new List<Alarm>();
        var last = 0f;
        using var writer = File.CreateText(path);
        foreach (var score in ml.Data.CreateEnumerable<Score>(scored, reuseRowObject: true))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Id},{score.Probability}"));
            if (score.PredictedLabel && score.Probability > last)
            {
                alarms.Add(new Alarm(score.Id, score.Probability));
                last = score.Probability;
            }
        }

        return alarms;
    }

    public bool Any(IDataView scored) => ml.Data.CreateEnumerable<Score>(scored, reuseRowObject: true).Any(score => score.PredictedLabel);

    public HashSet<uint> Ids(IDataView scored) =>
        ml.Data.CreateEnumerable<Score>(scored, reuseRowObject: true).Where(score => score.PredictedLabel).Select(score => score.Id).ToHashSet();
}
