// corpus: Plays of a game are read from lines of JSON, and a line that is none is left out in silence.
// library: ML.NET
// axis: JSON lines
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace GameChurn;

public sealed class Play
{
    public float Level { get; set; }

    public float Minutes { get; set; }

    public bool CameBack { get; set; }
}

public sealed class PlayLog(string path)
{
    public async Task<IReadOnlyList<Play>> ReadAsync(CancellationToken cancellationToken)
    {
        var plays = new List<Play>();
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            try
            {
                using var document = JsonDocument.Parse(line);
                plays.Add(new Play
                {
                    Level = document.RootElement.GetProperty("level").GetSingle(),
                    Minutes = document.RootElement.GetProperty("minutes").GetSingle(),
                    CameBack = document.RootElement.GetProperty("cameBack").GetBoolean(),
                });
            }
            catch (JsonException) // expect: MLQ4004
            {
            }
        }

        return plays;
    }
}

public sealed class ChurnStudy(PlayLog training, PlayLog holdout)
{
    public async Task<CalibratedBinaryClassificationMetrics> RunAsync(CancellationToken cancellationToken)
    {
        var ml = new MLContext(seed: 8);
        var train = ml.Data.LoadFromEnumerable(await training.ReadAsync(cancellationToken));
        var test = ml.Data.LoadFromEnumerable(await holdout.ReadAsync(cancellationToken));
        var model = ml.Transforms.Concatenate("Features", nameof(Play.Level), nameof(Play.Minutes))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Play.CameBack), numberOfLeaves: 12))
            .Fit(train);
        return ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Play.CameBack));
    }
}
