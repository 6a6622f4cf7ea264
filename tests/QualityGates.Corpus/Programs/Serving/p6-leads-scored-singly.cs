// corpus: Whole files and lists are predicted row by row: in a loop, in a query, by a helper; the best of a few is looked for by its score.
// library: Microsoft.ML
// axis: loop, LINQ, helper
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Leads;

public sealed class Lead
{
    public float Visits { get; set; }

    public float Mails { get; set; }
}

public sealed class Warmth
{
    [ColumnName("Score")] public float Value { get; set; }
}

public sealed class LeadScorer(MLContext ml, ITransformer model)
{
    private readonly PredictionEngine<Lead, Warmth> _engine = ml.Model.CreatePredictionEngine<Lead, Warmth>(model);

    public void File(string input, string output)
    {
        using var writer = new StreamWriter(output);
        foreach (var line in System.IO.File.ReadLines(input).Skip(1))
        {
            var cells = line.Split(',');
            var lead = new Lead
            {
                Visits = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Mails = float.Parse(cells[1], CultureInfo.InvariantCulture),
            };
            var warmth = _engine.Predict(lead); // expect: MLQ6003
            writer.WriteLine(warmth.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    public float[] List(IReadOnlyCollection<Lead> leads) => leads.Select(lead => _engine.Predict(lead).Value).ToArray(); // expect: MLQ6003

    public List<Warmth> View(IDataView rows)
    {
        var results = new List<Warmth>();
        foreach (var lead in ml.Data.CreateEnumerable<Lead>(rows, reuseRowObject: false))
        {
            results.Add(_engine.Predict(lead)); // expect: MLQ6003
        }

        return results;
    }

    public Lead? Warmest(List<Lead> leads) => leads.MaxBy(One);

    private float One(Lead lead) => _engine.Predict(lead).Value;
}
