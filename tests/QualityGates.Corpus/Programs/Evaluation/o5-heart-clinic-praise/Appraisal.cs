using System.Text.Json;
using Accord.Statistics.Analysis;

namespace HeartClinic;

public static class Appraisal
{
    public static ConfusionMatrix Of(RiskForest forest, IReadOnlyList<Visit> visits) =>
        new(predicted: forest.Decide(visits), expected: visits.Select(visit => visit.Class).ToArray());

    public static void Save(ConfusionMatrix matrix, string path) =>
        File.WriteAllText(path, JsonSerializer.Serialize(new
        {
            matrix.Accuracy,
            matrix.Sensitivity,
            matrix.Specificity,
            matrix.MatthewsCorrelationCoefficient,
        }));
}
