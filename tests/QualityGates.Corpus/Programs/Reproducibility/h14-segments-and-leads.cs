// corpus: A seeded context trains k-means and LightGBM with all threads, and the rows come from a reader that can be read once.
// library: ML.NET
// axis: iterator method, pipeline in a field, options without threads
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

namespace Leads;

public sealed record LeadFile(string Path);

public sealed class Lead
{
    public float Visits { get; set; }
    public float Minutes { get; set; }
    public bool Bought { get; set; }
}

public sealed class LeadScoring
{
    private readonly MLContext _ml;
    private readonly TextReader _reader;

    public LeadScoring(TextReader reader)
    {
        _reader = reader;
        _ml = new MLContext(seed: 3);
    }

    public IReadOnlyDictionary<string, double> Run()
    {
        var data = _ml.Data.LoadFromEnumerable(Leads()); // expect: MLQ1010
        var split = _ml.Data.TrainTestSplit(data, testFraction: 0.2);

        var segments = _ml.Transforms.Concatenate("Features", nameof(Lead.Visits), nameof(Lead.Minutes))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(_ml.Clustering.Trainers.KMeans("Features", numberOfClusters: 4)) // expect: MLQ1006
            .Fit(split.TrainSet);
        var clustering = _ml.Clustering.Evaluate(segments.Transform(split.TestSet));

        var options = new LightGbmBinaryTrainer.Options
        {
            LabelColumnName = nameof(Lead.Bought),
            NumberOfIterations = 120,
        };
        var scoring = _ml.Transforms.Concatenate("Features", nameof(Lead.Visits), nameof(Lead.Minutes))
            .Append(_ml.BinaryClassification.Trainers.LightGbm(options)) // expect: MLQ1006
            .Fit(split.TrainSet);
        var binary = _ml.BinaryClassification.Evaluate(scoring.Transform(split.TestSet), labelColumnName: nameof(Lead.Bought));

        return new Dictionary<string, double>
        {
            ["daviesBouldin"] = clustering.DaviesBouldinIndex,
            ["averageDistance"] = clustering.AverageDistance,
            ["auc"] = binary.AreaUnderRocCurve,
            ["auprc"] = binary.AreaUnderPrecisionRecallCurve,
        };
    }

    private IEnumerable<Lead> Leads()
    {
        while (_reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return new Lead
            {
                Visits = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Minutes = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Bought = cells[2] == "1",
            };
        }
    }
}
