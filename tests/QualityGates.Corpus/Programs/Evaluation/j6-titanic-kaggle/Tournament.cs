using System.Text.Json;
using Microsoft.ML;

namespace Titanic;

public sealed record Standing(string Name, double Auc, double F1, double Spread);

public sealed class Tournament(MLContext ml, IDataView passengers)
{
    private readonly List<Standing> _table = [];

    public IReadOnlyList<Standing> Table => _table;

    public Candidate Run(IEnumerable<Candidate> candidates)
    {
        Candidate? winner = null;
        var highest = double.MinValue;
        foreach (var candidate in candidates)
        {
            var folds = ml.BinaryClassification.CrossValidate(passengers, candidate.Pipeline, numberOfFolds: 5, labelColumnName: nameof(Passenger.Survived), seed: 9);
            var areas = folds.Select(fold => fold.Metrics.AreaUnderRocCurve).ToArray();
            var mean = areas.Average();
            _table.Add(new Standing(candidate.Name, mean, folds.Average(fold => fold.Metrics.F1Score), areas.Max() - areas.Min()));
            if (mean > highest)
            {
                (winner, highest) = (candidate, mean);
            }
        }

        return winner ?? throw new InvalidOperationException("There were no candidates.");
    }

    public void WriteTable(string path) => File.WriteAllText(path, JsonSerializer.Serialize(_table));
}
